package io.github.taipei1.bilingual.align;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits passages at the ends of sentences. */
final class SentenceEnds {
    private static final String CHINESE_ENDS = "。！？!?";
    private static final String CLOSERS = "」』）)”’\"'】》*_";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "inc", "ltd", "co", "corp", "no", "fig", "figs", "vs", "etc", "st",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "a.m", "p.m", "al", "eq",
            "approx", "cf", "ed", "eds", "vol", "pp", "gen", "sec", "univ", "ph.d");

    private SentenceEnds() {}

    static List<Passage> split(Passage passage, Language language) {
        String text = passage.text();
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i, language)) {
                int end = closed(text, i + 1);
                add(sentences, passage, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, passage, start, text.length());
        return sentences;
    }

    private static void add(List<Passage> sentences, Passage passage, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(passage.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(passage.text().charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(passage.sub(from, to));
        }
    }

    private static int closed(String text, int at) {
        int end = at;
        while (end < text.length() && (CLOSERS.indexOf(text.charAt(end)) >= 0 || CHINESE_ENDS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int at, Language language) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？') {
            return true;
        }
        if (c == '；') {
            return language == Language.ZH_TW;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = closed(text, at + 1);
        boolean last = next >= text.length();
        boolean spaced = !last && Character.isWhitespace(text.charAt(next));
        return last || spaced && startsSentence(text, next) && !(c == '.' && abbreviates(text, at));
    }

    private static boolean startsSentence(String text, int at) {
        int next = at;
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || "\"“‘'([*_「".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean abbreviates(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 8 && (Letters.isLatin(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
