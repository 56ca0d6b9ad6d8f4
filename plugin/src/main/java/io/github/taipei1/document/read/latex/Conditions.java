package io.github.taipei1.document.read.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which {@code \if…} of a paper are on, as far as that can be told without running TeX. */
final class Conditions {
    /** Commands that start with "if" and have no {@code \fi}. */
    private static final Set<String> NOT_CLOSED = Set.of(
            "iff",
            "ifthenelse",
            "ifboolexpr",
            "iftoggle",
            "ifstrempty",
            "ifblank",
            "ifbool",
            "ifdefempty",
            "iflanguage",
            "ifnumless");

    private final Map<String, Boolean> known = new HashMap<>(Map.of("iffalse", false, "iftrue", true));

    /** The branches of a condition, by offsets; {@code otherwise} equals {@code end} if there is no {@code \else}. */
    record Branches(int then, int otherwise, int end, int behind) {}

    static boolean isCondition(String name) {
        return name.startsWith("if") && !NOT_CLOSED.contains(name) && !name.equals("if");
    }

    /** {@code \newif\ifdraft}: off until said. */
    void declare(String name) {
        known.put(name, false);
    }

    /** {@code \drafttrue}, {@code \draftfalse}. */
    boolean set(String name) {
        boolean on = name.endsWith("true");
        String condition = "if" + name.substring(0, Math.max(0, name.length() - (on ? 4 : 5)));
        boolean sets = (on || name.endsWith("false")) && known.containsKey(condition) && !name.equals("iffalse");
        if (sets) {
            known.put(condition, on);
        }
        return sets;
    }

    /** Whether a condition holds; nothing if that can't be told. */
    Optional<Boolean> value(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** The branches of a condition whose command ends at {@code from}. Without a {@code \fi} they reach to {@code to}. */
    static Branches branches(String text, int from, int to) {
        int depth = 0;
        int otherwise = -1;
        int i = text.indexOf('\\', from);
        while (i >= 0 && i + 1 < to) {
            int end = nameEnd(text, i + 1, to);
            String name = text.substring(i + 1, end);
            if (isCondition(name) && !text.startsWith("\\newif", i - 6 < 0 ? 0 : i - 6)) {
                depth++;
            } else if (name.equals("fi") && depth-- == 0) {
                return new Branches(from, otherwise < 0 ? i : otherwise, i, end);
            } else if (name.equals("else") && depth == 0) {
                otherwise = i;
            }
            i = text.indexOf('\\', Math.max(end, i + 2));
        }
        return new Branches(from, otherwise < 0 ? to : otherwise, to, to);
    }

    private static int nameEnd(String text, int from, int to) {
        int i = from;
        while (i < to
                && (text.charAt(i) >= 'a' && text.charAt(i) <= 'z'
                        || text.charAt(i) >= 'A' && text.charAt(i) <= 'Z'
                        || text.charAt(i) == '@')) {
            i++;
        }
        return i;
    }
}
