package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts what is left over on both sides together: the same figure with another unit, another scale, another value. */
final class Leftovers {
    /** Of the leftovers of one passage that are put together; a passage with more is no translation of the other. */
    private static final int MOST = 200;

    /** How two quantities differ. */
    enum Contrast {
        UNIT,
        SCALE,
        VALUE,
        DATE
    }

    /** Two quantities that say different things of the same. */
    record Mismatch(Matching.Item zh, Matching.Item en, Contrast contrast, double doubt) {}

    private Leftovers() {}

    /** The likeliest pairs, each quantity in one at most; taken items are marked. */
    static List<Mismatch> pair(List<Matching.Item> zh, List<Matching.Item> en) {
        List<Mismatch> candidates = new ArrayList<>();
        for (Matching.Item left : zh.subList(0, Math.min(MOST, zh.size()))) {
            for (Matching.Item right : en.subList(0, Math.min(MOST, en.size()))) {
                if (!left.isSoft() && !right.isSoft()) {
                    contrast(left, right).ifPresent(candidates::add);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Mismatch::doubt));
        List<Mismatch> chosen = new ArrayList<>();
        for (Mismatch candidate : candidates) {
            if (!candidate.zh().isTaken() && !candidate.en().isTaken()) {
                candidate.zh().take();
                candidate.en().take();
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private static Optional<Mismatch> contrast(Matching.Item zh, Matching.Item en) {
        double distance = Matching.distance(zh, en);
        Quantity left = zh.quantity();
        Quantity right = en.quantity();
        boolean sameFigure = left.number().isPresent()
                && right.number().isPresent()
                && left.number().get().compareTo(right.number().get()) == 0;
        if (sameFigure) {
            return Optional.of(new Mismatch(zh, en, Contrast.UNIT, distance));
        }
        boolean dates = isDate(left)
                && isDate(right)
                && (left.kind() == Kind.DATE || right.kind() == Kind.DATE || left.kind() != right.kind());
        if (dates || left.kind() == Kind.WEEKDAY && right.kind() == Kind.WEEKDAY) {
            double doubt = distance + (sameParts(left, right) ? 0.2 : 2);
            return Optional.of(new Mismatch(zh, en, Contrast.DATE, doubt));
        }
        if (left.kind() == Kind.TIME && right.kind() == Kind.TIME) {
            return Optional.of(new Mismatch(zh, en, Contrast.VALUE, distance + 0.2));
        }
        return amounts(zh, en, distance);
    }

    /** Whether it may be a date: 112年 is a span of time first. */
    private static boolean isDate(Quantity quantity) {
        return quantity.readings().stream().anyMatch(reading -> reading.kind() == Kind.DATE);
    }

    /** Whether both name a day, both a month, or both a year only. */
    private static boolean sameParts(Quantity left, Quantity right) {
        if (!(left.main() instanceof Reading.Calendar a) || !(right.main() instanceof Reading.Calendar b)) {
            return true;
        }
        return (a.date().month() == 0) == (b.date().month() == 0)
                && (a.date().day() == 0) == (b.date().day() == 0);
    }

    private static Optional<Mismatch> amounts(Matching.Item zh, Matching.Item en, double distance) {
        for (Reading left : zh.quantity().readings()) {
            for (Reading right : en.quantity().readings()) {
                boolean same = left instanceof Reading.Amount a
                        && right instanceof Reading.Amount b
                        && a.dimension().equals(b.dimension())
                        && a.kind() != Kind.APPROXIMATE;
                if (same) {
                    boolean scale = isPowerOfTen(((Reading.Amount) left).value(), ((Reading.Amount) right).value());
                    double doubt = distance + (scale ? 0.1 : 0.4);
                    return Optional.of(new Mismatch(zh, en, scale ? Contrast.SCALE : Contrast.VALUE, doubt));
                }
            }
        }
        boolean figures =
                zh.quantity().number().isPresent() && en.quantity().number().isPresent();
        return figures && zh.isHard() && en.isHard() && zh.sentence() == en.sentence()
                ? Optional.of(new Mismatch(zh, en, Contrast.VALUE, distance + 2))
                : Optional.empty();
    }

    /** Whether one is the other times 10, 100 … */
    static boolean isPowerOfTen(BigDecimal a, BigDecimal b) {
        return powerOfTen(a, b) != 0;
    }

    /** k if the larger is 10^k times the smaller, else 0. */
    static int powerOfTen(BigDecimal a, BigDecimal b) {
        if (a.signum() <= 0 || b.signum() <= 0) {
            return 0;
        }
        BigDecimal left = a.stripTrailingZeros();
        BigDecimal right = b.stripTrailingZeros();
        boolean sameDigits = left.unscaledValue().equals(right.unscaledValue());
        return sameDigits ? Math.abs(left.scale() - right.scale()) : 0;
    }
}
