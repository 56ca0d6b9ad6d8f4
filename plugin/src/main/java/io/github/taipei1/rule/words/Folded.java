package io.github.taipei1.rule.words;

import java.util.Arrays;

/**
 * A text made comparable: lower case, full-width forms as ASCII, 台 as 臺, no quotation marks or invisible characters, one
 * space for any white space and none beside Chinese. So 「使用 ChatGPT 潤稿」 and "使用ChatGPT潤稿" are one text to a pattern.
 */
public final class Folded {
    private static final String DROPPED = "\"“”„‟「」『』《》〈〉«»*`\u200b\u200c\u200d\u2060\ufeff\u00ad";

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        boolean space = false;
        for (int i = 0; i < original.length(); i++) {
            char c = fold(original.charAt(i));
            if (c == ' ') {
                space = true;
            } else if (DROPPED.indexOf(c) < 0) {
                if (space && !folded.isEmpty() && !isChinese(last(folded)) && !isChinese(c)) {
                    origins[folded.length()] = i;
                    folded.append(' ');
                }
                space = false;
                origins[folded.length()] = i;
                folded.append(c);
            }
        }
        return new Folded(folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    public String text() {
        return text;
    }

    /** Where a stretch of the folded text stands in the original. */
    public Span original(Span span) {
        if (span.to() <= span.from()) {
            int at = origins.length == 0 ? 0 : origins[Math.min(span.from(), origins.length - 1)];
            return new Span(at, at);
        }
        return new Span(origins[span.from()], origins[span.to() - 1] + 1);
    }

    private static char last(StringBuilder text) {
        return text.charAt(text.length() - 1);
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

    /** Han characters and the punctuation that Chinese text uses. */
    private static boolean isChinese(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || Character.isSurrogate(c);
    }
}
