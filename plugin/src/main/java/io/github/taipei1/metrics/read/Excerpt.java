package io.github.taipei1.metrics.read;

/** What a message shows of a file's own text: its first 60 characters, and nothing that a console would act on. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c ->
                        Character.isISOControl(c) || c == 0xFFFD || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(shown::appendCodePoint);
        boolean cut = text.codePoints().limit(LONGEST + 1L).count() > LONGEST;
        return cut ? shown + "…" : shown.toString();
    }
}
