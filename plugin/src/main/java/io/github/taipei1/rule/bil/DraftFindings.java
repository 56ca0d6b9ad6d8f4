package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.compare.Difference;
import io.github.taipei1.bilingual.compare.Side;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns differences between two drafts into findings. A finding stands in the English draft, which is mostly the translation
 * and the one to mend, with the Chinese as its related place; a fault of the Chinese draft alone stands there.
 */
final class DraftFindings {
    private static final int QUOTED = 120;
    private static final Set<String> STRUCTURE = Set.of("BIL-04", "BIL-05");

    private DraftFindings() {}

    /** Why a rule about drafts has nothing to decide, if so. */
    static Optional<Text> withoutPairs(RuleContext context) {
        return Pair.all(context).isEmpty()
                ? Optional.of(Text.of(
                        "沒有中英文稿齊備的揭露（taipei1.yaml 的 disclosures）", "no disclosure in taipei1.yaml has both its drafts"))
                : Optional.empty();
    }

    static List<Finding> of(RuleInfo info, Text help, RuleContext context) {
        return Pair.all(context).stream()
                .flatMap(pair -> pair.comparison().differences().stream())
                .filter(difference -> difference.rule().equals(info.id()))
                .map(difference -> finding(difference, help))
                .toList();
    }

    private static Finding finding(Difference difference, Text help) {
        boolean chinese = isInChinese(difference);
        Side here = chinese ? difference.zh() : difference.en();
        Related there = chinese
                ? related(difference.en(), "英文稿", "the English draft")
                : related(difference.zh(), "中文稿", "the Chinese draft");
        return new Finding(
                difference.rule(),
                level(difference),
                here.place(),
                difference.message(),
                help,
                List.of(there),
                Bound.to(difference.zh(), difference.en()));
    }

    /** A PDF has lines on pages; where a paragraph or a row begins and ends is a guess, and what hangs on it no sure fault. */
    private static Level level(Difference difference) {
        boolean guessed = STRUCTURE.contains(difference.rule())
                && (isPdf(difference.zh()) || isPdf(difference.en()))
                && difference.level() == Level.ERROR;
        return guessed ? Level.WARNING : difference.level();
    }

    private static boolean isPdf(Side side) {
        return Documents.isPdf(side.place().path());
    }

    private static boolean isInChinese(Difference difference) {
        return switch (difference.rule()) {
            case "BIL-10" -> Han.count(difference.en().quote()) == 0;
            case "BIL-02" -> difference.en().isMissing();
            default -> false;
        };
    }

    private static Related related(Side side, String zhTw, String en) {
        if (!side.isMissing()) {
            String zhValue = side.value().map(text -> "＝" + text.zhTw()).orElse("");
            String enValue = side.value().map(text -> " = " + text.en()).orElse("");
            return new Related(
                    side.place(),
                    Text.of(zhTw + "：「" + side.quote() + "」" + zhValue, en + ": \"" + side.quote() + "\"" + enValue));
        }
        if (side.passage().isBlank()) {
            return new Related(side.place(), Text.of(zhTw + "在此處沒有對應的內容", en + " has nothing that corresponds, here"));
        }
        String passage = cut(side.passage());
        return new Related(side.place(), Text.of(zhTw + "的對應段落：" + passage, "its passage in " + en + ": " + passage));
    }

    /** A text on one line and not too long to show. */
    static String cut(String text) {
        String flat = text.length() <= QUOTED ? text : text.substring(0, boundary(text)) + "…";
        return flat.replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static int boundary(String text) {
        return Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    }
}
