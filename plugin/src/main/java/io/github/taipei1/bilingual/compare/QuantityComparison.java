package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.bilingual.quantity.Strength;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** BIL-01 to BIL-03 and swapped figures: the quantities of each pair of passages. */
final class QuantityComparison {
    /** Of the findings about one passage; whoever has more need not see them all. */
    private static final int MOST = 200;

    private final List<Bead> beads;
    /** Rows of tables whose columns stand in another order in the translation. */
    private final Set<Bead> reordered;

    /** The first row of the table at hand, and the place of its row before this one. */
    private Optional<Bead> heading = Optional.empty();

    private int lastRow = -2;
    private final TableScale scale;
    private final List<Difference> found = new ArrayList<>();

    private QuantityComparison(List<Bead> beads) {
        this.beads = beads;
        this.scale = TableScale.of(beads);
        this.reordered = Columns.reordered(beads.stream()
                .map(bead -> bead.isPaired() && columns(bead) ? Optional.of(bead) : Optional.<Bead>empty())
                .toList());
    }

    static List<Difference> of(List<Bead> beads) {
        QuantityComparison comparison = new QuantityComparison(beads);
        for (int i = 0; i < beads.size(); i++) {
            if (beads.get(i).isPaired()) {
                comparison.bead(i);
                StatedScale.compare(beads.get(i), comparison.found);
            }
        }
        comparison.found.addAll(comparison.scale.differences());
        return comparison.found;
    }

    private void bead(int index) {
        Bead bead = beads.get(index);
        if (!columns(bead) || reordered.contains(bead)) {
            compare(index, Items.of(bead, Language.ZH_TW), Items.of(bead, Language.EN), mismatch -> false);
            return;
        }
        List<Passage> zh = bead.zh().get(0).cells();
        List<Passage> en = bead.en().get(0).cells();
        heading = heading.isPresent() && lastRow == index - 1 ? heading : Optional.of(bead);
        lastRow = index;
        Optional<Bead> head = heading;
        for (int column = 0; column < zh.size(); column++) {
            List<Matching.Item> left = Items.of(zh.get(column), Language.ZH_TW);
            List<Matching.Item> right = Items.of(en.get(column), Language.EN);
            int at = column;
            compare(
                    index,
                    scale.zh(bead, column, left),
                    scale.en(bead, column, right),
                    mismatch -> CellUnits.explains(mismatch, bead, head, at));
        }
    }

    /** Whether both sides are table rows of the same number of cells. */
    static boolean columns(Bead bead) {
        boolean single = bead.zh().size() == 1 && bead.en().size() == 1;
        return single
                && !bead.zh().get(0).cells().isEmpty()
                && bead.zh().get(0).cells().size() == bead.en().get(0).cells().size();
    }

    private void compare(
            int index, List<Matching.Item> zh, List<Matching.Item> en, Predicate<Leftovers.Mismatch> explained) {
        Bead bead = beads.get(index);
        Matching matching = new Matching(zh, en);
        Proportions.settle(matching);
        PartsOfYear.settle(matching);
        List<Leftovers.Mismatch> mismatches = Leftovers.pair(matching.zhLeft(), matching.enLeft());
        List<Matching.Pair> equal = new ArrayList<>(matching.equal());
        for (Leftovers.Mismatch mismatch : mismatches) {
            if (explained.test(mismatch)
                    || Ages.explain(mismatch)
                    || Ellipsis.explains(mismatch, mismatches, matching.equal())) {
                equal.add(new Matching.Pair(mismatch.zh(), mismatch.en()));
            } else {
                found.add(mismatch(bead, mismatch));
            }
        }
        matching.zhLeft().stream().limit(MOST).forEach(item -> left(index, item, true, matching));
        matching.enLeft().stream().limit(MOST).forEach(item -> left(index, item, false, matching));
        if (bead.sentences().size() <= HalfSentences.MOST) {
            found.addAll(FigureOrder.of(bead, equal, zh, en));
        }
        found.addAll(Signs.of(bead, equal));
        found.addAll(Discounts.of(bead, equal));
        found.addAll(MonthParts.of(bead, equal));
    }

    private static Difference mismatch(Bead bead, Leftovers.Mismatch mismatch) {
        Side zh = Sides.of(mismatch.zh().quantity());
        Side en = Sides.of(mismatch.en().quantity());
        Level level = level(bead, mismatch);
        return switch (mismatch.contrast()) {
            case UNIT ->
                new Difference(
                        "BIL-03",
                        level,
                        bead.id(),
                        zh,
                        en,
                        Messages.mismatch("單位、幣別或種類不一致", "Same figure, other unit", zh, en, "", ""));
            case SCALE -> {
                int power = power(mismatch);
                yield new Difference(
                        "BIL-03",
                        level,
                        bead.id(),
                        zh,
                        en,
                        Messages.mismatch(
                                "數量級不一致",
                                "Other order of magnitude",
                                zh,
                                en,
                                "，相差 10^" + power + " 倍",
                                ", a factor of 10^" + power));
            }
            case DATE ->
                new Difference(
                        "BIL-02", level, bead.id(), zh, en, Messages.mismatch("日期不一致", "Dates differ", zh, en, "", ""));
            case VALUE ->
                new Difference(
                        "BIL-01",
                        level,
                        bead.id(),
                        zh,
                        en,
                        Messages.mismatch("數值不一致", "Figures differ", zh, en, "", ""));
        };
    }

    private static int power(Leftovers.Mismatch mismatch) {
        for (Reading left : mismatch.zh().quantity().readings()) {
            for (Reading right : mismatch.en().quantity().readings()) {
                if (left instanceof Reading.Amount a && right instanceof Reading.Amount b) {
                    int power = Leftovers.powerOfTen(a.value(), b.value());
                    if (power > 0) {
                        return power;
                    }
                }
            }
        }
        return 0;
    }

    private static Level level(Bead bead, Leftovers.Mismatch mismatch) {
        Quantity zh = mismatch.zh().quantity();
        Quantity en = mismatch.en().quantity();
        boolean words = zh.strength() == Strength.WORD && en.strength() == Strength.WORD;
        boolean far = mismatch.zh().sentence() != mismatch.en().sentence();
        boolean certain =
                mismatch.contrast() == Leftovers.Contrast.DATE || mismatch.contrast() == Leftovers.Contrast.SCALE;
        boolean otherKind = mismatch.doubt() >= 2;
        boolean years = mismatch.contrast() == Leftovers.Contrast.VALUE
                && (isYear(zh) || isYear(en))
                && digits(zh) != digits(en);
        boolean note =
                bead.zh().get(0).type() == Piece.Type.FOOTNOTE && mismatch.contrast() == Leftovers.Contrast.VALUE;
        boolean unitless = mismatch.contrast() == Leftovers.Contrast.UNIT && isUnitless(zh, en);
        return !bead.isSure() || words || far && !certain || otherKind || unitless || years || note
                ? Level.WARNING
                : Level.ERROR;
    }

    /** Whether a bare figure of four digits faces one of another length: a year beside a count. */
    private static boolean isYear(Quantity quantity) {
        return quantity.kind() == Kind.COUNT
                && quantity.number().filter(n -> n.precision() - n.scale() == 4).isPresent()
                && quantity.readings().stream().anyMatch(r -> r.kind() == Kind.DATE);
    }

    private static int digits(Quantity quantity) {
        return quantity.number().map(n -> n.precision() - n.scale()).orElse(0);
    }

    /** A bare number against one with a unit of measure, which may stand elsewhere in the sentence. */
    private static boolean isUnitless(Quantity zh, Quantity en) {
        Kind left = zh.kind();
        Kind right = en.kind();
        boolean bare = !zh.carriesUnit() || !en.carriesUnit();
        boolean strict = left == Kind.PERCENT || right == Kind.PERCENT || left == Kind.MONEY || right == Kind.MONEY;
        return bare && !strict;
    }

    private void left(int index, Matching.Item item, boolean chinese, Matching matching) {
        Quantity quantity = item.quantity();
        if (item.isTaken() || item.isSoft() || inNeighbour(index, quantity, chinese)) {
            return;
        }
        Bead bead = beads.get(index);
        if (!chinese && StatedScale.isStated(bead, quantity) || scale.isScale(bead, quantity)) {
            return;
        }
        if (!chinese && SmallNumerals.mention(around(bead, item.sentence()), quantity)) {
            return;
        }
        BooleanSupplier again = () -> matching.equal().stream()
                .anyMatch(pair -> (chinese ? pair.en() : pair.zh()).quantity().agrees(quantity));
        Optional<Level> level = levelAlone(bead, quantity, again, chinese);
        if (level.isEmpty()) {
            return;
        }
        Side has = Sides.of(quantity);
        Side lacks = Sides.lacking(bead, item.sentence(), chinese ? Language.EN : Language.ZH_TW);
        String rule = quantity.kind() == Kind.DATE || quantity.kind() == Kind.WEEKDAY ? "BIL-02" : "BIL-01";
        found.add(new Difference(
                rule,
                level.get(),
                bead.id(),
                chinese ? has : lacks,
                chinese ? lacks : has,
                Messages.oneSided("只有一邊有的數量", "A quantity on one side only", has, chinese)));
    }

    /** The Chinese of a sentence and of those beside it. */
    private static List<Piece> around(Bead bead, int sentence) {
        List<Bead> all = bead.sentences();
        return all.isEmpty()
                ? bead.zh()
                : all.subList(Math.max(0, sentence - 1), Math.min(all.size(), sentence + 2)).stream()
                        .flatMap(one -> one.zh().stream())
                        .toList();
    }

    /** How grave it is that only one side has a quantity; empty if that says nothing: words may repeat what was told, or imply it. */
    private static Optional<Level> levelAlone(Bead bead, Quantity quantity, BooleanSupplier again, boolean chinese) {
        boolean figures = quantity.text().chars().anyMatch(Character::isDigit);
        if (quantity.strength() == Strength.WORD) {
            boolean vague = quantity.kind() == Kind.WEEKDAY || quantity.kind() == Kind.ORDINAL;
            if (again.getAsBoolean() || chinese && ImpliedCounts.imply(bead.en(), quantity)) {
                return Optional.empty();
            }
            return Optional.of(figures || chinese || vague || !bead.isSure() ? Level.REVIEW : Level.WARNING);
        }
        if (!figures && again.getAsBoolean()) {
            return Optional.empty();
        }
        boolean note = bead.zh().get(0).type() == Piece.Type.FOOTNOTE;
        boolean grave = quantity.carriesUnit() && figures && bead.isSure() && !note;
        return Optional.of(grave && !again.getAsBoolean() ? Level.ERROR : Level.WARNING);
    }

    /** Whether a passage next to this one has it on the other side. */
    private boolean inNeighbour(int index, Quantity quantity, boolean chinese) {
        for (int i = Math.max(0, index - 2); i <= Math.min(beads.size() - 1, index + 2); i++) {
            Bead bead = beads.get(i);
            List<Piece> others = i == index ? List.of() : chinese ? bead.en() : bead.zh();
            List<Piece> own = chinese ? bead.zh() : bead.en();
            long there = count(others, quantity);
            if (there > 0 && there > count(own, quantity)) {
                return true;
            }
        }
        return false;
    }

    private static long count(List<Piece> pieces, Quantity quantity) {
        return pieces.stream()
                .flatMap(p -> p.quantities().stream())
                .filter(quantity::agrees)
                .count();
    }
}
