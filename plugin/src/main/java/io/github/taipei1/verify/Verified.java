package io.github.taipei1.verify;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import java.util.List;

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

    /** What the team has to do, each thing once; of a copy nothing, for its original asks. */
    public List<Remark> asks() {
        return facts.among().copyOf().isPresent() ? List.of() : all();
    }

    private List<Remark> all() {
        return answers.stream()
                .flatMap(asked -> asked.answer().remarks().stream())
                .filter(Remark::asks)
                .distinct()
                .toList();
    }

    /** The same, what asks for the same thing put together. */
    public List<Wanted> wanted() {
        return Wanted.of(asks());
    }

    /** The name of the unit that hands in, as far as known, fit to be shown. */
    public Text unit() {
        String fallback = facts.id().map(id -> id.unit()).orElse(facts.file());
        Text named = facts.content()
                .flatMap(content -> content.project().config().owner())
                .map(unit -> unit.name().text())
                .orElse(Text.same(fallback));
        return Text.of(Shown.name(named.zhTw()), Shown.name(named.en()));
    }
}
