package io.github.taipei1.document.read;

import java.util.Optional;

/**
 * One line of a {@code .gitignore}, matched as git does. Git's own library for Java does so, too, but its signed jar takes longer
 * to open than the rest of the walk.
 *
 * @param negated whether it takes back what earlier lines leave out
 * @param folderOnly whether it means folders only
 * @param anchored whether it means a path from the file's own folder, and not a name anywhere below
 * @param names its parts between slashes
 */
record IgnorePattern(boolean negated, boolean folderOnly, boolean anchored, String[] names) {
    private static final String ANY_FOLDERS = "**";

    /** The pattern of a line, if there is one. */
    static Optional<IgnorePattern> of(String line) {
        if (line.startsWith("#")) {
            return Optional.empty();
        }
        boolean negated = line.startsWith("!");
        String pattern = withoutSpaces(negated ? line.substring(1) : line);
        boolean folderOnly = pattern.endsWith("/");
        while (pattern.endsWith("/")) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        boolean anchored = pattern.indexOf('/') >= 0;
        String path = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new IgnorePattern(negated, folderOnly, anchored, path.split("/")));
    }

    /** Spaces at the end do not count, unless one is escaped. */
    private static String withoutSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    /**
     * @param path relative to the folder of the {@code .gitignore}
     * @param folder whether it is a folder
     */
    boolean matches(String path, boolean folder) {
        if (folderOnly && !folder) {
            return false;
        }
        return anchored
                ? matches(path.split("/"))
                : NamePattern.matches(names[0], path.substring(path.lastIndexOf('/') + 1));
    }

    /** The wildcard algorithm with one point of return, over folders. What stands behind the last folders is inside of them. */
    private boolean matches(String[] path) {
        int p = 0;
        int s = 0;
        int back = -1;
        int backPath = 0;
        while (s < path.length) {
            if (p < names.length && names[p].equals(ANY_FOLDERS)) {
                back = p++;
                backPath = s;
                if (p == names.length) {
                    return true;
                }
            } else if (p < names.length && NamePattern.matches(names[p], path[s])) {
                p++;
                s++;
            } else if (back >= 0) {
                p = back + 1;
                s = ++backPath;
            } else {
                return false;
            }
        }
        return p == names.length;
    }
}
