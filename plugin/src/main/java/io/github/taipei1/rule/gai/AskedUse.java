package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether the team used AI, said as a question and its answer: {@code Did you use AI for it? Yes, for the abstract.} */
final class AskedUse {
    /** An answer stands within so many lines of its question. */
    private static final int NEAR = 3;

    private AskedUse() {}

    /** Whether a sentence asks, so that it says nothing by itself. */
    static boolean asks(Utterance utterance) {
        String words = utterance.words();
        int end = words.length();
        while (end > 0 && " )]_-|".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && words.charAt(end - 1) == '?';
    }

    /** Whether a sentence asks the team about its use. */
    static boolean asksUse(Utterance utterance) {
        return asks(utterance) && in("asks-use", utterance.words()) && !in("asks-others", utterance.words());
    }

    /**
     * What a question and the sentence behind it say together.
     *
     * @param utterances sentences in the order of the text
     */
    static Supplier<Optional<Remark>> at(List<Utterance> utterances, int index) {
        return () -> read(utterances, index);
    }

    private static Optional<Remark> read(List<Utterance> utterances, int index) {
        Utterance question = utterances.get(index);
        if (!asksUse(question) || index + 1 == utterances.size()) {
            return Optional.empty();
        }
        Utterance answer = utterances.get(index + 1);
        int lines =
                answer.place().region().startLine() - question.place().region().startLine();
        return lines > NEAR || isTold(utterances, index + 1)
                ? Optional.empty()
                : kind(answer.words()).map(kind -> joined(question, answer, kind));
    }

    private static Optional<Remark.Kind> kind(String answer) {
        if (in("answer-no", answer)) {
            return Optional.of(in("exception", answer) ? Remark.Kind.USE : Remark.Kind.DENIAL);
        }
        return in("answer-yes", answer) ? Optional.of(Remark.Kind.USE) : Optional.empty();
    }

    /** Whether the answer, or what goes on with it, says it in full. */
    private static boolean isTold(List<Utterance> utterances, int answer) {
        return utterances.subList(answer, Math.min(utterances.size(), answer + 2)).stream()
                .anyMatch(one -> AiSentences.read(one).isPresent());
    }

    private static Remark joined(Utterance question, Utterance answer, Remark.Kind kind) {
        String text = question.text() + " " + answer.text();
        Folded words = Folded.of(text);
        Utterance both = new Utterance(
                text,
                words,
                question.place(),
                question.headings(),
                question.section(),
                question.heading(),
                question.block());
        return new Remark(both, kind, true, true, AiWording.tools(words.text()), AiWording.scopes(words.text()));
    }
}
