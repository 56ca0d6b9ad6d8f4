package io.github.taipei1.bilingual.compare;

import java.util.BitSet;
import java.util.Optional;

/** Reads off a pattern which characters its matches can begin with, as far as it is made of plain words, sets and groups. */
final class Beginnings {
    private final String pattern;
    private final BitSet found = new BitSet();
    private int at;
    private boolean known = true;

    private Beginnings(String pattern) {
        this.pattern = pattern;
    }

    /** The characters; empty if a match may begin with what the pattern does not name. */
    static Optional<BitSet> of(String pattern) {
        Beginnings beginnings = new Beginnings(pattern);
        boolean needed = beginnings.alternatives();
        return beginnings.known && needed && beginnings.at == pattern.length()
                ? Optional.of(beginnings.found)
                : Optional.empty();
    }

    /** Goes through alternatives up to their end; whether each of them needs a character. */
    private boolean alternatives() {
        boolean all = alternative();
        while (known && at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all &= alternative();
        }
        return all;
    }

    private boolean alternative() {
        boolean needed = false;
        while (known && at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            if (needed) {
                skip();
            } else {
                needed = first();
            }
        }
        return needed;
    }

    /** Reads one part of the pattern as one that a match may begin with; whether a match needs it. */
    private boolean first() {
        char c = pattern.charAt(at);
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            set();
        } else if (c == '\\') {
            return escaped();
        } else if (".^$*+?{".indexOf(c) >= 0) {
            known = false;
        } else {
            found.set(c);
            at++;
        }
        return isNeeded();
    }

    private boolean group() {
        boolean looks = pattern.startsWith("(?=", at)
                || pattern.startsWith("(?!", at)
                || pattern.startsWith("(?<=", at)
                || pattern.startsWith("(?<!", at);
        if (looks) {
            skipGroup();
            return false;
        }
        at += pattern.startsWith("(?:", at) ? 3 : 1;
        boolean needed = alternatives();
        at++;
        return isNeeded() && needed;
    }

    private void set() {
        int end = pattern.indexOf(']', at);
        String inside = pattern.substring(at + 1, Math.max(at + 1, end));
        if (inside.isEmpty() || inside.charAt(0) == '^' || inside.matches(".*(?:\\[|\\\\|&&|.-.).*")) {
            known = false;
        }
        inside.chars().forEach(found::set);
        at = end + 1;
    }

    private boolean escaped() {
        char c = pattern.charAt(at + 1);
        at += 2;
        if (c == 'b') {
            return false;
        }
        if (Character.isLetterOrDigit(c)) {
            known = false;
        }
        found.set(c);
        return isNeeded();
    }

    /** Whether nothing behind a part makes it one that may be missing. */
    private boolean isNeeded() {
        char c = at < pattern.length() ? pattern.charAt(at) : ' ';
        if (c == '?' || c == '*') {
            at++;
            return false;
        }
        if (c == '{') {
            known = false;
        }
        return true;
    }

    private void skip() {
        char c = pattern.charAt(at);
        if (c == '(') {
            skipGroup();
        } else if (c == '[') {
            skipSet();
        } else {
            at += c == '\\' ? 2 : 1;
        }
    }

    private void skipGroup() {
        int depth = 0;
        do {
            char c = pattern.charAt(at);
            if (c == '[') {
                skipSet();
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (depth > 0 && at < pattern.length());
    }

    private void skipSet() {
        int depth = 0;
        do {
            char c = pattern.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (depth > 0 && at < pattern.length());
    }
}
