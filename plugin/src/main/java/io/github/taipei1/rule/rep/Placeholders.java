package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands in a text for something else: words of a template, and names of figures. */
final class Placeholders {
    private static final Wording WORDS = Wording.load("report-placeholders.tsv");
    private static final Pattern FIGURE = Pattern.compile("\\$\\{[^{}\\n]{1,120}\\}");
    private static final String QUOTES = "「『\"“";

    private Placeholders() {}

    /** A stretch of a text as it stands in the file. */
    record Found(String text, Place place) {}

    /** Words that a template or an author left to be replaced. */
    static List<Found> in(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : Sentences.split(passage)) {
            String text = withoutCode(passage, sentence.from(), sentence.to());
            boolean quoted = QUOTES.indexOf(text.charAt(0)) >= 0;
            Folded folded = Folded.of(text);
            if (!quoted && !folded.text().isEmpty()) {
                for (Span span : WORDS.all("placeholder", folded.text())) {
                    Span at = folded.original(span);
                    int from = sentence.from() + at.from();
                    int to = sentence.from() + at.to();
                    found.add(new Found(passage.text().substring(from, to).strip(), passage.place(from, to)));
                }
            }
        }
        return found;
    }

    /** Code and formulas as bars, so that nothing in them is taken for words. */
    private static String withoutCode(Passage passage, int from, int to) {
        StringBuilder text = new StringBuilder(passage.text().substring(from, to));
        for (Inline inline : passage.inlines()) {
            boolean code = inline.kind() == Inline.Kind.CODE || inline.kind() == Inline.Kind.MATH;
            for (int i = Math.max(from, inline.from()); code && i < Math.min(to, inline.to()); i++) {
                text.setCharAt(i - from, '|');
            }
        }
        return text.toString();
    }

    /** Figures that are asked for as {@code ${name}}; one behind a backslash is not. */
    static List<Found> figures(Passage passage) {
        List<Found> found = new ArrayList<>();
        if (passage.text().indexOf("${") < 0) {
            return found;
        }
        Matcher matcher = FIGURE.matcher(withoutCode(passage, 0, passage.text().length()));
        while (matcher.find()) {
            boolean escaped = passage.source().text().charAt(passage.offset(matcher.start())) != '$';
            if (!escaped) {
                found.add(new Found(matcher.group(), passage.place(matcher.start(), matcher.end())));
            }
        }
        return found;
    }
}
