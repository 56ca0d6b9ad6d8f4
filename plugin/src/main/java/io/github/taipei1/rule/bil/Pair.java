package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.compare.Comparison;
import io.github.taipei1.bilingual.wording.Wording;
import io.github.taipei1.bilingual.wording.WordingCheck;
import io.github.taipei1.document.Document;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.dis.Drafts;
import io.github.taipei1.rule.dis.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two drafts of a disclosure, compared.
 *
 * @param wordings words of either draft that should be others
 */
record Pair(Drafts drafts, Comparison comparison, List<Wording> wordings, Counterparts counterparts) {

    /** Whether a file is one of the two. */
    boolean has(String path) {
        return comparison.alignment().zh().path().equals(path)
                || comparison.alignment().en().path().equals(path);
    }

    /** All pairs of a run, in the order of {@code taipei1.yaml}. */
    private record All(List<Pair> pairs) {}

    /** Every disclosure of which both drafts can be read, unless they are named the wrong way round; each pair is compared once in a run. */
    static List<Pair> all(RuleContext context) {
        return context.shared(All.class, "", () -> new All(compare(context))).pairs();
    }

    private static List<Pair> compare(RuleContext context) {
        return Drafts.all(context).stream()
                .flatMap(drafts -> of(drafts, context).stream())
                .toList();
    }

    private static Optional<Pair> of(Drafts drafts, RuleContext context) {
        if (drafts.zh().isEmpty() || drafts.en().isEmpty() || sameFile(drafts)) {
            return Optional.empty();
        }
        Optional<Document> zh = context.library().document(drafts.zh().get().path());
        Optional<Document> en = context.library().document(drafts.en().get().path());
        return zh.flatMap(chinese -> en.filter(english -> !Tongue.isSwapped(chinese, english))
                .map(english -> of(drafts, chinese, english, Words.of(context).check())));
    }

    private static Pair of(Drafts drafts, Document zh, Document en, WordingCheck words) {
        Comparison comparison = Comparison.of(zh, en);
        List<Wording> wordings = Stream.concat(words.check(zh).stream(), words.check(comparison.alignment()).stream())
                .filter(wording -> !isInside(wording))
                .sorted()
                .distinct()
                .toList();
        return new Pair(drafts, comparison, wordings, new Counterparts(comparison.alignment()));
    }

    /** A name said to be missing that is there as a part of a longer one. */
    private static boolean isInside(Wording wording) {
        return wording.from() == wording.to() && wording.passage().text().contains(wording.right());
    }

    private static boolean sameFile(Drafts drafts) {
        return drafts.disclosure().zhTw().equals(drafts.disclosure().en());
    }
}
