package io.github.taipei1.bundle.refusal;

/** Names from a hostile file, made fit to be shown: no control, no invisible character, not longer than a line. */
public final class Shown {
    private static final int LONGEST = 120;

    private Shown() {}

    public static String name(String raw) {
        if (isOrdinary(raw)) {
            return raw;
        }
        StringBuilder shown = new StringBuilder();
        raw.codePoints().limit(LONGEST + 1L).forEach(c -> {
            if (isPlain(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(java.util.Locale.ROOT, "\\u{%X}", c));
            }
        });
        if (shown.length() > LONGEST) {
            int cut = Character.isHighSurrogate(shown.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            shown.setLength(cut);
            shown.append('…');
        }
        return shown.length() == 0 ? "?" : shown.toString();
    }

    /** Nearly all names: nothing but printable ASCII. */
    private static boolean isOrdinary(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < ' ' || raw.charAt(i) > '~') {
                return false;
            }
        }
        return !raw.isEmpty() && raw.length() <= LONGEST;
    }

    /** Whether a character can be seen and changes nothing around it. */
    public static boolean isPlain(int c) {
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
