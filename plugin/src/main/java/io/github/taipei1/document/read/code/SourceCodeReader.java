package io.github.taipei1.document.read.code;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a program as its readers do: comments as paragraphs, strings as entries (their key is what they are assigned to), and
 * the rest as code. All of it is visible, for whoever can open the repository sees comments too.
 */
public final class SourceCodeReader {
    private final Source source;
    private final String text;
    private final Syntax syntax;
    private final List<Block> blocks = new ArrayList<>();
    private final int end;
    private PassageBuilder comment;
    private int commentLine;
    private int code;

    private SourceCodeReader(Source source, int from, int to, Syntax syntax) {
        this.source = source;
        this.text = source.text();
        this.syntax = syntax;
        this.code = from;
        this.end = to;
    }

    public static Document read(Source source) {
        Syntax syntax = Syntax.of(source.path(), source.text());
        List<Block> blocks = new SourceCodeReader(source, 0, source.text().length(), syntax).blocks();
        return new Document(source.path(), Format.SOURCE_CODE, source, blocks, List.of());
    }

    /** The blocks of a script inside another document. */
    public static List<Block> script(Source source, int from, int to) {
        return new SourceCodeReader(source, from, to, Syntax.of("a.ts", "")).blocks();
    }

    /** Whether files with such an extension (without dot) are source code. */
    public static boolean isSourceCode(String extension) {
        return Syntax.knows(extension);
    }

    private List<Block> blocks() {
        boolean markup = isMarkupScript();
        int i = code;
        while (i < end) {
            int next = step(i);
            i = next > i ? next : markup && text.charAt(i) == '>' ? shownText(i) : i + 1;
        }
        endComment();
        code(end);
        return blocks;
    }

    private boolean isMarkupScript() {
        String path = source.path().toLowerCase(Locale.ROOT);
        return path.endsWith(".jsx") || path.endsWith(".tsx") || path.endsWith(".astro");
    }

    /** Behind a comment or string that starts here; the same place if none does. */
    private int step(int at) {
        if (!syntax.open().isEmpty() && text.startsWith(syntax.open(), at)) {
            return blockComment(at);
        }
        for (String start : syntax.line()) {
            if (text.startsWith(start, at) && startsComment(at)) {
                return lineComment(at, at + start.length());
            }
        }
        return syntax.quotes().indexOf(text.charAt(at)) >= 0 ? string(at) : at;
    }

    /** {@code $#}, {@code a#b} and {@code http://} start no comment. */
    private boolean startsComment(int at) {
        if (at == 0) {
            return !text.startsWith("#!");
        }
        char before = text.charAt(at - 1);
        char c = text.charAt(at);
        return c == '#' || c == '%' || c == '!' || c == ':' || c == 'r' || c == 'R'
                ? Character.isWhitespace(before) || c == '#' && "();{}]".indexOf(before) >= 0
                : before != ':';
    }

    private int lineComment(int at, int from) {
        int stop = lineEnd(at);
        int line = source.lineAt(at);
        boolean goesOn = comment != null && line == commentLine + 1 && isBlank(code, at);
        if (!goesOn) {
            endComment();
            code(at);
            comment = new PassageBuilder(source);
        }
        int start = from;
        while (start < stop && "/#!%-*; \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == stop) {
            endComment();
        } else {
            comment.softBreak(at).append(start, stop);
            commentLine = line;
        }
        code = stop;
        return stop;
    }

    private void endComment() {
        if (comment != null && comment.strip().length() > 0) {
            blocks.add(new Block.Paragraph(comment.build(code), Visibility.VISIBLE));
        }
        comment = null;
    }

    private int blockComment(int at) {
        endComment();
        code(at);
        int close = text.indexOf(syntax.close(), at + syntax.open().length());
        int stop = close < 0 || close > end ? end : close;
        paragraphs(at + syntax.open().length(), stop);
        code = Math.min(end, stop + syntax.close().length());
        return code;
    }

    /** The paragraphs of a comment or string of several lines. */
    private void paragraphs(int from, int to) {
        PassageBuilder builder = new PassageBuilder(source);
        int line = from;
        while (line <= to) {
            int stop = Math.min(to, lineEnd(line));
            int start = line;
            while (start < stop && (Character.isWhitespace(text.charAt(start)) || isStar(start))) {
                start++;
            }
            if (start == stop && builder.strip().length() > 0) {
                blocks.add(new Block.Paragraph(builder.build(from), Visibility.VISIBLE));
                builder = new PassageBuilder(source);
            } else {
                builder.softBreak(Math.max(from, line - 1)).append(start, stop);
            }
            line = stop + 1;
        }
        if (builder.strip().length() > 0) {
            blocks.add(new Block.Paragraph(builder.build(from), Visibility.VISIBLE));
        }
    }

    private boolean isStar(int at) {
        return syntax.hasStarredComments() && text.charAt(at) == '*';
    }

    private int string(int at) {
        char quote = text.charAt(at);
        String three = String.valueOf(quote).repeat(3);
        if (syntax.triple() && text.startsWith(three, at)) {
            int close = text.indexOf(three, at + 3);
            int stop = close < 0 || close > end ? end : close;
            endComment();
            code(at);
            paragraphs(at + 3, stop);
            code = Math.min(end, stop + 3);
            return code;
        }
        int close = at + 1;
        while (close < end && text.charAt(close) != quote) {
            if (text.charAt(close) == '\n' && quote != '`') {
                return at;
            }
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        return close >= end ? at : entry(at, close);
    }

    private int entry(int at, int close) {
        PassageBuilder builder = new PassageBuilder(source);
        Escapes.append(builder, text, at + 1, close);
        if (builder.strip().length() > 1) {
            endComment();
            String key = assignedTo(at);
            code(at);
            blocks.add(new Block.Entry(key, builder.build(at), Visibility.VISIBLE));
            code = close + 1;
        }
        return close + 1;
    }

    /** The name before {@code =} or {@code :} in front of a string; empty if there is none. */
    private String assignedTo(int at) {
        int i = at - 1;
        while (i >= code && text.charAt(i) == ' ') {
            i--;
        }
        if (i < code || text.charAt(i) != '=' && text.charAt(i) != ':') {
            return "";
        }
        i--;
        while (i >= code && text.charAt(i) == ' ') {
            i--;
        }
        int to = i + 1;
        while (i >= code && Character.isJavaIdentifierPart(text.charAt(i))) {
            i--;
        }
        return text.substring(i + 1, to);
    }

    /** The text between two tags, as in {@code <p>We thank …</p>}. */
    private int shownText(int at) {
        int stop = at + 1;
        while (stop < end && "<>{}=;".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        boolean shown = stop < end && (text.charAt(stop) == '<' || text.charAt(stop) == '{');
        if (!shown || isBlank(at + 1, stop)) {
            return at + 1;
        }
        endComment();
        code(at + 1);
        paragraphs(at + 1, stop);
        code = stop;
        return stop;
    }

    private void code(int to) {
        if (to > code && !isBlank(code, to)) {
            PassageBuilder builder = new PassageBuilder(source).append(code, to).strip();
            blocks.add(new Block.Code(syntax.language(), builder.build(code), Visibility.VISIBLE));
        }
        code = Math.max(code, to);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int from) {
        int found = text.indexOf('\n', Math.min(from, end));
        return found < 0 || found > end ? end : found;
    }
}
