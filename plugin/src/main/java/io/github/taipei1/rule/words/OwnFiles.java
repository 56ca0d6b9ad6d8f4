package io.github.taipei1.rule.words;

import java.util.List;
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
        return List.of(path.split("/")).stream().noneMatch(FOREIGN::contains);
    }
}
