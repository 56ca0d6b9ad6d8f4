package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Further readings that the words around a share or multiple give: 50 % faster is 1.5 times, three times more may be four
 * times, a twenty-fold reduction is a twentieth, "20% off" is 八折.
 */
final class Trends {
    private static final List<String> UP_ZH =
            List.of("提升", "增加", "成長", "提高", "快", "多", "增長", "上升", "增幅", "高出", "加速", "升");
    private static final List<String> UP_EN = List.of(
            "faster",
            "more",
            "higher",
            "increase",
            "improve",
            "boost",
            "greater",
            "larger",
            "growth",
            "speedup",
            "better",
            "up ",
            "up by",
            "rose",
            "grew",
            "grow",
            "rise",
            "gain",
            "longer",
            "by ");
    private static final int NEAR = 14;

    private Trends() {}

    static List<Draft> settle(ScanText text, List<Draft> drafts) {
        return drafts.stream().map(draft -> settle(text, draft)).toList();
    }

    private static Draft settle(ScanText text, Draft draft) {
        if (!(draft.main() instanceof Reading.Amount amount)) {
            return draft;
        }
        boolean share = amount.kind() == Kind.PERCENT;
        boolean multiple = amount.kind() == Kind.MULTIPLE;
        if (!share && !multiple) {
            return draft;
        }
        List<Reading> more = new ArrayList<>();
        if (rises(text, draft)) {
            BigDecimal plusOne = amount.value().add(BigDecimal.ONE);
            more.add(new Reading.Amount(Kind.MULTIPLE, plusOne, "x", true));
        }
        if (multiple && amount.value().signum() > 0 && reduces(text, draft)) {
            more.add(Reading.fraction(BigDecimal.ONE, amount.value()));
        }
        if (multiple && rises(text, draft)) {
            more.add(new Reading.Amount(Kind.PERCENT, amount.value(), "%", true));
        }
        if (share && text.startsWithAnyCase(" off", draft.to())) {
            more.add(new Reading.Amount(Kind.PERCENT, BigDecimal.ONE.subtract(amount.value()), "%", true));
        }
        return more.isEmpty() ? draft : draft.alsoReads(more.toArray(Reading[]::new));
    }

    private static boolean rises(ScanText text, Draft draft) {
        String before = text.substring(draft.from() - NEAR, draft.from());
        String behind = text.substring(draft.to(), draft.to() + NEAR).toLowerCase(Locale.ROOT);
        String near = before.substring(Math.max(0, before.length() - 7));
        return UP_ZH.stream().anyMatch(near::contains)
                || UP_EN.stream().anyMatch(behind::contains)
                || UP_EN.stream().anyMatch(before.toLowerCase(Locale.ROOT)::contains);
    }

    private static boolean reduces(ScanText text, Draft draft) {
        String behind = text.substring(draft.to(), draft.to() + 2 * NEAR).toLowerCase(Locale.ROOT);
        String before = text.substring(draft.from() - 4, draft.from());
        return before.contains("縮")
                || before.contains("減")
                || behind.contains("reduction")
                || behind.contains("less")
                || behind.contains("lower")
                || behind.contains("fewer")
                || behind.contains("smaller")
                || behind.contains("decrease");
    }
}
