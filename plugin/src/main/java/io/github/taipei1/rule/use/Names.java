package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names in a sentence: those of the project's units, and others, which are parties if their last word says so. */
record Names(String folded, List<Span> own, List<Span> parties, List<Span> others) {

    static Names in(Utterance sentence, Speakers speakers) {
        String folded = sentence.words();
        List<Span> own = speakers.in(folded);
        List<Span> parties = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        for (Span name : ProperNames.in(sentence.text(), sentence.folded())) {
            if (own.stream().noneMatch(unit -> unit.from() < name.to() && name.from() < unit.to())) {
                String words = folded.substring(name.from(), name.to());
                (UseWording.in("party-name", words) ? parties : others).add(name);
            }
        }
        return new Names(folded, own, parties, others);
    }

    /** The sentence with names as symbols (O own, P party, N any other), then the words of these classes. */
    Tagged tagged(List<Tag> tags) {
        record Mark(Span span, char symbol) {}
        List<Mark> marks = new ArrayList<>();
        own.forEach(span -> marks.add(new Mark(span, 'O')));
        parties.forEach(span -> marks.add(new Mark(span, 'P')));
        others.forEach(span -> marks.add(new Mark(span, 'N')));
        marks.sort(Comparator.comparing((Mark mark) -> mark.span().from()).reversed());
        Tagged tagged = Tagged.of(folded);
        for (Mark mark : marks) {
            tagged = tagged.with(List.of(mark.span()), mark.symbol());
        }
        return tagged.with(UseWording.WORDS, tags);
    }
}
