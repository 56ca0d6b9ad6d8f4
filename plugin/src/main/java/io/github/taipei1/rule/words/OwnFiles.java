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

    private OwnFiles() {}

    public static boolean isOwn(String path) {
        int from = 0;
        for (int to = path.indexOf('/'); to >= 0; to = path.indexOf('/', from)) {
            if (FOREIGN.contains(path.substring(from, to))) {
                return false;
            }
            from = to + 1;
        }
        return !FOREIGN.contains(path.substring(from));
    }
}
