package io.github.taipei1.rule.use;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Document;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Utterances;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The sentences of one document, each read with what stands around it. */
final class Discourse {
    private static final int FAR = 4;

    private final List<Statement> all;
    private final ArtifactKind kind;
    private final Map<String, Boolean> anywhere = new ConcurrentHashMap<>();

    private Discourse(List<Statement> all, ArtifactKind kind) {
        this.all = all;
        this.kind = kind;
    }

    /** The rules of this family read one after another, and each wants the same. */
    static Discourse of(Document document, ArtifactKind kind, RuleContext context) {
        Speakers speakers = Speakers.in(context);
        return context.shared(
                Discourse.class,
                document.path(),
                () -> new Discourse(
                        Utterances.of(document).stream()
                                .map(one -> new Statement(one, speakers))
                                .toList(),
                        kind));
    }

    /**
     * Whether the document may tell of what a part of a scale is about: it is of a kind that does, or has such words. Most documents do
     * not, and to weigh all their sentences is many times dearer than this.
     */
    boolean mayTell(Scale.Part part, List<String> rows) {
        return part.weights().stream()
                        .anyMatch(weight -> weight.where() == Scale.Where.KIND
                                && weight.row().equals(kind.word()))
                || rows.stream().anyMatch(this::anywhere);
    }

    int size() {
        return all.size();
    }

    Statement at(int index) {
        return all.get(index);
    }

    /** Whether words that are meant stand where a scale wants them, seen from a sentence. */
    boolean has(int index, Scale.Weight weight) {
        return has(index, weight, one -> !one.meant(weight.row()).isEmpty());
    }

    /** The same of words that speak against, whatever is said of them. */
    boolean hasAgainst(int index, Scale.Weight weight) {
        return has(index, weight, one -> !one.found(weight.row()).isEmpty());
    }

    private boolean has(int index, Scale.Weight weight, Predicate<Statement> such) {
        String row = weight.row();
        return switch (weight.where()) {
            case HERE -> such.test(all.get(index));
            case BEFORE -> isBeside(index, index - 1, such);
            case BEHIND -> isBeside(index, index + 1, such);
            case SECTION -> IntStream.range(Math.max(0, index - FAR), index).anyMatch(i -> isBeside(index, i, such));
            case HEADING -> all.get(index).utterance().headings().stream()
                    .anyMatch(heading -> UseWording.in(row, heading));
            case DOCUMENT -> anywhere(row);
            case KIND -> kind.word().equals(row);
        };
    }

    private boolean isBeside(int index, int other, Predicate<Statement> such) {
        return other >= 0
                && other < all.size()
                && all.get(other).utterance().section()
                        == all.get(index).utterance().section()
                && such.test(all.get(other));
    }

    /** Whether any sentence or heading of the document has such words; worked out once. */
    private boolean anywhere(String row) {
        Boolean known = anywhere.get(row);
        if (known == null) {
            known = all.stream().anyMatch(one -> UseWording.in(row, one.words()));
            anywhere.put(row, known);
        }
        return known;
    }
}
