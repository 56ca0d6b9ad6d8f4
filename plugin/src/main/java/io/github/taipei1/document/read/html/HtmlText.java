package io.github.taipei1.document.read.html;

import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;

/** Turns stretches of HTML text into passages: character references resolved, white space as a browser shows it. */
final class HtmlText {

    /** A stretch of the source. */
    record Span(int from, int to) {}

    private final Source source;

    HtmlText(Source source) {
        this.source = source;
    }

    Passage passage(Span span) {
        PassageBuilder builder = new PassageBuilder(source);
        append(builder, span.from(), span.to(), false);
        return builder.build(span.from());
    }

    void append(PassageBuilder out, int from, int to, boolean preformatted) {
        String text = source.text();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '&') {
                i = reference(out, i, to);
            } else if (!preformatted && isSpace(c)) {
                i = space(out, i, to);
            } else {
                int run = i + 1;
                while (run < to && text.charAt(run) != '&' && (preformatted || !isSpace(text.charAt(run)))) {
                    run++;
                }
                out.append(i, run);
                i = run;
            }
        }
    }

    private int reference(PassageBuilder out, int at, int to) {
        var reference = Entities.at(source.text(), at, to);
        if (reference.isEmpty()) {
            out.append(at, at + 1);
            return at + 1;
        }
        int behind = at + reference.get().length();
        out.append(reference.get().text(), at, behind);
        return behind;
    }

    /** White space: a space, or what a line end stands for if there is one in it. */
    private int space(PassageBuilder out, int at, int to) {
        String text = source.text();
        int i = at;
        boolean line = false;
        while (i < to && isSpace(text.charAt(i))) {
            line |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
            i++;
        }
        if (line) {
            out.softBreak(at);
        } else if (out.length() > 0 && !Character.isWhitespace(out.last())) {
            out.append(at, at + 1);
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
