package io.github.taipei1.document.read.code;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;

/**
 * The strings of JSON and of object literals as JavaScript and TypeScript write them: bare keys, three kinds of quotes, comments,
 * trailing commas. Whatever else stands in the file is passed over.
 */
final class ObjectEntries {
    private final Source source;
    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final KeyPath path = new KeyPath();
    private int end;
    private int depth;
    private String key = "";

    ObjectEntries(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** Gives the keys above what will be read. */
    ObjectEntries below(String above) {
        path.enter(-1, above);
        return this;
    }

    List<Block> read(int from, int to) {
        end = to;
        int i = from;
        while (i < end) {
            i = token(i);
        }
        return blocks;
    }

    private int token(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'' || c == '`') {
            return string(at, c);
        }
        if (c == '/' && at + 1 < end && (text.charAt(at + 1) == '/' || text.charAt(at + 1) == '*')) {
            return comment(at);
        }
        if (Character.isJavaIdentifierStart(c)) {
            return word(at);
        }
        if (c == '{' || c == '[' || c == '(') {
            path.enter(depth++, key);
            key = "";
        } else if (c == '}' || c == ']' || c == ')') {
            depth = Math.max(0, depth - 1);
            path.leave(depth);
            key = "";
        } else if (c == ',' || c == ';') {
            key = "";
        }
        return at + 1;
    }

    private int word(int at) {
        int i = at;
        while (i < end && (Character.isJavaIdentifierPart(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        if (isFollowedBy(i, ':') || isFollowedBy(i, '=')) {
            key = text.substring(at, i);
        }
        return i;
    }

    private int string(int at, char quote) {
        int close = at + 1;
        while (close < end && text.charAt(close) != quote) {
            if (quote != '`' && text.charAt(close) == '\n') {
                return at + 1;
            }
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        close = Math.min(close, end);
        if (isFollowedBy(close + 1, ':')) {
            key = text.substring(at + 1, close);
            return close + 1;
        }
        PassageBuilder builder = new PassageBuilder(source);
        Escapes.append(builder, text, at + 1, close);
        if (builder.length() > 0) {
            blocks.add(new Block.Entry(name(), builder.build(at), Visibility.VISIBLE));
        }
        return close + 1;
    }

    private String name() {
        String above = path.toString();
        if (key.isEmpty()) {
            return above;
        }
        return above.isEmpty() ? key : above + "." + key;
    }

    private int comment(int at) {
        boolean line = text.charAt(at + 1) == '/';
        int close = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
        int stop = close < 0 || close > end ? end : close;
        PassageBuilder builder = new PassageBuilder(source).append(at + 2, stop).strip();
        if (builder.length() > 0) {
            blocks.add(new Block.Raw(builder.build(at), Visibility.COMMENT));
        }
        return Math.min(end, stop + (line ? 1 : 2));
    }

    private boolean isFollowedBy(int from, char wanted) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < end && text.charAt(i) == wanted && (wanted != '=' || i + 1 >= end || text.charAt(i + 1) != '=');
    }
}
