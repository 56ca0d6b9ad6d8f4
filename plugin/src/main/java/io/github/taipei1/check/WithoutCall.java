package io.github.taipei1.check;

import io.github.taipei1.call.Calls;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A repository without the folder of its call: what the call says and its templates are no text of the team's.
 *
 * @param folder with a slash behind it
 */
record WithoutCall(FileTree tree, String folder) implements FileTree {
    private static final Text WHY = Text.of("徵案設定，非團隊文件", "the call's profile, no text of the team's");

    /** The tree itself where the call is one that comes with the plugin, or lies elsewhere. */
    static FileTree of(FileTree tree, Optional<String> call) {
        Optional<String> folder =
                call.filter(named -> !Calls.shipped().contains(named)).flatMap(WithoutCall::inside);
        return folder.isPresent() ? new WithoutCall(tree, folder.get()) : tree;
    }

    private static Optional<String> inside(String named) {
        try {
            Path path = Path.of(named).normalize();
            String folder = path.toString().replace('\\', '/');
            boolean below = !path.isAbsolute() && !folder.isEmpty() && !folder.startsWith("..");
            return below ? Optional.of(folder + "/") : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Listing list() throws IOException {
        Listing all = tree.list();
        List<String> files =
                all.files().stream().filter(path -> !path.startsWith(folder)).toList();
        if (files.size() == all.files().size()) {
            return all;
        }
        List<Skipped> skipped = new ArrayList<>(all.skipped());
        skipped.add(new Skipped(folder, WHY));
        return new Listing(files, skipped);
    }

    @Override
    public boolean exists(String path) {
        return tree.exists(path);
    }

    @Override
    public long size(String path) throws IOException {
        return tree.size(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return tree.read(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return tree.open(path);
    }
}
