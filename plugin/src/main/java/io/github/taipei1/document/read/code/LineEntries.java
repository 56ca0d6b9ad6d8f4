package io.github.taipei1.document.read.code;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One {@code key = value} a line: properties, TOML, INI and their kin, with sections in square brackets. */
final class LineEntries {
    private final Source source;
    private final String text;
    private final boolean properties;
    private final List<Block> blocks = new ArrayList<>();
    private String section = "";

    LineEntries(Source source) {
        this.source = source;
        this.text = source.text();
        this.properties = source.path().toLowerCase(Locale.ROOT).endsWith(".properties");
    }

    List<Block> read(int from, int to) {
        int line = from;
        while (line < to) {
            int end = text.indexOf('\n', line);
            end = end < 0 || end > to ? to : end;
            line = line(line, end, to) + 1;
        }
        return blocks;
    }

    /** Reads a line and gives where it ends, which is farther down for a value of several lines. */
    private int line(int from, int end, int to) {
        int start = from;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == end) {
            return end;
        }
        char c = text.charAt(start);
        if (c == '#' || c == '!' || c == ';') {
            add(new PassageBuilder(source).append(start + 1, end), start, null);
            return end;
        }
        if (c == '[') {
            section = text.substring(start, end).strip().replaceAll("[\\[\\]]", "") + ".";
            return end;
        }
        int separator = start;
        while (separator < end && text.charAt(separator) != '=' && text.charAt(separator) != ':') {
            separator++;
        }
        if (separator == end) {
            add(new PassageBuilder(source).append(start, end), start, section);
            return end;
        }
        return value(text.substring(start, separator).strip(), separator + 1, end, to);
    }

    private int value(String key, int from, int end, int to) {
        int start = from;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (properties) {
            return continued(key, start, end, to);
        }
        PassageBuilder builder = new PassageBuilder(source);
        int behind = end;
        for (String quote : List.of("\"\"\"", "'''")) {
            if (text.startsWith(quote, start)) {
                int close = text.indexOf(quote, start + 3);
                int stop = close < 0 || close > to ? to : close;
                add(builder.append(start + 3, stop), start, section + key);
                int next = text.indexOf('\n', stop);
                return next < 0 || next > to ? to : next;
            }
        }
        char first = start < end ? text.charAt(start) : ' ';
        int close = first == '"' || first == '\'' ? text.lastIndexOf(first, end - 1) : -1;
        if (close > start) {
            start++;
            end = close;
        } else if (first == '[' || first == '{') {
            blocks.addAll(new ObjectEntries(source).below(section + key).read(start, end));
            return behind;
        }
        Escapes.append(builder, text, start, end);
        add(builder, start, section + key);
        return behind;
    }

    /** A value of a properties file: a backslash ends a line that goes on in the next one, whose indent is no part of it. */
    private int continued(String key, int from, int end, int to) {
        PassageBuilder builder = new PassageBuilder(source);
        int start = from;
        int stop = end;
        int cut = goesOn(start, stop);
        while (cut >= 0 && stop < to) {
            Escapes.append(builder, text, start, cut);
            start = stop + 1;
            int next = text.indexOf('\n', start);
            stop = next < 0 || next > to ? to : next;
            while (start < stop && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            cut = goesOn(start, stop);
        }
        Escapes.append(builder, text, start, cut < 0 ? stop : cut);
        add(builder, from, section + key);
        return stop;
    }

    /** Where the backslash stands with which a line goes on in the next; -1 if it ends there. An even number of them is text. */
    private int goesOn(int from, int end) {
        int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
        int slashes = 0;
        while (stop - slashes > from && text.charAt(stop - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1 ? stop - 1 : -1;
    }

    /** @param key null for a comment */
    private void add(PassageBuilder builder, int at, String key) {
        if (builder.strip().length() > 0) {
            blocks.add(
                    key == null
                            ? new Block.Raw(builder.build(at), Visibility.COMMENT)
                            : new Block.Entry(key, builder.build(at), Visibility.VISIBLE));
        }
    }
}
