package io.github.taipei1.document.read;

import io.github.taipei1.document.FileTree.Listing;
import io.github.taipei1.document.FileTree.Skipped;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One walk over a folder that takes the files git would carry and notes the rest, a folder in one row. Links are noted and not
 * followed: a file they point to is taken under its own name, so a loop can't arise.
 */
final class Discovery extends SimpleFileVisitor<Path> {
    private static final String OWN_OUTPUT = "target/taipei1";

    /** A folder on the way from the root to where the walk is. */
    private record Folder(String prefix, IgnoreRules ignore) {}

    private final Path root;
    private final Map<String, Long> sizes = new HashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Deque<Folder> open = new ArrayDeque<>();

    private Discovery(Path root) {
        this.root = root;
    }

    static Discovery of(Path root) throws IOException {
        Discovery discovery = new Discovery(root);
        Files.walkFileTree(root, discovery);
        return discovery;
    }

    /** What was taken and what was passed over, sorted. */
    Listing listing() {
        List<String> files = new ArrayList<>(sizes.keySet());
        files.sort(Comparator.naturalOrder());
        skipped.sort(Comparator.comparing(Skipped::path));
        return new Listing(files, skipped);
    }

    /** The files that were taken, with their sizes in bytes. */
    Map<String, Long> sizes() {
        return sizes;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
        if (open.isEmpty()) {
            open.push(new Folder("", IgnoreRules.ofRoot(root, note(""))));
            return FileVisitResult.CONTINUE;
        }
        String name = PathNames.name(dir);
        String path = open.element().prefix() + name;
        Text why = whyNotEnter(dir, name, path);
        if (why != null) {
            skipped.add(new Skipped(path + "/", why));
            return FileVisitResult.SKIP_SUBTREE;
        }
        open.push(new Folder(path + "/", open.element().ignore().below(dir, path + "/", note(path + "/"))));
        return FileVisitResult.CONTINUE;
    }

    private Text whyNotEnter(Path dir, String name, String path) {
        if (name.equals(".git")) {
            return GIT;
        }
        if (path.equals(OWN_OUTPUT) || path.endsWith("/" + OWN_OUTPUT)) {
            return OWN;
        }
        if (open.element().ignore().ignores(path, true)) {
            return IGNORED;
        }
        return Files.exists(dir.resolve(".git"), LinkOption.NOFOLLOW_LINKS) ? NESTED : null;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = PathNames.name(file);
        String path = open.element().prefix() + name;
        if (name.equals(".git")) {
            skipped.add(new Skipped(path, GIT));
        } else if (open.element().ignore().ignores(path, false)) {
            skipped.add(new Skipped(path, IGNORED));
        } else if (attributes.isSymbolicLink()) {
            skipped.add(new Skipped(path, whyNoLink(file)));
        } else if (attributes.isRegularFile()) {
            sizes.put(path, attributes.size());
        } else {
            skipped.add(new Skipped(path, SPECIAL));
        }
        return FileVisitResult.CONTINUE;
    }

    private Text whyNoLink(Path link) {
        try {
            return link.toRealPath().startsWith(root) ? LINK_INSIDE : LINK_OUTSIDE;
        } catch (IOException e) {
            return LINK_BROKEN;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (open.isEmpty()) {
            throw e;
        }
        skipped.add(new Skipped(open.element().prefix() + PathNames.name(file), UNREADABLE));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException e) {
        Folder folder = open.pop();
        if (e != null) {
            skipped.add(new Skipped(folder.prefix(), UNREADABLE));
        }
        return FileVisitResult.CONTINUE;
    }

    private Runnable note(String prefix) {
        return () -> skipped.add(new Skipped(prefix + ".gitignore", UNREADABLE));
    }

    private static final Text GIT = Text.of("git 自己的資料，不檢查。", "Git's own data, not checked.");
    private static final Text OWN = Text.of("本工具先前的輸出，不檢查。", "Earlier output of this tool, not checked.");
    private static final Text IGNORED = Text.of("由 .gitignore 排除。", "Left out by .gitignore.");
    private static final Text NESTED = Text.of(
            "另一個 git 儲存庫（子模組或工作樹），請在該處自行檢查。", "A git repository of its own (submodule or worktree); check it there.");
    private static final Text SPECIAL = Text.of("不是一般檔案（裝置、管道等）。", "Not an ordinary file (a device, a pipe).");
    private static final Text UNREADABLE =
            Text.of("沒有讀取權限，或讀取時發生錯誤。", "It can't be read: no permission, or an error of the disk.");
    private static final Text LINK_INSIDE =
            Text.of("符號連結；所指的檔案以其本名檢查。", "A symbolic link; what it points to is checked under its own name.");
    private static final Text LINK_OUTSIDE =
            Text.of("符號連結指向儲存庫之外，不予追蹤。", "A symbolic link out of the repository, not followed.");
    private static final Text LINK_BROKEN =
            Text.of("符號連結所指之處不存在，或連結互相循環。", "A symbolic link to nothing, or in a circle.");
}
