package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What quantities lend each other: the ends of a range share their unit, magnitude, year and half of the day; hours,
 * minutes and seconds in a row are one span; "faster by 50 %" is also a multiple.
 */
final class Neighbours {
    private static final Set<String> RANGE = Set.of("至", "到", "-", "~", "to", "through", "--", "→", "升至", "降至", "–");
    private static final Set<String> LIST =
            Set.of("、", "和", "與", "及", "或", "and", "or", ",", "/", ":", "比", "vs", "vs.");
    private static final int NOON = 12 * 60;

    private Neighbours() {}

    static List<Draft> settle(ScanText text, List<Draft> drafts) {
        List<Draft> settled = new ArrayList<>(drafts);
        for (int i = settled.size() - 2; i >= 0; i--) {
            Draft left = settled.get(i);
            Draft right = settled.get(i + 1);
            String between = text.substring(left.to(), right.from()).strip();
            boolean range =
                    RANGE.contains(between) || between.equals("and") && text.endsWithAnyCase("between ", left.from());
            if (range && isPrice(left) && right.units().isEmpty()) {
                right = priced(right, left.units());
                settled.set(i + 1, right);
            }
            if ((range || LIST.contains(between)) && !isYearBefore(text, left, right)) {
                settled.set(i, lend(left, right, range));
            }
        }
        for (int i = 1; i < settled.size(); i++) {
            Draft left = settled.get(i - 1);
            Draft right = settled.get(i);
            String between = text.substring(left.to(), right.from()).strip();
            if (isBracketed(text, left) && i > 1) {
                left = settled.get(i - 2);
                between = between.replaceFirst("^\\)\\s*", "");
            }
            settled.set(
                    i, countsYears(text, settled, i) ? right.with(Strength.SOFT) : follow(text, left, right, between));
        }
        return Trends.settle(text, Spans.join(text, settled));
    }

    /** "US$3.8–4.2 billion" has its mark once. */
    private static boolean isPrice(Draft draft) {
        return !draft.units().isEmpty() && draft.units().get(0).kind() == Kind.MONEY;
    }

    private static Draft priced(Draft bare, List<Unit> currency) {
        if (bare.number().isEmpty() || !(bare.main() instanceof Reading.Amount)) {
            return bare;
        }
        List<Reading> readings = new ArrayList<>();
        currency.forEach(unit -> readings.add(Reading.of(bare.number().get(), unit)));
        readings.addAll(bare.readings());
        return new Draft(
                bare.from(), bare.to(), readings, bare.strength(), bare.number(), false, bare.scale(), currency);
    }

    /** The year of "from 12.9 % in 2023 to 12.0 %": no range begins with more than it ends with. */
    private static boolean isYearBefore(ScanText text, Draft left, Draft right) {
        boolean year = left.readings().stream().anyMatch(reading -> reading instanceof Reading.Calendar);
        return year
                && right.main() instanceof Reading.Amount
                && (text.endsWith("年", left.to())
                        || left.number()
                                .filter(number -> right.number()
                                        .filter(other -> other.compareTo(number) < 0)
                                        .isPresent())
                                .isPresent());
    }

    /** The 兩年 of 2023、2024 兩年. */
    private static boolean countsYears(ScanText text, List<Draft> drafts, int at) {
        int years = 0;
        while (at - years > 0
                && isYear(drafts.get(at - years - 1))
                && isListed(text, drafts.get(at - years - 1), drafts.get(at - years), years == 0)) {
            years++;
        }
        Draft draft = drafts.get(at);
        return years >= 2
                && !draft.units().isEmpty()
                && draft.number().orElse(BigDecimal.ZERO).compareTo(BigDecimal.valueOf(years)) == 0;
    }

    private static boolean isYear(Draft draft) {
        return draft.readings().stream()
                .anyMatch(reading -> reading instanceof Reading.Calendar calendar
                        && calendar.date().year() != 0
                        && calendar.date().month() == 0);
    }

    private static boolean isListed(ScanText text, Draft left, Draft right, boolean last) {
        String between = text.substring(left.to(), right.from()).strip();
        return last ? between.isEmpty() : LIST.contains(between);
    }

    /** The weekday of 21日（四）至22日. */
    private static boolean isBracketed(ScanText text, Draft draft) {
        return draft.main() instanceof Reading.Weekday
                && text.at(draft.from() - 1) == '('
                && text.at(draft.to()) == ')';
    }

    /** The left end takes the unit, the year or the half of the day from the right one. */
    private static Draft lend(Draft left, Draft right, boolean range) {
        if (left.main() instanceof Reading.Calendar from && right.main() instanceof Reading.Calendar to) {
            boolean year = from.date().year() == 0 && to.date().year() != 0;
            return year
                    ? left.with(List.of(calendar(from.date().withYear(to.date().year()))))
                    : left;
        }
        if (left.bare() && right.main() instanceof Reading.Clock end) {
            return clock(left, end).orElse(left);
        }
        boolean open = left.units().isEmpty() || range && sharesUnit(left, right);
        boolean lends = left.number().isPresent() && open && right.number().isPresent();
        boolean something = !right.units().isEmpty() || right.scale().compareTo(BigDecimal.ONE) != 0;
        return lends && something ? measured(left, right, range) : left;
    }

    /** 新台幣3至5萬元: the mark before the first figure, the magnitude behind the second. */
    private static boolean sharesUnit(Draft left, Draft right) {
        boolean scale =
                left.scale().compareTo(BigDecimal.ONE) == 0 && right.scale().compareTo(BigDecimal.ONE) > 0;
        return scale
                && left.units().get(0).kind() == Kind.MONEY
                && right.units().stream()
                        .anyMatch(u -> u.dimension().equals(left.units().get(0).dimension()));
    }

    private static Draft measured(Draft left, Draft right, boolean range) {
        List<Reading> lent = new ArrayList<>();
        List<Unit> units = right.units().isEmpty() ? List.of(Unit.NONE) : right.units();
        boolean scales =
                left.scale().compareTo(BigDecimal.ONE) == 0 && right.scale().compareTo(BigDecimal.ONE) > 0;
        BigDecimal number = left.number().orElseThrow();
        boolean smaller = scales
                && number.multiply(right.scale()).compareTo(right.number().orElseThrow()) <= 0;
        for (Unit unit : units) {
            if (smaller) {
                lent.add(Reading.of(number.multiply(right.scale()), unit));
            }
            lent.add(Reading.of(number, unit));
        }
        List<Reading> own = left.readings();
        List<Reading> all = new ArrayList<>(range ? lent : own);
        all.addAll(range ? smaller ? own : List.of() : lent);
        return new Draft(
                left.from(), left.to(), all, left.strength(), left.number(), false, left.scale(), left.units());
    }

    private static Optional<Draft> clock(Draft left, Reading.Clock end) {
        int hour = left.number().orElseThrow().intValue();
        if (hour < 1 || hour > 12) {
            return Optional.empty();
        }
        int same = hour % 12 * 60 + (end.minute() >= NOON ? NOON : 0);
        int start = same <= end.minute() ? same : (same + NOON) % (2 * NOON);
        return Optional.of(Draft.whole(left.from(), left.to(), left.strength(), new Reading.Clock(start)));
    }

    /** The right end takes the year or the half of the day from the left one; a lone day its month. */
    private static Draft follow(ScanText text, Draft left, Draft right, String between) {
        boolean range = RANGE.contains(between);
        boolean yearOfRange = left.main() instanceof Reading.Calendar day
                && day.date().day() != 0
                && between.equals(",")
                && right.bare()
                && isYear(right);
        if (yearOfRange) {
            return right.with(Strength.SOFT);
        }
        if (left.main() instanceof Reading.Calendar from && between.length() <= 3) {
            return range || between.isEmpty() || LIST.contains(between) ? calendarAfter(text, from, right) : right;
        }
        boolean hour = range
                && left.main() instanceof Reading.Clock
                && right.number().isPresent()
                && text.endsWith("點", right.to());
        if (hour) {
            return clockAfter((Reading.Clock) left.main(), right);
        }
        boolean times = left.main() instanceof Reading.Clock && right.main() instanceof Reading.Clock;
        if (range && times && right.readings().size() > 1) {
            int minute = ((Reading.Clock) left.main()).minute();
            return right.with(right.readings().stream()
                    .filter(r -> r instanceof Reading.Clock end && end.minute() > minute)
                    .findFirst()
                    .map(List::of)
                    .orElse(right.readings()));
        }
        return right;
    }

    /** The 6點 of 凌晨1點到6點: the next such hour. */
    private static Draft clockAfter(Reading.Clock left, Draft right) {
        int hour = right.number().orElseThrow().intValue();
        if (hour < 0 || hour > 24) {
            return right;
        }
        int same = hour % 12 * 60;
        int minute = same > left.minute() ? same : same + NOON > left.minute() ? same + NOON : same;
        return Draft.whole(right.from(), right.to(), right.strength(), new Reading.Clock(minute));
    }

    private static Draft calendarAfter(ScanText text, Reading.Calendar from, Draft right) {
        PartialDate date = from.date();
        if (right.main() instanceof Reading.Calendar to) {
            boolean year = to.date().year() == 0 && date.year() != 0;
            return year ? right.with(List.of(calendar(to.date().withYear(date.year())))) : right;
        }
        if (date.day() == 0 || right.number().isEmpty()) {
            return right;
        }
        boolean marked = text.endsWith("日", right.to());
        int day = right.number().get().intValue();
        boolean lone = marked || right.bare();
        Optional<PartialDate> next =
                PartialDate.of(date.year(), date.month(), day).filter(d -> day > date.day() && lone);
        return next.map(d -> Draft.whole(right.from(), right.to(), right.strength(), calendar(d)))
                .orElse(right);
    }

    private static Reading.Calendar calendar(PartialDate date) {
        return new Reading.Calendar(date, false);
    }
}
