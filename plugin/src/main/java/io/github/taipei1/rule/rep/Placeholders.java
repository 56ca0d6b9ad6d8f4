package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Search;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what stands in a text for something else: words of a template, and names of figures. */
public final class Placeholders {
    private static final Wording WORDS = Wording.load("report-placeholders.tsv");
    private static final Search FIGURE = new Search("\\$\\{[^{}\\n]{1,120}\\}");
    private static final String QUOTES = "「『\"“";

    private Placeholders() {}

    /** A stretch of a text as it stands in the file. */
    public record Found(String text, Place place) {}

    /** What a document leaves to be replaced, its headings included: those are read as names. */
    public static List<Found> in(Document file) {
        List<Found> all = new ArrayList<>();
        for (Block block : file.visible().toList()) {
            for (Passage passage : shown(block).toList()) {
                List<Found> found = in(passage);
                all.addAll(found);
                if (block instanceof Block.Heading && found.isEmpty()) {
                    inName(passage.text()).ifPresent(name -> all.add(new Found(name, passage.place())));
                }
            }
        }
        return all;
    }

    /** A name or a title, if it is one that is still to be given. */
    public static Optional<String> inName(String name) {
        String folded = Folded.of(name).text();
        boolean left = WORDS.in("placeholder-name", folded) || WORDS.in("placeholder", folded);
        return left ? Optional.of(name.strip()) : Optional.empty();
    }

    /** What readers of a block see, but for code and other people's words. */
    static Stream<Passage> shown(Block block) {
        if (block instanceof Block.TableRow row) {
            return row.cells().stream();
        }
        boolean others = block instanceof Block.Code || block instanceof Block.Quote || block instanceof Block.Entry;
        return others ? Stream.empty() : Stream.of(block.passage());
    }

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
