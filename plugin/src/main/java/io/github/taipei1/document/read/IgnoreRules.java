package io.github.taipei1.document.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ignore rules that hold in one folder: its own {@code .gitignore}, then those of the folders above, the root's
 * {@code .git/info/exclude} last. A user's global ignore file is left out on purpose: it would make two machines differ.
 *
 * @param patterns lines of this folder's file, in order
 * @param prefix path of this folder with a trailing slash, empty for the root
 * @param above rules that hold where these say nothing; null at the end of the chain
 */
record IgnoreRules(List<IgnorePattern> patterns, String prefix, IgnoreRules above) {

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
            String below = path.substring(rules.prefix.length());
            for (int i = rules.patterns.size() - 1; i >= 0; i--) {
                if (rules.patterns.get(i).matches(below, folder)) {
                    return !rules.patterns.get(i).negated();
                }
            }
        }
        return false;
    }

    private static List<IgnorePattern> parse(Path file, Runnable unreadable) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            unreadable.run();
            return List.of();
        }
    }

    static List<IgnorePattern> parse(String text) {
        List<IgnorePattern> patterns = new ArrayList<>();
        text.lines().map(IgnorePattern::of).flatMap(Optional::stream).forEach(patterns::add);
        return patterns;
    }
}
