package io.github.taipei1.report.model;

import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells Chinese from Latin script, and marks the words of a run that are in the report's other language. */
public final class Scripts {
    private Scripts() {}

    /** Whether a character is Chinese, or punctuation or a full-width form that belongs to Chinese. */
    public static boolean isChinese(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x2E80 && codePoint <= 0x33FF
                || codePoint >= 0xFE30 && codePoint <= 0xFE4F
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    }

    public static boolean hasChinese(CharSequence text) {
        return text.codePoints().anyMatch(Scripts::isChinese);
    }

    private static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }

    /**
     * Splits words where the language changes. In a Chinese report, two Latin words or more in a row are English; a single name, unit or
     * number stays Chinese, since a screen reader that changes its voice for each «H100» is hard to listen to. In an English report every
     * Chinese stretch is Chinese.
     */
    static List<Inline> tagged(String text, Language language) {
        List<Inline> parts = new ArrayList<>();
        int begun = 0;
        Optional<Language> current = Optional.empty();
        for (int from = 0; from < text.length(); ) {
            boolean chinese = isChinese(text.codePointAt(from));
            int to = endOfRun(text, from, chinese);
            boolean other = language == Language.EN ? chinese : !chinese && isSentence(text, from, to);
            Optional<Language> next = other ? Optional.of(other(language)) : Optional.empty();
            if (!next.equals(current) && from > begun) {
                parts.add(new Inline.Text(text.substring(begun, from), current));
                begun = from;
            }
            current = next;
            from = to;
        }
        if (begun < text.length()) {
            parts.add(new Inline.Text(text.substring(begun), current));
        }
        return parts;
    }

    private static int endOfRun(String text, int from, boolean chinese) {
        int at = from;
        while (at < text.length() && isChinese(text.codePointAt(at)) == chinese) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isSentence(String text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            boolean letter = isLatin(codePoint);
            words += letter && !inside ? 1 : 0;
            inside = letter || inside && (Character.isDigit(codePoint) || codePoint == '-' || codePoint == '\'');
        }
        return words >= 2;
    }

    private static Language other(Language language) {
        return language == Language.EN ? Language.ZH_TW : Language.EN;
    }
}
