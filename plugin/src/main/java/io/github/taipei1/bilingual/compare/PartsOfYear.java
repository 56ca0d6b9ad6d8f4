package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.PartialDate;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Months that one draft names and the other has as a part of a year: 2025 年 7 月到 12 月 is "the second half of 2025", and "the same months of
 * 2024" may be 前一年同期.
 */
final class PartsOfYear {
    private static final Pattern EN_PART =
            Pattern.compile("(?i)\\b(?:(first|second|third|fourth|last|latter) )?(half|quarter) of(?: the year)? $");
    private static final Pattern EN_SAME = Pattern.compile("(?i)\\bsame (?:\\w+ )?(?:of|in|a year earlier, in) $");
    private static final Pattern ZH_PART = Pattern.compile("^ ?年?(?:(上|下)半年?|第?([一二三四1-4]) ?季)");
    private static final Pattern ZH_SAME = Pattern.compile("(?:前|去|上)一?年(?:的)?同[期月季]");
    private static final int REACH = 40;

    private PartsOfYear() {}

    /** Months of a year, the first and the last. */
    private record Part(int year, int first, int last) {
        boolean holds(PartialDate date) {
            return date.year() == year && date.month() >= first && date.month() <= last;
        }
    }

    /** Takes what is left over on one side as months and on the other as the part of the year that they are. */
    static void settle(Matching matching) {
        List<Matching.Item> zh = matching.zhLeft();
        List<Matching.Item> en = matching.enLeft();
        en.forEach(item -> english(item.quantity()).ifPresent(part -> take(item, part, zh)));
        zh.forEach(item -> chinese(item.quantity()).ifPresent(part -> take(item, part, en)));
        en.stream().filter(item -> isSame(item, matching)).forEach(Matching.Item::take);
    }

    private static void take(Matching.Item whole, Part part, List<Matching.Item> months) {
        List<Matching.Item> within = months.stream()
                .filter(item -> !item.isTaken()
                        && date(item.quantity()).filter(part::holds).isPresent())
                .toList();
        if (!whole.isTaken() && !within.isEmpty()) {
            whole.take();
            within.forEach(Matching.Item::take);
        }
    }

    private static Optional<PartialDate> date(Quantity quantity) {
        return quantity.readings().stream()
                .filter(reading -> reading instanceof Reading.Calendar calendar && !calendar.decade())
                .map(reading -> ((Reading.Calendar) reading).date())
                .findFirst();
    }

    private static Optional<Part> english(Quantity quantity) {
        Matcher part = EN_PART.matcher(before(quantity));
        return year(quantity).filter(year -> part.find()).map(year -> {
            boolean half = part.group(2).equalsIgnoreCase("half");
            int which = switch (String.valueOf(part.group(1)).toLowerCase(java.util.Locale.ROOT)) {
                case "first" -> 1;
                case "third" -> 3;
                case "fourth" -> 4;
                case "last", "latter" -> half ? 2 : 4;
                default -> 2;
            };
            return part(year, which, half ? 6 : 3);
        });
    }

    private static Optional<Part> chinese(Quantity quantity) {
        String text = quantity.passage().text();
        Matcher part = ZH_PART.matcher(text.substring(quantity.to(), Math.min(text.length(), quantity.to() + REACH)));
        return year(quantity)
                .filter(year -> part.find())
                .map(year -> part.group(1) != null
                        ? part(year, part.group(1).equals("上") ? 1 : 2, 6)
                        : part(year, "一二三四1234".indexOf(part.group(2)) % 4 + 1, 3));
    }

    private static Part part(int year, int which, int months) {
        int of = 12 / months;
        int at = Math.min(which, of);
        return new Part(year, (at - 1) * months + 1, at * months);
    }

    /** The year that it may be, if it names nothing but a year. */
    private static Optional<Integer> year(Quantity quantity) {
        return date(quantity)
                .filter(date -> date.year() != 0 && date.month() == 0)
                .map(PartialDate::year);
    }

    private static boolean isSame(Matching.Item item, Matching matching) {
        return !item.isTaken()
                && year(item.quantity()).isPresent()
                && EN_SAME.matcher(before(item.quantity())).find()
                && matching.zh().stream()
                        .anyMatch(other -> ZH_SAME.matcher(
                                        other.quantity().passage().text())
                                .find());
    }

    private static String before(Quantity quantity) {
        return quantity.passage().text().substring(Math.max(0, quantity.from() - REACH), quantity.from());
    }
}
