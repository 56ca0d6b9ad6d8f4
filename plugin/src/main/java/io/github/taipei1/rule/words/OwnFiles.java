package io.github.taipei1.rule.words;

import java.util.Set;

/** Which files are the team's own work, and not copies of other projects. */
public final class OwnFiles {
    private static final Set<String> FOREIGN = Set.of(
            "node_modules",
            "vendor",
            "vendored",
            "third_party",
            "third-party",
            "thirdparty",
            "3rdparty",
            "external",
            "extern",
            "site-packages",
            "bower_components",
            ".venv",
            "venv",
            "submodules",
            "Pods");

    /** Their first letters: many rules ask of every file, and most parts of paths need not be cut out. */
    private static final String FIRST = first();

    private OwnFiles() {}

    private static String first() {
        StringBuilder first = new StringBuilder();
        FOREIGN.forEach(name -> first.append(name.charAt(0)));
        return first.toString();
    }

    public static boolean isOwn(String path) {
        int from = 0;
        for (int to = path.indexOf('/'); to >= 0; to = path.indexOf('/', from)) {
            if (isForeign(path, from, to)) {
                return false;
            }
            from = to + 1;
        }
        return !isForeign(path, from, path.length());
    }

    private static boolean isForeign(String path, int from, int to) {
        return from < to && FIRST.indexOf(path.charAt(from)) >= 0 && FOREIGN.contains(path.substring(from, to));
    }
}
