package io.github.taipei1.rule.words;

import java.util.Arrays;

/**
 * A text made comparable: lower case, full-width forms as ASCII, 台 as 臺, no quotation marks or invisible characters, one
 * space for any white space and none beside Chinese. So 「使用 ChatGPT 潤稿」 and "使用ChatGPT潤稿" are one text to a pattern.
 */
public final class Folded {
    private static final String DROPPED = "\"“”„‟「」『』《》〈〉«»*`\u200b\u200c\u200d\u2060\ufeff\u00ad";
    private static final int[] NOT_ASKED = {};

    private final String original;
    private final String text;
    /** Where each character stands in the original; worked out when somebody asks, for of most texts nobody does. */
    private volatile int[] origins;

    private Folded(String original, String text) {
        this.original = original;
        this.text = text;
    }

    public static Folded of(String original) {
        char[] folded = new char[original.length()];
        int length = fold(original, folded, NOT_ASKED);
        return new Folded(original, new String(folded, 0, length));
    }

    /**
     * Makes a text comparable.
     *
     * @param into room for as many characters as the text has
     * @param origins the same for where each stands in the text; no room at all if that is not asked
     * @return how many characters came of it
     */
    private static int fold(String original, char[] into, int[] origins) {
        int length = 0;
        boolean space = false;
        for (int i = 0; i < original.length(); i++) {
            char c = fold(original.charAt(i));
            if (c == ' ') {
                space = true;
            } else if (!isDropped(c)) {
                if (space && length > 0 && !isChinese(into[length - 1]) && !isChinese(c)) {
                    length = add(' ', i, into, length, origins);
                }
                space = false;
                length = add(c, i, into, length, origins);
            }
        }
        return length;
    }

    private static int add(char c, int origin, char[] into, int length, int[] origins) {
        into[length] = c;
        if (origins.length > 0) {
            origins[length] = origin;
        }
        return length + 1;
    }

    public String text() {
        return text;
    }

    /** Where a stretch of the folded text stands in the original. */
    public Span original(Span span) {
        int[] origins = origins();
        if (span.to() <= span.from()) {
            int at = origins.length == 0 ? 0 : origins[Math.min(span.from(), origins.length - 1)];
            return new Span(at, at);
        }
        return new Span(origins[span.from()], origins[span.to() - 1] + 1);
    }

    private int[] origins() {
        if (origins == null) {
            int[] all = new int[original.length()];
            origins = Arrays.copyOf(all, fold(original, new char[original.length()], all));
        }
        return origins;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c <= ' ' ? ' ' : Character.toLowerCase(c);
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return Character.toLowerCase((char) (c - 0xfee0));
        }
        return switch (c) {
            case '\u00a0', '\u2007', '\u202f', '\u3000' -> ' ';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '‘', '’', 'ʼ' -> '\'';
            case '台' -> '臺';
            default -> Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** Letters and Han characters, of which texts are made, are told at a glance. */
    private static boolean isDropped(char c) {
        boolean letter = c >= 'a' && c <= 'z' || c >= '\u3100' && c != '\ufeff';
        return !letter && DROPPED.indexOf(c) >= 0;
    }

    /** Han characters and the punctuation that Chinese text uses. */
    private static boolean isChinese(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || Character.isSurrogate(c);
    }
}
