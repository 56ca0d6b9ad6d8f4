package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "2 分 30 秒" and "2 minutes and 30 seconds" are one span of time. */
final class Spans {
    private static final Set<String> JOINTS = Set.of("", "and", ",", "又");

    private Spans() {}

    static List<Draft> join(ScanText text, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> last = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            Optional<Draft> span = last.flatMap(before -> join(text, before, draft));
            if (span.isPresent()) {
                joined.set(joined.size() - 1, span.get());
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private static Optional<Draft> join(ScanText text, Draft left, Draft right) {
        String between = text.substring(left.to(), right.from()).strip();
        if (!JOINTS.contains(between)) {
            return Optional.empty();
        }
        for (String dimension : List.of("s", "mon")) {
            Optional<Unit> first = unit(left, dimension);
            Optional<Unit> second = unit(right, dimension);
            boolean descends = first.isPresent() && second.isPresent() && smaller(second.get(), first.get(), right);
            if (descends) {
                BigDecimal value = amount(left, first.get()).add(amount(right, second.get()));
                Reading sum = new Reading.Amount(Kind.MEASURE, value, dimension, true);
                Unit last = second.get();
                BigDecimal times = value.divide(last.factor(), MathContext.DECIMAL64);
                return Optional.of(new Draft(
                        left.from(),
                        right.to(),
                        List.of(sum),
                        Strength.HARD,
                        Optional.of(times),
                        false,
                        BigDecimal.ONE,
                        List.of(last)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> unit(Draft draft, String dimension) {
        return draft.units().stream()
                .filter(u -> u.dimension().equals(dimension))
                .findFirst();
    }

    /** Whether the second part is what is left over from the first: 1 hour 20 minutes, not 3 days 90 days. */
    private static boolean smaller(Unit second, Unit first, Draft right) {
        return second.factor().compareTo(first.factor()) < 0
                && amount(right, second).compareTo(first.factor()) < 0;
    }

    private static BigDecimal amount(Draft draft, Unit unit) {
        return draft.number().orElse(BigDecimal.ZERO).multiply(unit.factor());
    }
}
