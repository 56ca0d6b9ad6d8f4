package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIL-07: Simplified characters, near ones in one finding, with the words they belong to and what Taiwan says instead. A quotation
 * that is said to be in Simplified is left alone.
 */
final class SimplifiedCheck {
    private static final int NEAR = 3;
    private static final int LONGEST_WORD = 5;
    private static final int QUOTED_AT_MOST = 60;
    /** Characters that hardly stand inside a word: a quotation may end beside them. */
    private static final String BETWEEN_WORDS = "的了和與及或是將把並則也都而但且在於";

    private static final String STOPS = "，。；：！？\n";

    private static final Pattern QUOTED = Pattern.compile("「[^「」]{1,200}+」|『[^『』]{1,200}+』|“[^“”]{1,200}+”");
    private static final Pattern SAID = Pattern.compile("簡體|简体|簡化字|简化字");
    private final Conversion conversion;
    private final Phrases allowed;

    SimplifiedCheck(Lexicon lexicon) {
        this.conversion = new Conversion(lexicon);
        this.allowed = new Phrases(lexicon.scriptNames());
    }

    /** From one UTF-16 unit of a text to behind another. */
    private record Span(int from, int to) {
        boolean isNear(Span next, String text) {
            return next.from - to <= NEAR
                    && text.substring(Math.min(to, next.from), next.from)
                            .chars()
                            .noneMatch(c -> STOPS.indexOf(c) >= 0);
        }

        Span with(Span next) {
            return new Span(Math.min(from, next.from), Math.max(to, next.to));
        }
    }

    List<Wording> check(Passage passage) {
        String text = masked(Prose.text(passage));
        List<Phrases.Hit> hits = conversion.simplified(text);
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Phrases.Hit> terms = conversion.terms(text);
        List<Wording> found = new ArrayList<>();
        int term = 0;
        Span open = new Span(hits.get(0).from(), hits.get(0).to());
        for (Phrases.Hit hit : hits) {
            while (term < terms.size() && terms.get(term).to() <= hit.from()) {
                term++;
            }
            Span word = word(hit, terms, term, text);
            if (open.isNear(word, text)) {
                open = open.with(word);
            } else {
                found.add(wording(passage, open, terms));
                open = word;
            }
        }
        found.add(wording(passage, open, terms));
        return found;
    }

    /**
     * The word a hit belongs to: one that the lexicon knows, else as far as no word ends.
     *
     * @param next index of the first term that does not end before the hit
     */
    private static Span word(Phrases.Hit hit, List<Phrases.Hit> terms, int next, String text) {
        boolean known = next < terms.size() && terms.get(next).from() < hit.to();
        if (known) {
            Phrases.Hit term = terms.get(next);
            int to = Math.max(hit.to(), term.to());
            return new Span(Math.min(hit.from(), term.from()), to);
        }
        int least = Math.max(next == 0 ? 0 : terms.get(next - 1).to(), hit.from() - LONGEST_WORD);
        int most =
                Math.min(next == terms.size() ? text.length() : terms.get(next).from(), hit.to() + LONGEST_WORD);
        int from = hit.from();
        while (from > least && isInWord(text.charAt(from - 1))) {
            from--;
        }
        int to = hit.to();
        while (to < most && isInWord(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean isInWord(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && BETWEEN_WORDS.indexOf(c) < 0;
    }

    private String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        allowed.in(text).forEach(hit -> blank(masked, hit.from(), hit.to()));
        if (SAID.matcher(text).find()) {
            Matcher quoted = QUOTED.matcher(text);
            while (quoted.find()) {
                blank(masked, quoted.start(), quoted.end());
            }
        }
        return masked.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private Wording wording(Passage passage, Span word, List<Phrases.Hit> terms) {
        String wrong = passage.text().substring(word.from(), word.to());
        String right = conversion.right(passage.text(), word.from(), word.to(), terms);
        return new Wording(
                "BIL-07",
                Level.ERROR,
                passage,
                word.from(),
                word.to(),
                right,
                Text.of(
                        "「" + cut(wrong) + "」含有簡體字，應為「" + cut(right) + "」。",
                        "\"" + cut(wrong) + "\" has Simplified characters; write \"" + cut(right) + "\"."));
    }

    private static String cut(String text) {
        int end = Math.min(QUOTED_AT_MOST, text.length());
        boolean half = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return end == text.length() ? text : text.substring(0, half ? end - 1 : end) + "…";
    }
}
