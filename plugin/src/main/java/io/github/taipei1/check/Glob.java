package io.github.taipei1.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A file pattern: {@code *} and {@code ?} within a name, {@code **} for any folders, {@code {a,b}} for alternatives. A pattern
 * without a slash means files of that name at the root. Matching is linear in the path.
 */
final class Glob {
    private static final int MAX_ALTERNATIVES = 256;

    private final Alternative[] alternatives;

    /**
     * One of the patterns that braces stand for.
     *
     * @param held the longest stretch without a wildcard that every matching path holds; a glance that spares most of the matching
     * @param ending what a path must end with, behind the last wildcard
     */
    private record Alternative(String[] names, String held, String ending) {
        static Alternative of(String pattern) {
            int last = Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'));
            return new Alternative(pattern.split("/"), held(pattern), pattern.substring(last + 1));
        }

        private static String held(String pattern) {
            String longest = "";
            int from = 0;
            for (int i = 0; i <= pattern.length(); i++) {
                if (i == pattern.length() || "*?/".indexOf(pattern.charAt(i)) >= 0) {
                    longest = i - from > longest.length() ? pattern.substring(from, i) : longest;
                    from = i + 1;
                }
            }
            return longest;
        }

        boolean mayMatch(String path) {
            return path.endsWith(ending) && path.contains(held);
        }
    }

    private Glob(Alternative... alternatives) {
        this.alternatives = alternatives;
    }

    static Glob of(String pattern) {
        String clean = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        String whole = clean.endsWith("/") ? clean + "**" : clean;
        List<String> expanded = new ArrayList<>();
        expand(whole, expanded);
        return new Glob(expanded.stream().map(Alternative::of).toArray(Alternative[]::new));
    }

    boolean matches(String path) {
        String[] names = {};
        for (Alternative alternative : alternatives) {
            if (alternative.mayMatch(path)) {
                names = names.length == 0 ? path.split("/") : names;
                if (matches(alternative.names(), names)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void expand(String pattern, List<String> into) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open);
        if (open < 0 || close < 0 || into.size() >= MAX_ALTERNATIVES) {
            into.add(pattern);
            return;
        }
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            expand(pattern.substring(0, open) + choice + pattern.substring(close + 1), into);
        }
    }

    /** The wildcard algorithm with one point of return, over folders. */
    private static boolean matches(String[] pattern, String[] path) {
        int p = 0;
        int s = 0;
        int back = -1;
        int backPath = 0;
        while (s < path.length) {
            if (p < pattern.length && pattern[p].equals("**")) {
                back = p++;
                backPath = s;
            } else if (p < pattern.length && name(pattern[p], path[s])) {
                p++;
                s++;
            } else if (back >= 0) {
                p = back + 1;
                s = ++backPath;
            } else {
                return false;
            }
        }
        while (p < pattern.length && pattern[p].equals("**")) {
            p++;
        }
        return p == pattern.length;
    }

    /** The same over the characters of a name. */
    private static boolean name(String pattern, String name) {
        int p = 0;
        int s = 0;
        int back = -1;
        int backName = 0;
        while (s < name.length()) {
            char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
            if (wanted == '*') {
                back = p++;
                backName = s;
            } else if (wanted == '?' && p < pattern.length() || wanted == name.charAt(s)) {
                p++;
                s++;
            } else if (back >= 0) {
                p = back + 1;
                s = ++backName;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
