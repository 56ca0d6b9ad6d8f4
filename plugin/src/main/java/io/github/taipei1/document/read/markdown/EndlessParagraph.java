package io.github.taipei1.document.read.markdown;

/**
 * A run of lines with no blank one between them, so long that nobody wrote it as a paragraph. The parser goes over all lines of a
 * paragraph at each further one; in code between fences it does not.
 */
final class EndlessParagraph {
    /** Tables have as many rows as data has; what is longer takes more than a moment. */
    private static final int MOST_LINES = 30_000;

    private EndlessParagraph() {}

    static boolean isIn(String body) {
        int run = 0;
        boolean code = false;
        int from = 0;
        while (from < body.length() && run <= MOST_LINES) {
            int end = body.indexOf('\n', from);
            int to = end < 0 ? body.length() : end;
            boolean fence = isFence(body, from, to);
            code ^= fence;
            run = code || fence || isBlank(body, from, to) ? 0 : run + 1;
            from = to + 1;
        }
        return run > MOST_LINES;
    }

    private static boolean isFence(String body, int from, int to) {
        int at = from;
        while (at < to && at < from + 3 && body.charAt(at) == ' ') {
            at++;
        }
        return body.startsWith("```", at) || body.startsWith("~~~", at);
    }

    private static boolean isBlank(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(body.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
