package io.github.taipei1.report.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** XML or HTML text as it grows, in UTF-8. What an author wrote goes through {@link #text} and can never become markup. */
public final class Markup {
    private static final int CHUNK = 1 << 15;
    private static final char NO_CHARACTER = '\uFFFD';

    private final OutputStream sink;
    private final StringBuilder chunk = new StringBuilder(1 << 12);

    /** Text that is kept until {@link #toBytes} asks for it. */
    public Markup() {
        this(new ByteArrayOutputStream(1 << 14));
    }

    /** Text that goes out as it grows, as far as a chunk is full; {@link #flush} sends the rest. */
    Markup(OutputStream sink) {
        this.sink = sink;
    }

    /** Adds markup that we wrote ourselves. */
    public Markup raw(String markup) {
        chunk.append(markup);
        if (chunk.length() > CHUNK) {
            flush();
        }
        return this;
    }

    /** Adds a number. */
    public Markup raw(long number) {
        chunk.append(number);
        return this;
    }

    /** Adds words, escaped. */
    public Markup text(String words) {
        for (int from = 0; from < words.length(); from += CHUNK) {
            int to = Math.min(words.length(), from + CHUNK);
            boolean splits = to < words.length() && Character.isHighSurrogate(words.charAt(to - 1));
            escape(words, from, splits ? to + 1 : to, chunk);
            from += splits ? 1 : 0;
            if (chunk.length() > CHUNK) {
                flush();
            }
        }
        return this;
    }

    /** Adds ` name="value"`, the value escaped. */
    public Markup attribute(String name, String value) {
        raw(" ").raw(name).raw("=\"");
        escape(value, 0, value.length(), chunk);
        return raw("\"");
    }

    public byte[] toBytes() {
        flush();
        return ((ByteArrayOutputStream) sink).toByteArray();
    }

    void flush() {
        try {
            sink.write(chunk.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a part could not be written", e);
        }
        chunk.setLength(0);
    }

    /** Words as they may stand in an element or a quoted attribute. */
    public static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        escape(words, 0, words.length(), escaped);
        return escaped.toString();
    }

    private static void escape(String words, int from, int to, StringBuilder into) {
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(words.charAt(i + 1))) {
                        into.append(c).append(words.charAt(++i));
                    } else {
                        appendSafe(c, into);
                    }
                }
            }
        }
    }

    /** XML 1.0 has no control characters, half surrogate pairs or U+FFFE and U+FFFF (production 2, Char). */
    private static void appendSafe(char c, StringBuilder into) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
        if (!control) {
            into.append(Character.isSurrogate(c) || c >= 0xFFFE ? NO_CHARACTER : c);
        }
    }
}
