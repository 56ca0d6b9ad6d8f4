package io.github.taipei1.document.read.rst;

import io.github.taipei1.document.Inline;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;

/** The inline marks of reStructuredText. */
final class RstInlines {
    /** How far a mark may be from the one that closes it. */
    private static final int LONGEST = 500;

    private final String text;

    RstInlines(Source source) {
        this.text = source.text();
    }

    /** Adds a stretch of one line without its marks. */
    void append(PassageBuilder out, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < to) {
                out.append(text.charAt(i + 1) == ' ' ? "" : text.substring(i + 1, i + 2), i, i + 2);
                i += 2;
            } else if (c == '`') {
                i = backtick(out, i, to);
            } else if (c == '*') {
                i = stars(out, i, to);
            } else if (c == ':' && to - i > 2) {
                i = role(out, i, to);
            } else {
                int plain = i + 1;
                while (plain < to && "\\`*:".indexOf(text.charAt(plain)) < 0) {
                    plain++;
                }
                out.append(i, plain);
                i = plain;
            }
        }
    }

    private int backtick(PassageBuilder out, int at, int to) {
        boolean code = text.startsWith("``", at);
        int from = at + (code ? 2 : 1);
        int close = find(code ? "``" : "`", from, to);
        if (close < 0) {
            out.append(at, from);
            return from;
        }
        int start = out.length();
        if (code) {
            out.append(from, close).mark(Inline.Kind.CODE, start, "");
            return close + 2;
        }
        int angle = text.lastIndexOf('<', close);
        boolean target = angle > from && text.charAt(close - 1) == '>';
        int end = target ? angle : close;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        out.append(from, end);
        int behind = close + 1;
        while (behind < to && text.charAt(behind) == '_') {
            behind++;
        }
        if (target || behind > close + 1) {
            out.mark(Inline.Kind.LINK, start, target ? text.substring(angle + 1, close - 1) : "");
        }
        return behind;
    }

    private int stars(PassageBuilder out, int at, int to) {
        boolean strong = text.startsWith("**", at);
        String mark = strong ? "**" : "*";
        int from = at + mark.length();
        int close = from < to && !Character.isWhitespace(text.charAt(from)) ? find(mark, from + 1, to) : -1;
        if (close < 0) {
            out.append(at, from);
            return from;
        }
        int start = out.length();
        out.append(from, close).mark(strong ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS, start, "");
        return close + mark.length();
    }

    /** {@code :name:} in front of a backtick says what the text is, and is not shown. */
    private int role(PassageBuilder out, int at, int to) {
        int i = at + 1;
        while (i < to
                && i < at + 40
                && (Character.isLetterOrDigit(text.charAt(i)) || "-_.+:".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean role = i < to && text.charAt(i) == '`' && text.charAt(i - 1) == ':' && i > at + 2;
        if (role) {
            int start = out.length();
            int behind = backtick(out, i, to);
            if (text.startsWith(":math:", at)) {
                out.mark(Inline.Kind.MATH, start, "");
            }
            return behind;
        }
        out.append(at, at + 1);
        return at + 1;
    }

    private int find(String mark, int from, int to) {
        int limit = Math.min(to, from + LONGEST) - mark.length();
        for (int i = from; i <= limit; i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }
}
