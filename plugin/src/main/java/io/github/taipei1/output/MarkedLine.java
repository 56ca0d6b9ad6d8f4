package io.github.taipei1.output;

import io.github.taipei1.finding.Region;

/** The line of a finding on a page, the place marked; of a long line, such as a page of a PDF, only what is near it. */
final class MarkedLine {
    private static final int NEAR = 400;

    private MarkedLine() {}

    static void write(Html html, String line, Region region) {
        int from = Math.min(region.startColumn() - 1, line.length());
        int to = region.endLine() > region.startLine()
                ? line.length()
                : Math.max(from, Math.min(region.endColumn() - 1, line.length()));
        html.raw("<pre class=\"snippet\">").text(Snippet.clean(before(line.substring(0, from))));
        html.raw("<mark>").text(Snippet.clean(start(line.substring(from, to)))).raw("</mark>");
        html.text(Snippet.clean(start(line.substring(to)))).raw("</pre>\n");
    }

    private static String before(String text) {
        int cut = text.length() - NEAR;
        return cut <= 0 ? text : "…" + text.substring(cut + inside(text, cut));
    }

    private static String start(String text) {
        return text.length() <= NEAR ? text : text.substring(0, NEAR - inside(text, NEAR)) + "…";
    }

    /** 1 if a cut there would part the two halves of a character. */
    private static int inside(String text, int cut) {
        return Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
    }
}
