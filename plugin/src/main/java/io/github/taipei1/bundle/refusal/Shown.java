package io.github.taipei1.bundle.refusal;

/** Names from a hostile file, made fit to be shown: no control, no invisible character, not longer than a line. */
public final class Shown {
    private static final int LONGEST = 120;
    /** Of a sentence that has such names in it. */
    private static final int LONGEST_TEXT = 480;

    /** On one letter; no language stacks more, and a pile of them runs over the lines above. */
    private static final int MOST_MARKS = 4;

    /** Letters of no width, which a name may hide behind though they are no controls. */
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\u2800";

    private Shown() {}

    public static String name(String raw) {
        return shown(raw, LONGEST);
    }

    /** The same for a sentence of a few lines. */
    public static String text(String raw) {
        return shown(raw, LONGEST_TEXT);
    }

    private static String shown(String raw, int longest) {
        if (isOrdinary(raw, longest)) {
            return raw;
        }
        StringBuilder shown = new StringBuilder();
        int marks = 0;
        for (int c : raw.codePoints().limit(longest + 1L).toArray()) {
            marks = isMark(c) ? marks + 1 : 0;
            if (isPlain(c) && marks <= MOST_MARKS) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(java.util.Locale.ROOT, "\\u{%X}", c));
            }
        }
        if (shown.length() > longest) {
            int cut = Character.isHighSurrogate(shown.charAt(longest - 1)) ? longest - 1 : longest;
            shown.setLength(cut);
            shown.append('…');
        }
        return shown.length() == 0 ? "?" : shown.toString();
    }

    /** Nearly all names: nothing but printable ASCII. */
    private static boolean isOrdinary(String raw, int longest) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < ' ' || raw.charAt(i) > '~') {
                return false;
            }
        }
        return !raw.isEmpty() && raw.length() <= longest;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether a character can be seen and changes nothing around it. */
    public static boolean isPlain(int c) {
        if (BLANKS.indexOf(c) >= 0) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
