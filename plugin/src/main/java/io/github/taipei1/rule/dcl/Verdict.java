package io.github.taipei1.rule.dcl;

import io.github.taipei1.call.Call;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the sentences of a declaration make a statement, all of them taken together. */
final class Verdict {
    private Verdict() {}

    /**
     * Whether it is made.
     *
     * @param all all statements of the declaration
     * @param weak takes the sentences about it that are doubtful: hedged ones, and where it is not made, those that name what it
     *     must deny and do not deny it
     */
    static boolean isMade(
            Call.Declaration.Statement statement,
            List<Call.Declaration.Statement> all,
            List<Reading.Sentence> sentences,
            List<Utterance> weak) {
        List<String> toDeny = DeclarationWords.deniedBy(statement.id());
        if (toDeny.isEmpty()) {
            return sentences.stream().anyMatch(sentence -> holdsModel(statement, sentence.utterance()));
        }
        boolean made = false;
        boolean firm = false;
        List<Utterance> talk = new ArrayList<>();
        Set<String> firmly = new HashSet<>();
        Set<String> denied = new HashSet<>();
        Set<String> named = new HashSet<>();
        List<Utterance> naming = new ArrayList<>();
        for (Reading.Sentence sentence : sentences) {
            for (Segments.Segment segment : sentence.segments()) {
                Stance stance = Stance.of(statement.id(), segment);
                made |= stance.made();
                denied.addAll(stance.denied());
                named.addAll(stance.named());
                if (!stance.doubtful()) {
                    firm |= stance.made();
                    firmly.addAll(stance.denied());
                }
                if (stance.doubt() == Stance.Doubt.TALK
                        || stance.onlyNames() && declaresAnother(statement, all, segment)) {
                    add(sentence.utterance(), talk);
                } else if (stance.doubtful()) {
                    add(sentence.utterance(), weak);
                } else if (!stance.named().isEmpty()) {
                    add(sentence.utterance(), naming);
                }
            }
        }
        if (!firm && !firmly.containsAll(toDeny)) {
            talk.forEach(one -> add(one, weak));
        }
        boolean whole = made || denied.containsAll(toDeny);
        boolean onlyNamed = denied.isEmpty() && !named.isEmpty();
        named.addAll(denied);
        if (!whole && weak.isEmpty() && (onlyNamed || named.containsAll(toDeny))) {
            weak.addAll(naming);
        }
        return whole;
    }

    /** Whether a part plainly makes another statement, so that what it names of this one is only how it says so. */
    private static boolean declaresAnother(
            Call.Declaration.Statement statement, List<Call.Declaration.Statement> all, Segments.Segment segment) {
        return all.stream()
                .filter(other -> !other.id().equals(statement.id()))
                .filter(other -> !DeclarationWords.deniedBy(other.id()).isEmpty())
                .map(other -> Stance.of(other.id(), segment))
                .anyMatch(other -> !other.doubtful() && other.declares());
    }

    private static void add(Utterance utterance, List<Utterance> to) {
        if (!to.contains(utterance)) {
            to.add(utterance);
        }
    }

    /** A statement that a call adds without a grammar of its own is looked for in the call's model words. */
    private static boolean holdsModel(Call.Declaration.Statement statement, Utterance utterance) {
        return utterance.words().contains(Folded.of(statement.words().zhTw()).text())
                || utterance.words().contains(Folded.of(statement.words().en()).text());
    }
}
