package io.github.taipei1.rule.use;

import static io.github.taipei1.rule.use.UseWording.in;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.words.Clauses;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Work for somebody who is no unit of the project. Slots: who (P a party, N a name that may be one, O the project's own people), the
 * machine (M), its parts and hours (R), other machines (X), work (W), what is worked on (J).
 */
final class OtherPartyGrammar implements Reading.Grammar {
    static final List<Tag> BEFORE_NAMES = List.of(
            new Tag("elsewhere", 'X'),
            new Tag("machine", 'M'),
            new Tag("public", 'Z'),
            new Tag("no-party", 'O'),
            new Tag("party-known", 'P'));
    static final List<Tag> BEHIND_NAMES = List.of(
            new Tag("resource", 'R'),
            new Tag("own", 'O'),
            new Tag("work", 'W'),
            new Tag("party", 'P'),
            new Tag("job", 'J'));

    /** So many items of a list are read before its lead-in is taken for what tells. */
    private static final int FAR_BEHIND = 6;

    private static final int LONGEST_NOUN = 4;

    private final Speakers speakers;
    /** Whether such a file tells of the machine even where it does not name it: a job script, a report on its use. */
    private final boolean onMachine;

    private final boolean declares;
    /** What is served to those who pay is asked about once, as that. */
    private final EarningGrammar earning;

    OtherPartyGrammar(Speakers speakers, Artifact artifact) {
        this.speakers = speakers;
        this.declares = artifact.isOneOf(ArtifactKind.DECLARATION);
        this.onMachine = artifact.isOneOf(UseWording.USE);
        this.earning = EarningGrammar.of(artifact);
    }

    @Override
    public Optional<Span> told(Discourse discourse, int index) {
        Utterance here = discourse.at(index);
        if (!mayBeOnMachine(discourse) || Mood.denies("no-work-talk", here.words()) || in("paid-use", here.words())) {
            return Optional.empty();
        }
        Tagged named = Names.in(here, speakers).tagged(BEFORE_NAMES);
        if (!maySpeakOfOthers(named) || discourse.under(index, UseWording::isOnRules)) {
            return Optional.empty();
        }
        Tagged tagged = named.with(UseWording.WORDS, BEHIND_NAMES);
        String text = tagged.text();
        if (leadsIn(text) && isToldBehind(discourse, index)) {
            return Optional.empty();
        }
        for (Span frame : UseWording.all("other-frame", text)) {
            if (isMeant(text, frame)
                    && isOnMachine(discourse, index, text)
                    && (namesParty(text, frame)
                            || earning.told(discourse, index).isEmpty())) {
                return Optional.of(tagged.origin(party(text, frame)));
            }
        }
        if (discourse.under(index, OtherPartyGrammar::isOnHours)) {
            for (Span share : UseWording.all("share-frame", text)) {
                if (isMeant(text, share)) {
                    return Optional.of(tagged.origin(party(text, share)));
                }
            }
        }
        List<Span> pronouns = UseWording.all("other-frame-pronoun", text);
        boolean partyBefore = !pronouns.isEmpty()
                && (tagged.has('P')
                        || tagged.has('N')
                        || discourse.justBefore(index, before -> tagged(before).has('P')));
        for (Span frame : partyBefore ? pronouns : List.<Span>of()) {
            if (isMeant(text, frame) && isOnMachine(discourse, index, text)) {
                return Optional.of(tagged.origin(frame));
            }
        }
        boolean mayStand = isOnMachine(discourse, index, text) && !in("no-others", here.words());
        return mayStand
                ? beside(text)
                        .map(tagged::origin)
                        .filter(span -> !isPayer(here.words(), span)
                                || earning.told(discourse, index).isEmpty())
                : Optional.empty();
    }

    /** Whether somebody is a customer, perhaps with a word of what kind before it. */
    private static boolean isPayer(String words, Span party) {
        String said = words.substring(party.from(), Math.min(words.length(), party.to() + LONGEST_NOUN));
        return in("customer", said) || in("payer", said);
    }

    /** Whether a list follows that says for whom, and so is what is asked about. */
    private static boolean leadsIn(String text) {
        return text.endsWith(":") && Tagged.first(text, "MRN").to() == 0;
    }

    private boolean isToldBehind(Discourse discourse, int index) {
        return IntStream.rangeClosed(index + 1, Math.min(index + FAR_BEHIND, discourse.size() - 1))
                .filter(i -> discourse.at(i).section() == discourse.at(index).section())
                .anyMatch(i -> told(discourse, i).isPresent());
    }

    /** Whether a sentence names or hints at anybody: the words for work stand in nearly every sentence, and cost most to find. */
    private static boolean maySpeakOfOthers(Tagged named) {
        return named.has('P') || named.has('N') || in("somebody", named.text()) || in("party", named.text());
    }

    /** Somebody else, the machine and work named in one part of a sentence, with no other reason why they stand together. */
    private static Optional<Span> beside(String text) {
        for (Span part : Parts.of(text)) {
            String words = text.substring(part.from(), part.to());
            Span party = Tagged.first(words, in("given-en", words) ? "PN" : "P");
            Span resource = Tagged.first(words, "MR");
            Span work = Tagged.first(words, "WJ");
            boolean all = party.to() > 0 && resource.to() > 0 && work.to() > 0 && words.indexOf('X') < 0;
            if (all
                    && !in("no-others", words)
                    && !Mood.denies("not-for-others", words)
                    && isSaid(words, party)
                    && isSaid(words, resource)
                    && isSaid(words, work)) {
                return Optional.of(new Span(part.from() + party.from(), part.from() + party.to()));
            }
        }
        return Optional.empty();
    }

    /** Who it is for, if the frame names somebody: a frame may begin in the directives of a job script above what is said. */
    private static Span party(String text, Span frame) {
        Span party = Tagged.first(text.substring(frame.from(), frame.to()), "PN");
        return party.to() == 0 ? frame : new Span(frame.from() + party.from(), frame.to());
    }

    private static boolean isOnHours(String heading) {
        return in("compute-heading", heading);
    }

    private static boolean namesParty(String text, Span frame) {
        return Tagged.first(text.substring(frame.from(), frame.to()), "PN").to() > 0;
    }

    private static boolean isSaid(String text, Span stretch) {
        return Mood.isTold(text, stretch) && !Mood.isPlanned(text, stretch);
    }

    private Tagged tagged(Utterance sentence) {
        Names names = Names.in(sentence, speakers);
        return names.tagged(BEFORE_NAMES).with(UseWording.WORDS, BEHIND_NAMES);
    }

    private boolean isMeant(String text, Span frame) {
        Span clause = Clauses.around(text, frame);
        String words = text.substring(clause.from(), clause.to());
        boolean elsewhere = words.indexOf('X') >= 0 && words.indexOf('M') < 0;
        return !elsewhere
                && Mood.isTold(text, party(text, frame))
                && !Mood.denies("not-for-others", words)
                && !isForLater(text, frame);
    }

    /** Whether it is a plan that need not be for this machine; what a declaration foresees is for it. */
    private boolean isForLater(String text, Span frame) {
        boolean here = text.indexOf('M') >= 0 || in("same-resource", text) || declares && !in("far-plan", text);
        return Mood.isPlanned(text, frame) && !here;
    }

    private boolean isOnMachine(Discourse discourse, int index, String text) {
        if (text.indexOf('M') >= 0) {
            return !Mood.denies("machine-denied", text);
        }
        return text.indexOf('X') < 0
                && (onMachine
                        || Tagged.first(text, "R").to() > 0
                        || discourse.anywhere("machine")
                        || discourse.anywhere("own-compute"));
    }

    /** Most documents tell of no machine, and the frames are many times dearer than this. */
    private boolean mayBeOnMachine(Discourse discourse) {
        return onMachine || discourse.anywhere("compute") || discourse.anywhere("machine");
    }
}
