package io.github.taipei1.document.read.code;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;

/** The scalars of a YAML text, line by line; a broken file still gives what can be told. */
final class YamlEntries {
    private final Source source;
    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final KeyPath path = new KeyPath();
    private int end;

    YamlEntries(Source source) {
        this.source = source;
        this.text = source.text();
    }

    List<Block> read(int from, int to) {
        end = to;
        int line = from;
        while (line < end) {
            line = line(line);
        }
        return blocks;
    }

    private int line(int from) {
        int stop = lineEnd(from);
        int start = skipSpace(from, stop);
        if (start == stop) {
            return stop + 1;
        }
        if (text.charAt(start) == '#') {
            comment(start, stop);
            return stop + 1;
        }
        while (start + 1 < stop && text.charAt(start) == '-' && text.charAt(start + 1) == ' ') {
            path.leave(start - from);
            start = skipSpace(start + 1, stop);
        }
        int colon = keyEnd(start, stop);
        if (colon < 0) {
            return value(start, stop, start - from);
        }
        path.enter(start - from, unquoted(text.substring(start, colon).strip()));
        int value = skipSpace(colon + 1, stop);
        return value == stop ? stop + 1 : value(value, stop, start - from);
    }

    private int value(int at, int stop, int indent) {
        char c = text.charAt(at);
        if (c == '|' || c == '>') {
            return block(stop + 1, indent, c == '|');
        }
        if (c == '"' || c == '\'') {
            return quoted(at, c);
        }
        char close = c == '{' ? '}' : ']';
        if ((c == '[' || c == '{') && isPlain(at, stop, close)) {
            return items(at + 1, Scan.next(text, close, at, stop), stop, indent);
        }
        if (c == '{' || c == '[') {
            blocks.addAll(new ObjectEntries(source).below(path.toString()).read(at, stop));
            return stop + 1;
        }
        int comment = at;
        while (comment < stop && !text.startsWith(" #", comment)) {
            comment++;
        }
        boolean commented = comment < stop;
        if (commented) {
            comment(comment + 1, stop);
        }
        return plain(at, commented ? comment : stop, stop, indent);
    }

    /** {@code [one, two]} or {@code {key: value}} on a line, without quotes or nesting. */
    private boolean isPlain(int at, int stop, char close) {
        for (int i = at + 1; i < stop; i++) {
            if ("\"'[{#".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return Scan.next(text, close, at, stop) < stop;
    }

    private int items(int from, int close, int stop, int indent) {
        int start = from;
        for (int i = from; i <= close; i++) {
            if (i == close || text.charAt(i) == ',') {
                int key = skipSpace(start, i);
                int colon = keyEnd(key, i);
                if (colon >= 0) {
                    path.enter(indent + 1, text.substring(key, colon).strip());
                }
                int value = colon < 0 ? start : skipSpace(colon + 1, i);
                entry(new PassageBuilder(source).append(value, i), value);
                start = i + 1;
            }
        }
        return stop + 1;
    }

    /** A plain scalar, with the lines that continue it. */
    private int plain(int at, int to, int stop, int indent) {
        PassageBuilder builder = new PassageBuilder(source).append(at, to);
        int next = stop + 1;
        while (next < end) {
            int nextStop = lineEnd(next);
            int start = skipSpace(next, nextStop);
            boolean goesOn = start < nextStop
                    && start - next > indent
                    && keyEnd(start, nextStop) < 0
                    && text.charAt(start) != '#'
                    && text.charAt(start) != '-';
            if (!goesOn) {
                break;
            }
            builder.softBreak(next - 1).append(start, nextStop);
            next = nextStop + 1;
        }
        entry(builder, at);
        return next;
    }

    private int block(int from, int indent, boolean literal) {
        PassageBuilder builder = new PassageBuilder(source);
        int line = from;
        while (line < end) {
            int stop = lineEnd(line);
            int start = skipSpace(line, stop);
            if (start < stop && start - line <= indent) {
                break;
            }
            if (builder.length() > 0 && (literal || start == stop)) {
                builder.append("\n", line - 1);
            } else {
                builder.softBreak(line - 1);
            }
            builder.append(start, stop);
            line = stop + 1;
        }
        entry(builder, Math.min(from, end));
        return line;
    }

    private int quoted(int at, char quote) {
        int close = at + 1;
        while (close < end && text.charAt(close) != quote) {
            close += quote == '"' && text.charAt(close) == '\\' ? 2 : 1;
            if (quote == '\'' && text.startsWith("''", close)) {
                close += 2;
            }
        }
        close = Math.min(close, end);
        PassageBuilder builder = new PassageBuilder(source);
        int line = at + 1;
        while (line < close) {
            int stop = Math.min(close, lineEnd(line));
            if (line > at + 1) {
                builder.softBreak(line - 1);
                line = skipSpace(line, stop);
            }
            if (quote == '"') {
                Escapes.append(builder, text, line, stop);
            } else {
                single(builder, line, stop);
            }
            line = stop + 1;
        }
        entry(builder, at + 1);
        return lineEnd(close) + 1;
    }

    private void single(PassageBuilder builder, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.startsWith("''", i)) {
                builder.append("'", i, i + 2);
                i++;
            } else {
                builder.append(i, i + 1);
            }
        }
    }

    private void entry(PassageBuilder builder, int at) {
        if (builder.strip().length() > 0) {
            blocks.add(new Block.Entry(path.toString(), builder.build(at), Visibility.VISIBLE));
        }
    }

    private void comment(int from, int to) {
        PassageBuilder builder = new PassageBuilder(source).append(from + 1, to).strip();
        if (builder.length() > 0) {
            blocks.add(new Block.Raw(builder.build(from), Visibility.COMMENT));
        }
    }

    /** The colon behind a key; -1 if the line has no key. */
    private int keyEnd(int from, int stop) {
        char quote = text.charAt(from);
        int i = from;
        if (quote == '"' || quote == '\'') {
            i = Scan.next(text, quote, from + 1, stop) + 1;
            return i < stop && text.charAt(i) == ':' ? i : -1;
        }
        if (quote == '{' || quote == '[' || quote == '|' || quote == '>') {
            return -1;
        }
        for (; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ':' && (i + 1 >= stop || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                return i;
            }
            if (c == '#' && i > from && text.charAt(i - 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static String unquoted(String key) {
        boolean quoted = key.length() > 1 && (key.charAt(0) == '"' || key.charAt(0) == '\'');
        return quoted ? key.substring(1, key.length() - 1) : key;
    }

    private int skipSpace(int from, int stop) {
        int i = from;
        while (i < stop && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** Where a line ends, a carriage return left out by stripping. */
    private int lineEnd(int from) {
        int found = text.indexOf('\n', from);
        return found < 0 || found > end ? end : found;
    }
}
