package io.github.taipei1.rule.dcl;

import static io.github.taipei1.rule.dcl.DeclarationWords.in;

import io.github.taipei1.call.Call;
import io.github.taipei1.config.Localized;
import io.github.taipei1.config.Unit;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
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

    /** What a declaration of a unit says; sections that name another unit of the same file are not its own. */
    static Declaration of(
            Document document,
            Unit unit,
            List<Unit> sharing,
            Localized project,
            List<Call.Declaration.Statement> statements) {
        List<Utterance> all = Sections.of(unit, sharing, Utterances.withIndented(document));
        List<Utterance> filled = all.stream().filter(one -> !isOpen(one)).toList();
        List<Reading.Sentence> sentences = Reading.of(filled, ProperNames.of(unit, sharing, project));
        List<Call.Declaration.Statement> missing = new ArrayList<>();
        List<Utterance> doubtful = new ArrayList<>();
        for (Call.Declaration.Statement statement : statements) {
            List<Utterance> weak = new ArrayList<>();
            if (!Verdict.isMade(statement, statements, sentences, weak) && weak.isEmpty()) {
                missing.add(statement);
            }
            weak.stream().filter(one -> !doubtful.contains(one)).forEach(doubtful::add);
        }
        List<String> words = filled.stream().map(Utterance::words).toList();
        return new Declaration(
                document,
                all,
                missing,
                doubtful,
                UnitName.isIn(unit.name(), words),
                words.stream().anyMatch(Declaration::namesRole),
                words.stream().anyMatch(Declaration::isDated) || in("spaced-date", String.join(" ", words)));
    }

    boolean isComplete() {
        return missing.isEmpty() && namesUnit && hasRole && hasDate;
    }

    /** Where what is missing would stand: a form left open, the signature, or the start. */
    Place place() {
        Optional<Utterance> open =
                utterances.stream().filter(Declaration::isOpen).findFirst();
        if (open.isPresent()) {
            return open.get().place();
        }
        boolean onlySignature = missing.isEmpty() && namesUnit && !utterances.isEmpty();
        if (onlySignature) {
            return utterances.get(utterances.size() - 1).place();
        }
        boolean section = !utterances.isEmpty() && utterances.get(0).section() > 1;
        return section ? utterances.get(0).place() : Place.of(document.path());
    }

    private static boolean isOpen(Utterance utterance) {
        String words = DeclarationWords.without("signature-mark", Segments.withMarks(utterance.words()));
        return in("placeholder", DeclarationWords.without("masked-name", words));
    }

    private static boolean namesRole(String words) {
        return in("role", DeclarationWords.without("blank-role", DeclarationWords.without("no-role", words)))
                && !in("empty-role", words);
    }

    private static boolean isDated(String words) {
        return in("date", words) && !in("other-date", words);
    }
}
