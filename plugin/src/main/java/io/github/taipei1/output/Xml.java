package io.github.taipei1.output;

/** Text for XML 1.0: what has a meaning there is escaped, what has no place there becomes U+FFFD. */
final class Xml {
    private Xml() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // As they stand, a reader would turn them into blanks within an attribute.
                case '\n', '\r', '\t' -> escaped.append("&#").append(codePoint).append(';');
                default -> escaped.appendCodePoint(allowed(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int codePoint) {
        return codePoint >= 0x20 && codePoint < 0xD800
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
