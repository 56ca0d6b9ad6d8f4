package io.github.taipei1.disclosure.write;

/** Text as a reviewer must see it: what cannot be seen is named. */
final class Shown {
    private Shown() {}

    /** The text with each control, bidirectional, zero-width or private character named in its place. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                shown.append('\n');
            } else if (c == '\t') {
                shown.append(" | ");
            } else if (isHidden(c)) {
                shown.append(String.format(java.util.Locale.ROOT, "[U+%04X]", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> c != 0xFEFF && c != 0x00AD;
            default -> false;
        };
    }
}
