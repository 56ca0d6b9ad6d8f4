package io.github.taipei1.rule.gai;

import io.github.taipei1.rule.Library;
import java.util.List;
import java.util.regex.Pattern;

/** Files as {@code taipei1.yaml} names them: a path, a folder, or a pattern with one star. */
final class Paths {
    /** A file's name has an ending; a folder's may be any word. */
    private static final Pattern ENDING = Pattern.compile("[^/*]\\.[a-z0-9]{1,8}$");

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

    /** Whether words speak of a file, or of a folder with its slash: the mere word "report" names no folder of that name. */
    static boolean isNamed(String named, String words) {
        String name = named.startsWith("./") ? named.substring(2) : named;
        String sought = ENDING.matcher(name).find() || name.endsWith("/") ? name : name + "/";
        for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            if (sought.length() > 2 && (at == 0 || !isOfPath(words.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfPath(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_./".indexOf(c) >= 0;
    }
}
