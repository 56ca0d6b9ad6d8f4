package io.github.taipei1.rule.gai;

import io.github.taipei1.rule.Library;
import java.util.List;

/** Files as {@code taipei1.yaml} names them: a path, a folder, or a pattern with one star. */
final class Paths {
    private Paths() {}

    /** The files that a name stands for; the name itself where it is a file outside git. */
    static List<String> expand(String named, Library library) {
        List<String> files =
                library.paths().stream().filter(path -> covers(named, path)).toList();
        return files.isEmpty() && library.exists(named) ? List.of(named) : files;
    }

    /** Whether a name stands for a file, itself or with others. */
    static boolean covers(String named, String path) {
        String name = named.startsWith("./") ? named.substring(2) : named;
        int star = name.indexOf('*');
        if (star >= 0) {
            String end = name.substring(name.lastIndexOf('*') + 1);
            return path.startsWith(name.substring(0, star)) && path.endsWith(end);
        }
        String folder = name.endsWith("/") ? name : name + "/";
        return path.equals(name) || path.startsWith(folder) || name.equals(".");
    }
}
