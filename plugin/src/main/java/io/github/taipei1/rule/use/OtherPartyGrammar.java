package io.github.taipei1.rule.use;

import static io.github.taipei1.rule.use.UseWording.in;

import io.github.taipei1.rule.words.Clauses;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * Work for somebody who is no unit of the project. Slots: who (P a party, N a name that may be one, O the project's own people), the
 * machine (M), its parts and hours (R), other machines (X), work (W), what is worked on (J).
 */
final class OtherPartyGrammar implements Reading.Grammar {
    static final List<Tag> BEFORE_NAMES = List.of(
            new Tag("elsewhere", 'X'), new Tag("machine", 'M'), new Tag("no-party", 'O'), new Tag("party-known", 'P'));
    static final List<Tag> BEHIND_NAMES = List.of(
            new Tag("resource", 'R'),
            new Tag("own", 'O'),
            new Tag("work", 'W'),
            new Tag("party", 'P'),
            new Tag("job", 'J'));

    private final Speakers speakers;
    /** Whether such a file tells of the machine even where it does not name it: a job script, a report on its use. */
    private final boolean onMachine;

    OtherPartyGrammar(Speakers speakers, boolean onMachine) {
        this.speakers = speakers;
        this.onMachine = onMachine;
    }

    @Override
    public Optional<Span> told(Discourse discourse, int index) {
        Utterance here = discourse.at(index);
        if (in("no-work-talk", here.words())) {
            return Optional.empty();
        }
        Tagged tagged = tagged(here);
        String text = tagged.text();
        for (Span frame : UseWording.all("other-frame", text)) {
            if (isMeant(text, frame) && isOnMachine(discourse, index, text)) {
                return Optional.of(tagged.origin(frame));
            }
        }
        boolean partyBefore = tagged.has('P')
                || tagged.has('N')
                || discourse.justBefore(index, before -> tagged(before).has('P'));
        for (Span frame : partyBefore ? UseWording.all("other-frame-pronoun", text) : List.<Span>of()) {
            if (isMeant(text, frame) && isOnMachine(discourse, index, text)) {
                return Optional.of(tagged.origin(frame));
            }
        }
        return Optional.empty();
    }

    private Tagged tagged(Utterance sentence) {
        Names names = Names.in(sentence, speakers);
        return names.tagged(BEFORE_NAMES).with(UseWording.WORDS, BEHIND_NAMES);
    }

    private static boolean isMeant(String text, Span frame) {
        Span clause = Clauses.around(text, frame);
        String words = text.substring(clause.from(), clause.to());
        return Mood.isTold(text, frame)
                && !in("not-for-others", words)
                && !(Mood.isPlanned(text, frame) && text.indexOf('M') < 0 && !in("same-resource", text));
    }

    private boolean isOnMachine(Discourse discourse, int index, String text) {
        if (text.indexOf('M') >= 0) {
            return !Mood.denies("machine-denied", text);
        }
        return text.indexOf('X') < 0
                && (onMachine
                        || in("compute", discourse.at(index).words())
                        || discourse.anywhere(OtherPartyGrammar::namesMachine));
    }

    private static boolean namesMachine(String words) {
        return in("machine", words);
    }
}
