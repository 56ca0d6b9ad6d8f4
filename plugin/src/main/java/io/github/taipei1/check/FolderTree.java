package io.github.taipei1.check;

import io.github.taipei1.document.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files below one folder of a tree, as if it were a repository of its own.
 *
 * @param prefix the folder with a slash behind it
 */
record FolderTree(FileTree tree, String prefix) implements FileTree {

    @Override
    public Listing list() throws IOException {
        List<String> files = tree.list().files().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .toList();
        return new Listing(files, List.of());
    }

    @Override
    public boolean exists(String path) {
        return tree.exists(prefix + path);
    }

    @Override
    public long size(String path) throws IOException {
        return tree.size(prefix + path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return tree.read(prefix + path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return tree.open(prefix + path);
    }
}
