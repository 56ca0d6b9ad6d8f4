package io.github.taipei1.document.read.markdown;

/**
 * The data in front of a Markdown text: YAML between lines of {@code ---}, TOML between lines of {@code +++}.
 *
 * @param from where the data starts
 * @param to behind the data
 * @param end behind the closing line; 0 if there is no front matter
 */
record FrontMatter(int from, int to, int end, boolean toml) {
    private static final FrontMatter NONE = new FrontMatter(0, 0, 0, false);

    static FrontMatter of(String text) {
        boolean toml = text.startsWith("+++");
        if (!toml && !text.startsWith("---") || !isBare(text, 3, lineEnd(text, 0))) {
            return NONE;
        }
        String fence = text.substring(0, 3);
        int first = lineEnd(text, 0) + 1;
        int line = first;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            boolean closes = text.startsWith(fence, line) || !toml && text.startsWith("...", line);
            if (closes && isBare(text, line + 3, end)) {
                return new FrontMatter(first, line, Math.min(text.length(), end + 1), toml);
            }
            line = end + 1;
        }
        return NONE;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBare(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).isBlank();
    }
}
