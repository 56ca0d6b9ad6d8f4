package io.github.taipei1.document.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * The ignore rules that hold in one folder: its own {@code .gitignore}, then those of the folders above, the root's
 * {@code .git/info/exclude} last. A user's global ignore file is left out on purpose: it would make two machines differ.
 *
 * @param node rules of this folder's file
 * @param prefix path of this folder with a trailing slash, empty for the root
 * @param above rules that hold where these say nothing; null at the end of the chain
 */
record IgnoreRules(IgnoreNode node, String prefix, IgnoreRules above) {

    static IgnoreRules ofRoot(Path root, Runnable unreadable) {
        Path exclude = root.resolve(".git").resolve("info").resolve("exclude");
        IgnoreRules base = new IgnoreRules(parse(exclude, unreadable), "", null);
        return base.below(root, "", unreadable);
    }

    /** The rules inside a folder. */
    IgnoreRules below(Path folder, String path, Runnable unreadable) {
        Path file = folder.resolve(".gitignore");
        return Files.isRegularFile(file) ? new IgnoreRules(parse(file, unreadable), path, this) : this;
    }

    /** Whether a path, whose folders are all taken, is ignored. */
    boolean ignores(String path, boolean folder) {
        for (IgnoreRules rules = this; rules != null; rules = rules.above) {
            Boolean ignored = rules.node.checkIgnored(path.substring(rules.prefix.length()), folder);
            if (ignored != null) {
                return ignored;
            }
        }
        return false;
    }

    private static IgnoreNode parse(Path file, Runnable unreadable) {
        IgnoreNode node = new IgnoreNode();
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                node.parse(in);
            } catch (IOException e) {
                unreadable.run();
            }
        }
        return node;
    }
}
