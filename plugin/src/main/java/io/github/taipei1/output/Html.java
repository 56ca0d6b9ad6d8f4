package io.github.taipei1.output;

import java.util.List;

/** Builds HTML with every text escaped. */
public final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Markup of our own, taken as it stands. */
    public Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text of anybody, escaped. */
    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c == '\n' || c == '\t' || !Character.isISOControl(c) ? c : '\uFFFD');
            }
        }
        return this;
    }

    /** An element that holds nothing but text. */
    public Html element(String name, String classes, String text) {
        String attribute = classes.isEmpty() ? "" : " class=\"" + classes + "\"";
        return raw("<" + name + attribute + ">").text(text).raw("</" + name + ">");
    }

    public Html row(List<String> cells) {
        raw("<tr>");
        cells.forEach(cell -> element("td", "", cell));
        return raw("</tr>\n");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
