package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the parts of one paper share: its macros and conditions, and the files it takes in. */
final class LatexJob {
    private static final int MOST_FILES = 2_000;

    private final Macros macros = new Macros();
    private final Conditions conditions = new Conditions();
    private final Function<String, Optional<Source>> files;
    private final String folder;
    private final Set<String> seen = new HashSet<>();
    private final List<String> included = new ArrayList<>();

    /** @param files gives the text of a path, if there is such a file */
    LatexJob(Source root, Function<String, Optional<Source>> files) {
        this.files = files;
        this.folder = folder(root.path());
        seen.add(root.path());
    }

    Macros macros() {
        return macros;
    }

    Conditions conditions() {
        return conditions;
    }

    List<String> included() {
        return included;
    }

    /**
     * The file meant by a name in {@code \input}; each is taken once, which also ends circles. TeX looks from where it is run: mostly
     * the main file's folder, else the root of the repository.
     */
    Optional<Source> include(String name, String from) {
        for (String base : List.of(folder, folder(from), "")) {
            for (String candidate : List.of(name + ".tex", name)) {
                Optional<String> path = resolve(base, candidate);
                if (path.isPresent() && seen.contains(path.get())) {
                    return Optional.empty();
                }
                Optional<Source> source = path.flatMap(files);
                if (source.isPresent() && included.size() < MOST_FILES) {
                    seen.add(path.get());
                    included.add(path.get());
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** A path relative to the repository, dots resolved; nothing if it leads out. */
    private static Optional<String> resolve(String base, String name) {
        List<String> parts = new ArrayList<>();
        for (String part : (base + name.strip().replace('\\', '/').replace("\"", "")).split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
