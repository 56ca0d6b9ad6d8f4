package io.github.taipei1.rule.use;

import io.github.taipei1.document.Document;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The sentences of one document, each read with what stands around it. */
final class Discourse {
    private static final int BEFORE = 3;

    private final List<Utterance> all;
    private final Map<String, Boolean> anywhere = new ConcurrentHashMap<>();

    private Discourse(List<Utterance> all) {
        this.all = all;
    }

    /** The rules of this family read one after another, and each wants the same. */
    static Discourse of(Document document, RuleContext context) {
        return context.shared(Discourse.class, document.path(), () -> new Discourse(Utterances.of(document)));
    }

    int size() {
        return all.size();
    }

    Utterance at(int index) {
        return all.get(index);
    }

    /** Whether one of the sentences before it in its section, or a heading above it, is such. */
    boolean before(int index, Predicate<String> such) {
        Utterance here = all.get(index);
        for (int i = index - 1; i >= Math.max(0, index - BEFORE); i--) {
            if (all.get(i).section() == here.section() && such.test(all.get(i).words())) {
                return true;
            }
        }
        return under(index, such);
    }

    /** Whether a heading above it is such. */
    boolean under(int index, Predicate<String> such) {
        return all.get(index).headings().stream().anyMatch(such);
    }

    /** Whether the sentence before it or behind it in its section is such. */
    boolean beside(int index, Predicate<String> such) {
        return isSuch(index, index - 1, such) || isSuch(index, index + 1, such);
    }

    /** Whether the sentence before it in its section is such. */
    boolean justBefore(int index, Predicate<Utterance> such) {
        return index > 0 && all.get(index - 1).section() == all.get(index).section() && such.test(all.get(index - 1));
    }

    /** Whether the sentence behind it in its section is such. */
    boolean justBehind(int index, Predicate<String> such) {
        return isSuch(index, index + 1, such);
    }

    /** Whether any sentence or heading of the document has words of a row; worked out once. */
    boolean anywhere(String row) {
        Boolean known = anywhere.get(row);
        if (known == null) {
            known = all.stream().map(Utterance::words).anyMatch(words -> UseWording.in(row, words));
            anywhere.put(row, known);
        }
        return known;
    }

    private boolean isSuch(int index, int other, Predicate<String> such) {
        return other >= 0
                && other < all.size()
                && all.get(other).section() == all.get(index).section()
                && such.test(all.get(other).words());
    }
}
