package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;

/** Claims that two sentences make together: a question and its answer, bare figures and the thanks behind them. */
final class Answers {
    /** Longest cry of thanks. */
    private static final int EXCLAIMED = 80;

    private final List<Spoken> texts;

    Answers(List<Spoken> texts) {
        this.texts = texts;
    }

    /** {@code Q: Where was it trained? A: On …}; {@code Was it trained on …? Yes.} */
    boolean claim(int index, int at) {
        Statement statement = texts.get(index).statements().get(at);
        Optional<Statement> before = neighbour(index, at, -1);
        boolean whereAsked = before.isPresent()
                && before.get().names().isEmpty()
                && isQuestion(before.get())
                && Questions.asksWhere(before.get()
                        .plain()
                        .substring(before.get().from(), before.get().to()))
                && !isQuestion(statement)
                && Mood.of(
                                statement,
                                statement.names().get(0).from(),
                                statement.names().get(0).from())
                        == Said.AS_FACT;
        if (whereAsked) {
            return true;
        }
        boolean deed = statement.has(Cue.PRODUCED) || statement.has(Cue.COMPUTING) && Questions.isPast(statement);
        Optional<Statement> answer = neighbour(index, at, 1);
        return isQuestion(statement)
                && (deed && answer.filter(Questions::isYes).isPresent()
                        || statement.has(Cue.OURS)
                                && answer.filter(Answers::isOwnDeed).isPresent());
    }

    private static boolean isOwnDeed(Statement answer) {
        Optional<Integer> deed = Deeds.nearest(answer, answer.from(), List.of(Cue.PRODUCED));
        return answer.has(Cue.OURS)
                && deed.isPresent()
                && !answer.has(Cue.ANOTHER_MACHINE)
                && Mood.of(answer, deed.get(), deed.get()) == Said.AS_FACT;
    }

    /** {@code 128 GPUs, six weeks, one model. Thank you, …!} */
    boolean isBesideFigures(int index, int at) {
        Statement statement = texts.get(index).statements().get(at);
        Optional<Statement> before = at > 0 ? neighbour(index, at, -1) : Optional.empty();
        boolean exclaims = statement.to() - statement.from() <= EXCLAIMED && statement.has(Cue.THANKS);
        return exclaims && before.filter(Answers::isBareFigures).isPresent();
    }

    private static boolean isBareFigures(Statement statement) {
        return statement.names().isEmpty() && Quantities.isFigures(statement) && !statement.has(Cue.ANOTHER_MACHINE);
    }

    static boolean isQuestion(Statement statement) {
        String text = statement.text().stripTrailing();
        int end = text.length();
        while (end > 0 && "*_」\"”)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？".indexOf(text.charAt(end - 1)) >= 0;
    }

    private Optional<Statement> neighbour(int index, int at, int step) {
        List<Statement> here = texts.get(index).statements();
        if (at + step >= 0 && at + step < here.size()) {
            return Optional.of(here.get(at + step));
        }
        int next = index + step;
        if (next < 0 || next >= texts.size() || texts.get(next).statements().isEmpty()) {
            return Optional.empty();
        }
        List<Statement> there = texts.get(next).statements();
        return Optional.of(there.get(step < 0 ? there.size() - 1 : 0));
    }
}
