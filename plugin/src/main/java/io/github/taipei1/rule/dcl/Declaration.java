package io.github.taipei1.rule.dcl;

import io.github.taipei1.call.Call;
import io.github.taipei1.config.Unit;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a unit's declaration says and what it lacks.
 *
 * @param missing statements of the call that it does not make
 * @param doubtful sentences about a statement that are hedged, conditional, doubly negated or say the opposite
 */
record Declaration(
        Document document,
        List<Utterance> utterances,
        List<Call.Declaration.Statement> missing,
        List<Utterance> doubtful,
        boolean namesUnit,
        boolean hasRole,
        boolean hasDate) {

    private static final Wording WORDS = Wording.load("declaration.tsv");

    static Declaration of(Document document, Unit unit, List<Call.Declaration.Statement> statements) {
        List<Utterance> all = Utterances.of(document);
        List<Utterance> filled =
                all.stream().filter(one -> !in("placeholder", one.words())).toList();
        List<Utterance> said = filled.stream().filter(one -> !one.heading()).toList();
        List<Call.Declaration.Statement> missing = new ArrayList<>();
        List<Utterance> doubtful = new ArrayList<>();
        for (Call.Declaration.Statement statement : statements) {
            List<Utterance> weak =
                    said.stream().filter(one -> isDoubtful(statement, one)).toList();
            weak.stream().filter(one -> !doubtful.contains(one)).forEach(doubtful::add);
            if (weak.isEmpty() && !isMade(statement, said)) {
                missing.add(statement);
            }
        }
        List<String> words = filled.stream().map(Utterance::words).toList();
        return new Declaration(
                document,
                all,
                missing,
                doubtful,
                UnitName.isIn(unit.name(), words),
                words.stream().anyMatch(Declaration::namesRole),
                words.stream().anyMatch(Declaration::isDated));
    }

    boolean isComplete() {
        return missing.isEmpty() && namesUnit && hasRole && hasDate;
    }

    /** Where what is missing would stand: a form left open, the signature, or the start. */
    Place place() {
        Optional<Utterance> open = utterances.stream()
                .filter(one -> in("placeholder", one.words()))
                .findFirst();
        if (open.isPresent()) {
            return open.get().place();
        }
        boolean onlySignature = missing.isEmpty() && namesUnit && !utterances.isEmpty();
        return onlySignature ? utterances.get(utterances.size() - 1).place() : Place.of(document.path());
    }

    private static boolean isMade(Call.Declaration.Statement statement, List<Utterance> said) {
        String id = statement.id();
        List<String> segments = said.stream()
                .flatMap(one -> Segments.of(one.words()).stream())
                .filter(segment -> !in("unrelated", segment))
                .toList();
        if (!WORDS.names().contains(id + "-said")) {
            return segments.stream().anyMatch(segment -> holdsModel(statement, segment));
        }
        return any(segments, id + "-said")
                || WORDS.names().contains(id + "-half")
                        && any(segments, id + "-half")
                        && any(segments, id + "-half-too");
    }

    private static boolean any(List<String> segments, String name) {
        return segments.stream().anyMatch(segment -> in(name, segment));
    }

    /** A statement that a call adds without a grammar of its own is looked for in the call's model words. */
    private static boolean holdsModel(Call.Declaration.Statement statement, String words) {
        return words.contains(Folded.of(statement.words().zhTw()).text())
                || words.contains(Folded.of(statement.words().en()).text());
    }

    private static boolean isDoubtful(Call.Declaration.Statement statement, Utterance sentence) {
        String id = statement.id();
        return WORDS.names().contains(id + "-topic")
                && Segments.of(sentence.words()).stream().anyMatch(segment -> isDoubtful(id, segment));
    }

    private static boolean isDoubtful(String id, String segment) {
        if (!in(id + "-topic", segment) || in("unrelated", segment)) {
            return false;
        }
        String bare = WORDS.without("emphatic", segment);
        return in("hedge", bare) || in("condition", bare) || in("double-negation", bare) || isOpposite(id, segment);
    }

    private static boolean isOpposite(String id, String segment) {
        return in(id + "-bad", segment) && in("permits", segment) && !in("not", segment) && !in("not-en", segment);
    }

    private static boolean namesRole(String words) {
        return in("role", words) && !in("empty-role", words);
    }

    private static boolean isDated(String words) {
        return in("date", words) && !in("other-date", words);
    }

    private static boolean in(String name, String words) {
        return WORDS.in(name, words);
    }
}
