package io.github.taipei1.document.read;

/** Matches one name with {@code *}, {@code ?}, sets of characters in brackets and backslashes, as a {@code .gitignore} has them. */
final class NamePattern {
    private static final String CLASS_START = "[:";
    private static final String CLASS_END = ":]";

    private final String pattern;
    /** Behind the last character of the pattern that was looked at. */
    private int next;

    private NamePattern(String pattern) {
        this.pattern = pattern;
    }

    static boolean matches(String pattern, String name) {
        return new NamePattern(pattern).matches(name);
    }

    /** The wildcard algorithm with one point of return. */
    private boolean matches(String name) {
        int p = 0;
        int s = 0;
        int back = -1;
        int backName = 0;
        while (s < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                back = p++;
                backName = s;
            } else if (p < pattern.length() && one(p, name.charAt(s))) {
                p = next;
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

    /** Whether what stands at an index of the pattern matches a character; moves behind it. */
    private boolean one(int at, char c) {
        next = at + 1;
        char wanted = pattern.charAt(at);
        if (wanted == '?') {
            return true;
        }
        if (wanted == '[') {
            return set(at, c);
        }
        if (wanted == '\\' && next < pattern.length()) {
            wanted = pattern.charAt(next++);
        }
        return wanted == c;
    }

    /** A set without its end matches nothing. */
    private boolean set(int open, char c) {
        int i = open + 1;
        boolean negated = i < pattern.length() && (pattern.charAt(i) == '!' || pattern.charAt(i) == '^');
        i += negated ? 1 : 0;
        int first = i;
        boolean found = false;
        while (i < pattern.length() && (pattern.charAt(i) != ']' || i == first)) {
            int end = pattern.indexOf(CLASS_END, i);
            if (pattern.startsWith(CLASS_START, i) && end > 0) {
                found |= isOfClass(pattern.substring(i + CLASS_START.length(), end), c);
                i = end + CLASS_END.length();
                continue;
            }
            i += pattern.charAt(i) == '\\' ? 1 : 0;
            char from = character(i);
            char to = from;
            if (character(i + 1) == '-' && i + 2 < pattern.length() && pattern.charAt(i + 2) != ']') {
                i += 2;
                i += pattern.charAt(i) == '\\' ? 1 : 0;
                to = character(i);
            }
            found |= from <= c && c <= to;
            i++;
        }
        next = i + 1;
        return i < pattern.length() && found != negated;
    }

    private char character(int index) {
        return index < pattern.length() ? pattern.charAt(index) : 0;
    }

    private static boolean isOfClass(String name, char c) {
        return switch (name) {
            case "alpha" -> Character.isLetter(c);
            case "digit" -> Character.isDigit(c);
            case "alnum" -> Character.isLetterOrDigit(c);
            case "upper" -> Character.isUpperCase(c);
            case "lower" -> Character.isLowerCase(c);
            case "space" -> Character.isWhitespace(c);
            case "punct" -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
            case "xdigit" -> Character.digit(c, 16) >= 0;
            default -> false;
        };
    }
}
