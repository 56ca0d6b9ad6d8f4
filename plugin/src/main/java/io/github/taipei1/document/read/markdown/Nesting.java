package io.github.taipei1.document.read.markdown;

/**
 * A look at a text before the parser gets it: how deep are quotations, lists, brackets and emphasis nested? The parser calls
 * itself once a level, so thousands of levels, which no honest text has, would overflow its stack. And how long are paragraphs
 * and tables? Its time grows with the square of their lines.
 */
public final class Nesting {
    private static final int DEEPEST = 100;
    /** About 2,500 lines of one paragraph or table: for each that starts with a mark the parser copies those above it. */
    private static final long MOST_COPIED_LINES = 3_000_000;

    private final String text;
    private int brackets;
    private int emphasis;
    private char fence;
    private final int[] indents = new int[DEEPEST + 1];
    private int lists;
    private int lines;
    private long copied;

    private Nesting(String text) {
        this.text = text;
    }

    /** Whether a text is nested deeper than a parser should be asked to follow. */
    public static boolean isTooDeep(String text) {
        return new Nesting(text).tooDeep();
    }

    private boolean tooDeep() {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (lineTooDeep(from, end)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private boolean lineTooDeep(int from, int end) {
        int start = from;
        int markers = 0;
        while (start < end && isContainer(start, end)) {
            markers += text.charAt(start) == ' ' || text.charAt(start) == '\t' ? 0 : 1;
            start++;
        }
        if (start == end || text.charAt(start) == '\r') {
            brackets = 0;
            emphasis = 0;
            lines = 0;
            return markers > DEEPEST;
        }
        if (markers > DEEPEST || listTooDeep(start - from, markers)) {
            return true;
        }
        if (isFenced(start, end)) {
            return false;
        }
        lines++;
        copied += Character.isLetterOrDigit(text.charAt(start)) ? 0 : lines;
        return copied > MOST_COPIED_LINES || inlinesTooDeep(start, end);
    }

    /** White space, {@code >}, or a list marker with white space behind it. */
    private boolean isContainer(int at, int end) {
        char c = text.charAt(at);
        boolean marker = c == '-' || c == '+' || c == '*' || c == '.' || c == ')';
        boolean alone = at + 1 == end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
        return c == ' ' || c == '\t' || c == '>' || marker && alone || c >= '0' && c <= '9' && number(at, end);
    }

    private boolean number(int at, int end) {
        int i = at;
        while (i < end && i < at + 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == ')') && text.charAt(i + 1) == ' ';
    }

    private boolean listTooDeep(int indent, int markers) {
        while (lists > 0 && indents[lists - 1] >= indent) {
            lists--;
        }
        if (markers == 0) {
            return false;
        }
        if (lists == indents.length) {
            return true;
        }
        indents[lists++] = indent;
        return false;
    }

    private boolean isFenced(int start, int end) {
        char c = text.charAt(start);
        boolean line =
                (c == '`' || c == '~') && start + 2 < end && text.charAt(start + 1) == c && text.charAt(start + 2) == c;
        if (line && fence == 0) {
            fence = c;
        } else if (line && fence == c) {
            fence = 0;
            return true;
        }
        return fence != 0;
    }

    private boolean inlinesTooDeep(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets = Math.max(0, brackets - 1);
            } else if ((c == '*' || c == '_') && (i == from || text.charAt(i - 1) != c)) {
                emphasis(c, from, i, end);
            }
            if (brackets > DEEPEST || emphasis > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private void emphasis(char mark, int from, int at, int end) {
        int behind = at;
        while (behind < end && text.charAt(behind) == mark) {
            behind++;
        }
        boolean opens = behind < end && !Character.isWhitespace(text.charAt(behind));
        boolean closes = at > from && !Character.isWhitespace(text.charAt(at - 1));
        int runs = behind - at > DEEPEST ? 1 : (behind - at + 1) / 2;
        if (closes && emphasis > 0) {
            emphasis = Math.max(0, emphasis - runs);
        } else if (opens) {
            emphasis += runs;
        }
    }
}
