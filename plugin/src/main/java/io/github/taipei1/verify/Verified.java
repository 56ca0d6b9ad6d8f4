package io.github.taipei1.verify;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import java.util.List;
import java.util.Optional;

/**
 * One file of the folder with the answers to all questions.
 *
 * @param answers in the order of the questions
 */
public record Verified(Facts facts, List<Asked> answers) {

    /** A question and its answer. */
    public record Asked(Question question, Answer answer) {}

    public Verified {
        answers = List.copyOf(answers);
    }

    /** The gravest answer. */
    public Answer.State state() {
        return answers.stream()
                .map(asked -> asked.answer().state())
                .min(java.util.Comparator.naturalOrder())
                .orElse(Answer.State.OPEN);
    }

    /** What the team has to do, each thing once. */
    public List<Remark> asks() {
        return answers.stream()
                .flatMap(asked -> asked.answer().remarks().stream())
                .filter(Remark::asks)
                .distinct()
                .toList();
    }

    /** The name of the unit that hands in, as far as known. */
    public Text unit() {
        Optional<Text> named = facts.content()
                .flatMap(content -> content.project().config().owner())
                .map(unit -> unit.name().text());
        return named.orElseGet(() -> Text.same(facts.id().map(id -> id.unit()).orElse(Shown.name(facts.file()))));
    }
}
