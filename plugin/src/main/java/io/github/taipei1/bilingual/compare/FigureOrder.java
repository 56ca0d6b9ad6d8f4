package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures of one dimension that stand in another order in the translation: two may have been swapped. What they count decides
 * where it is known; else "180 of the 256" is 256 中的 180, so an "of" between them explains the order.
 */
final class FigureOrder {
    private static final int REACH = 12;
    /** Where a passage has more figures than this, names beside them are not looked at. */
    private static final int MOST_NAMED = 200;
    /** Characters between two figures of one clause. */
    private static final int ZH_CLOSE = 12;

    private static final int EN_CLOSE = 25;
    private static final List<String> TURNS = List.of(
            "from",
            "instead of",
            "rather than",
            "than",
            "compared with",
            "compared to",
            "against",
            "used to be",
            "previously",
            "over",
            "should have been",
            "was meant to be");
    /** "0.07 above the target of 0.60" says 超出目標 0.60 達 0.07 the other way round. */
    private static final Pattern ABOVE = Pattern.compile(
            "^\\s*(?:(?:percentage )?points? )?(?:above|below|short of|ahead of|behind|beyond|off) (?:\\w+ ){0,4}$");

    /** "17 more than the linear model with 26" says 比 26 次多出 17 次. */
    private static final Pattern MORE_THAN =
            Pattern.compile("^[^.;]{0,30}\\b(?:more|fewer|less|higher|lower|better|worse|longer|shorter|faster|slower)"
                    + " than\\b[^.;]{0,40}$");

    /** "30% if it is below 99%" says 低於 99% 者為三成 the other way round. */
    private static final Pattern CONDITION =
            Pattern.compile("^[^.;,]{0,30}\\b(?:if|when|where|once|unless|provided)\\b[^.;]{0,40}$");

    private static final Pattern NAME = Pattern.compile("([A-Z][A-Za-z]*)[ -]?[vV]?$");
    private static final Pattern EACH =
            Pattern.compile("(?i)\\b(?:per|every|each|of every|out of|in) $|^(?:per|every|each)\\b");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:so far|used to|before|previous\\w*|former\\w*|old|until (?:now|then)|in the past|earlier|had been|once)\\b");
    private static final int CLAUSE = 200;
    private static final Pattern BECOMES = Pattern.compile("[降減縮增升漲變提改][^，。]{0,3}[至到為成]");

    private final CountedNouns nouns = CountedNouns.standard();
    private final Map<Matching.Item, Set<Integer>> counted = new IdentityHashMap<>();
    private final List<Matching.Pair> pairs;
    /** Of each pair. */
    private final List<String> dimensions;

    private final List<Matching.Item> zh;
    private final List<Matching.Item> en;

    /** Whether the passages of figures have names. */
    private final Map<Passage, Boolean> named = new IdentityHashMap<>();

    /** Which English figure each Chinese one was found to be. */
    private final Map<Matching.Item, Matching.Item> partners = new IdentityHashMap<>();

    private FigureOrder(List<Matching.Pair> pairs, List<Matching.Item> zh, List<Matching.Item> en) {
        this.pairs = pairs;
        this.dimensions = pairs.stream().map(FigureOrder::dimension).toList();
        this.zh = zh;
        this.en = en;
    }

    /**
     * @param equal figures that were found on both sides
     * @param zh all of the Chinese side, in order
     * @param en all of the English side, in order
     */
    static List<Difference> of(Bead bead, List<Matching.Pair> equal, List<Matching.Item> zh, List<Matching.Item> en) {
        List<Matching.Pair> pairs = equal.stream()
                .filter(pair -> pair.zh().isHard() && pair.en().isHard() || isDate(pair))
                .sorted(Comparator.comparingInt(pair -> pair.zh().rank()))
                .toList();
        FigureOrder order = new FigureOrder(pairs, zh, en);
        equal.forEach(pair -> order.partners.put(pair.zh(), pair.en()));
        return order.find(bead);
    }

    /** A month in words is as good as one in figures. */
    private static boolean isDate(Matching.Pair pair) {
        return pair.zh().quantity().kind() == Kind.DATE && pair.en().quantity().kind() == Kind.DATE;
    }

    private List<Difference> find(Bead bead) {
        List<Difference> found = new ArrayList<>();
        Set<Matching.Pair> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size() && j < i + REACH; j++) {
                Matching.Pair first = pairs.get(i);
                Matching.Pair second = pairs.get(j);
                boolean known = told.contains(first) || told.contains(second);
                if (!known && dimensions.get(i).equals(dimensions.get(j)) && swapped(first, second)) {
                    told.add(first);
                    told.add(second);
                    found.add(difference(bead, first, second));
                }
            }
        }
        return found;
    }

    private boolean swapped(Matching.Pair first, Matching.Pair second) {
        Quantity a = first.zh().quantity();
        Quantity b = second.zh().quantity();
        if (a.agrees(b) || isYear(first) != isYear(second)) {
            return false;
        }
        Set<Integer> zhFirst = counted(first.zh(), true);
        Set<Integer> zhSecond = counted(second.zh(), true);
        Set<Integer> enFirst = counted(first.en(), false);
        Set<Integer> enSecond = counted(second.en(), false);
        boolean straight = meet(zhFirst, enFirst) && meet(zhSecond, enSecond);
        boolean crossed = meet(zhFirst, enSecond) && meet(zhSecond, enFirst);
        if (straight != crossed) {
            return crossed;
        }
        boolean oneStraight = meet(zhFirst, enFirst) || meet(zhSecond, enSecond);
        boolean oneCrossed = meet(zhFirst, enSecond) || meet(zhSecond, enFirst);
        if (oneStraight && !oneCrossed) {
            return false;
        }
        boolean inverted = first.en().rank() > second.en().rank();
        Optional<Boolean> exchanged = exchanged(first, second, inverted);
        if (exchanged.isPresent()) {
            return exchanged.get();
        }
        return inverted
                && !(movedTogether(first, second) || movedTogether(second, first))
                && !explained(first, second)
                && !turnsRound(first, second)
                && !isNamed(first)
                && !isNamed(second)
                && !isEach(first)
                && !isEach(second)
                && !isToldApart(first, second);
    }

    /** Whether the names beside two figures say that they were exchanged, or that they were not; empty if they do not tell. */
    private Optional<Boolean> exchanged(Matching.Pair first, Matching.Pair second, boolean inverted) {
        Quantity zhFirst = first.zh().quantity();
        Quantity zhSecond = second.zh().quantity();
        if (pairs.size() > MOST_NAMED || !named.computeIfAbsent(zhFirst.passage(), FigureNames::isIn)) {
            return Optional.empty();
        }
        Quantity enFirst = first.en().quantity();
        Quantity enSecond = second.en().quantity();
        Optional<FigureNames.Owner> a = FigureNames.of(zhFirst, zhSecond);
        Optional<FigureNames.Owner> b = FigureNames.of(zhSecond, zhFirst);
        Optional<FigureNames.Owner> x = FigureNames.of(enFirst, enSecond);
        Optional<FigureNames.Owner> y = FigureNames.of(enSecond, enFirst);
        int straight = same(a, x) + same(b, y);
        int crossed = same(a, y) + same(b, x);
        if (straight == crossed || a.equals(b) || x.equals(y)) {
            return Optional.empty();
        }
        return straight > crossed
                ? Optional.of(false)
                : crossed == 2 || inverted ? Optional.of(true) : Optional.empty();
    }

    private static int same(Optional<FigureNames.Owner> zh, Optional<FigureNames.Owner> en) {
        return zh.isPresent() && en.isPresent() && zh.get().isSame(en.get()) ? 1 : 0;
    }

    /**
     * Whether a figure stands right behind, or right before, the same third one in both languages: then a whole clause has moved. Of two
     * figures that were swapped, each stands among the other's neighbours.
     */
    private boolean movedTogether(Matching.Pair pair, Matching.Pair other) {
        return besideSame(pair, other, -1) || besideSame(pair, other, 1);
    }

    private boolean besideSame(Matching.Pair pair, Matching.Pair other, int step) {
        int here = pair.zh().rank() + step;
        int there = pair.en().rank() + step;
        boolean inside = here >= 0 && here < zh.size() && there >= 0 && there < en.size();
        return inside
                && zh.get(here) != other.zh()
                && partners.get(zh.get(here)) == en.get(there)
                && isClose(zh.get(here), pair.zh(), ZH_CLOSE)
                && isClose(en.get(there), pair.en(), EN_CLOSE);
    }

    private static boolean isClose(Matching.Item a, Matching.Item b, int most) {
        Quantity one = a.quantity();
        Quantity two = b.quantity();
        int gap = one.from() < two.from() ? two.from() - one.to() : one.from() - two.to();
        return one.passage() == two.passage() && gap <= most;
    }

    /** Whether both sides may mean a year: nobody takes that for a count. */
    private static boolean isYear(Matching.Pair pair) {
        return mayBeYear(pair.zh().quantity()) && mayBeYear(pair.en().quantity());
    }

    private static boolean mayBeYear(Quantity quantity) {
        return quantity.number().filter(n -> n.precision() - n.scale() == 4).isPresent()
                && quantity.text().indexOf(',') < 0
                && quantity.readings().stream().anyMatch(reading -> reading.kind() == Kind.DATE);
    }

    /** "2 days instead of 9" says 由 9 天縮短為 2 天 the other way round. */
    private static boolean turnsRound(Matching.Pair first, Matching.Pair second) {
        String en = between(second.en().quantity(), first.en().quantity()).toLowerCase(Locale.ROOT);
        if (ABOVE.matcher(en).find()
                || MORE_THAN.matcher(en).find()
                || CONDITION.matcher(en).find()) {
            return true;
        }
        String before = en.replaceFirst("\\s*(?:about|around|roughly|some|the|nt\\$|us\\$|\\$)?\\s*$", "");
        return en.length() < 60 && TURNS.stream().anyMatch(before::endsWith);
    }

    /** The 4.2 of "Isaac Sim 4.2": what belongs to a name moves with it. */
    private static boolean isNamed(Matching.Pair pair) {
        Matcher zh = NAME.matcher(before(pair.zh().quantity()));
        Matcher en = NAME.matcher(before(pair.en().quantity()));
        return zh.find() && en.find() && zh.group(1).equalsIgnoreCase(en.group(1));
    }

    /** The 百趟 of 每百趟 and the hundred of "per hundred trips": a base stands before or behind what is counted. */
    private static boolean isEach(Matching.Pair pair) {
        String zh = before(pair.zh().quantity());
        Quantity en = pair.en().quantity();
        boolean each = EACH.matcher(before(en)).find()
                || EACH.matcher(en.text().toLowerCase(Locale.ROOT) + " ").lookingAt();
        return zh.endsWith("每") && each;
    }

    /** 由 4.8 公分降至 1.9 公分 as two statements: "is 1.9 cm; the formula used so far was off by 4.8 cm". */
    private static boolean isToldApart(Matching.Pair first, Matching.Pair second) {
        String zh = between(first.zh().quantity(), second.zh().quantity());
        String en = between(second.en().quantity(), first.en().quantity());
        return BECOMES.matcher(zh).find()
                && en.indexOf(';') >= 0
                && PAST.matcher(clause(first.en().quantity())).find()
                && !PAST.matcher(clause(second.en().quantity())).find();
    }

    /** What stands around a figure up to the next full stop or semicolon. */
    private static String clause(Quantity quantity) {
        String text = quantity.passage().text();
        int from = Math.max(text.lastIndexOf(';', quantity.from()), text.lastIndexOf(". ", quantity.from())) + 1;
        int end = text.indexOf(';', quantity.to());
        int stop = text.indexOf(". ", quantity.to());
        int to = Math.min(end < 0 ? text.length() : end, stop < 0 ? text.length() : stop);
        return text.substring(from, Math.min(to, from + CLAUSE)).toLowerCase(Locale.ROOT);
    }

    private static String before(Quantity quantity) {
        return quantity.passage().text().substring(Math.max(0, quantity.from() - 24), quantity.from());
    }

    private Set<Integer> counted(Matching.Item item, boolean chinese) {
        return counted.computeIfAbsent(item, key -> count(key, chinese ? zh : en, chinese));
    }

    private Set<Integer> count(Matching.Item item, List<Matching.Item> side, boolean chinese) {
        Quantity quantity = item.quantity();
        int next = quantity.passage().text().length();
        if (item.rank() + 1 < side.size()) {
            Quantity behind = side.get(item.rank() + 1).quantity();
            next = behind.passage() == quantity.passage() ? behind.from() : next;
        }
        return chinese ? nouns.chinese(quantity, next) : nouns.english(quantity, next);
    }

    private static boolean meet(Set<Integer> a, Set<Integer> b) {
        return !Collections.disjoint(a, b);
    }

    /** What both figures of a pair measure, in the reading in which they agree: 113 年 is a date where the English says 2024. */
    private static String dimension(Matching.Pair pair) {
        for (Reading zh : pair.zh().quantity().readings()) {
            for (Reading en : pair.en().quantity().readings()) {
                if (zh.agrees(en)) {
                    return dimension(zh);
                }
            }
        }
        return dimension(pair.zh().quantity().main());
    }

    private static String dimension(Reading reading) {
        return reading instanceof Reading.Amount amount
                ? amount.dimension()
                : reading.kind().name();
    }

    /** Whether "of" in English, 中 or 之 in Chinese, stands between them. */
    private static boolean explained(Matching.Pair first, Matching.Pair second) {
        String en = between(second.en().quantity(), first.en().quantity()).toLowerCase(Locale.ROOT);
        String zh = between(first.zh().quantity(), second.zh().quantity());
        boolean of = en.contains(" of ") && !en.contains("which") && !en.contains("whom") && en.length() < 40
                || en.contains("out of")
                || en.contains(" among ");
        boolean among =
                zh.contains("中") || zh.contains("裡") || zh.contains("之") || zh.contains("的") || zh.contains("內");
        return of && among && (!zh.contains("其中") || en.matches(".* of (?:the|our|these|those) "));
    }

    private static String between(Quantity a, Quantity b) {
        boolean same = a.passage() == b.passage() && a.to() <= b.from();
        return same ? a.passage().text().substring(a.to(), b.from()) : "";
    }

    private static Difference difference(Bead bead, Matching.Pair first, Matching.Pair second) {
        Side zh = Sides.of(first.zh().quantity());
        Side en = Sides.of(first.en().quantity());
        String a = first.zh().quantity().text() + "、" + second.zh().quantity().text();
        boolean inverted = first.en().rank() > second.en().rank();
        String one = (inverted ? second : first).en().quantity().text();
        String two = (inverted ? first : second).en().quantity().text();
        return new Difference(
                "BIL-05",
                Level.WARNING,
                bead.id(),
                zh,
                en,
                Text.of(
                        "兩個數字可能互換：中文依序為「" + a + "」，英文依序為「" + one + ", " + two + "」。",
                        "Two figures may have been swapped: \"" + a + "\" in the Chinese, \"" + one + ", " + two
                                + "\" in the English."));
    }
}
