package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers with what is written before and behind them: a currency mark, a magnitude, a unit or a classifier. Chinese
 * numerals below eleven count only with a unit or classifier.
 */
final class Numbers implements Recognizer {
    private static final BigDecimal ELEVEN = BigDecimal.valueOf(11);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    /** What 營收 1,450 萬 leaves out. */
    private static final Unit DOLLAR = new Unit("TWD", BigDecimal.ONE, Kind.MONEY, true);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal WEEK = BigDecimal.valueOf(604_800);
    private static final Unit MONTH = new Unit("mon", BigDecimal.ONE, Kind.MEASURE, true);
    private static final Set<String> BETWEEN = Set.of("full", "whole", "consecutive", "straight", "long", "short");
    private static final Set<String> MORE = Set.of("more", "fewer", "less", "additional", "extra");
    private static final Set<String> COUNTED = Set.of("hour", "day", "week", "month", "year", "minute", "second");
    private static final ScanText MONTHS = ScanText.of("個月");
    private final boolean chinese;
    private final Units units = Units.standard();

    Numbers(boolean chinese) {
        this.chinese = chinese;
    }

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        Optional<Currencies.Mark> mark = Currencies.at(text, at);
        int start = mark.map(m -> afterMark(text, m.end())).orElse(at);
        Optional<Numeral> numeral = numeral(text, start);
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        if (mark.isPresent()) {
            return Optional.of(money(text, at, mark.get().units(), numeral.get()));
        }
        return measured(text, at, numeral.get());
    }

    private static int afterMark(ScanText text, int at) {
        int next = text.skipSpaces(at);
        return text.at(next) == '約' ? text.skipSpaces(next + 1) : next;
    }

    private Optional<Numeral> numeral(ScanText text, int at) {
        Optional<Numeral> numeral = chinese ? ChineseNumerals.at(text, at) : Digits.at(text, at);
        if (numeral.isEmpty() && text.isLetter(at) && !text.isWord(at - 1)) {
            return EnglishNumerals.at(text, at);
        }
        return numeral.map(n -> n.isDigits() ? Magnitudes.behind(text, n) : n);
    }

    private Draft money(ScanText text, int from, List<Unit> currency, Numeral numeral) {
        Units.Match unit = unit(text, numeral.end());
        boolean named = unit.units().stream().anyMatch(u -> u.kind() == Kind.MONEY);
        int to = named ? unit.end() : numeral.end();
        return draft(text, from, to, Strength.HARD, numeral, named && isDollar(currency) ? unit.units() : currency);
    }

    private static boolean isDollar(List<Unit> currency) {
        return currency.get(0).dimension().equals("dollar");
    }

    private Optional<Draft> measured(ScanText text, int from, Numeral numeral) {
        Units.Match unit = unit(text, more(text, numeral));
        boolean words = !numeral.isDigits();
        if (numeral.loose()) {
            return Optional.empty();
        }
        boolean small = numeral.value().compareTo(ELEVEN) < 0;
        boolean latin = text.isLetter(from);
        if (words && !latin && small && !numeral.scaled() && unit.units().isEmpty()) {
            return Optional.empty();
        }
        boolean measured = unit.units().stream().anyMatch(one -> !one.isPlain());
        Strength strength = words && (measured || !latin) && isVague(text, from, to(numeral, unit), latin)
                ? Strength.SOFT
                : strength(numeral, unit.units(), latin);
        Draft draft = draft(text, from, to(numeral, unit), strength, numeral, unit.units());
        if (!chinese && draft.bare()) {
            draft = counted(text, draft, numeral);
        }
        return Optional.of(half(text, rate(text, oClock(text, draft, numeral), numeral, unit), numeral, unit));
    }

    /** "those four months" points at what was told, and 二十出頭 is an age that English puts in its own way, "in her twenties". */
    private static boolean isVague(ScanText text, int from, int to, boolean latin) {
        return latin
                ? text.endsWithAnyCase("these ", from) || text.endsWithAnyCase("those ", from)
                : text.startsWith("出頭", to);
    }

    /** The weeks of "week 12", which are 12 週 elsewhere. */
    private Draft counted(ScanText text, Draft draft, Numeral numeral) {
        int end = text.skipSpacesBack(draft.from());
        int start = end;
        while (text.isLetter(start - 1) && end - start < 8) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean counts =
                end < draft.from() && COUNTED.contains(word) && numeral.value().compareTo(WAN) < 0;
        return !counts
                ? draft
                : draft.alsoReads(units.english(text, start).units().stream()
                        .map(unit -> Reading.of(numeral.value(), unit))
                        .toArray(Reading[]::new));
    }

    /** 8 點, without a half of the day, may be a time and may be eight points. */
    private Draft oClock(ScanText text, Draft draft, Numeral numeral) {
        int hour = numeral.isWhole() ? numeral.small() : 0;
        boolean clock = chinese && text.endsWith("點", draft.to()) && hour >= 1 && hour <= 24;
        return !clock
                ? draft
                : draft.alsoReads(new Reading.Clock(hour % 24 * 60), new Reading.Clock((hour + 12) % 24 * 60));
    }

    private static int to(Numeral numeral, Units.Match unit) {
        return unit.units().isEmpty() ? numeral.end() : unit.end();
    }

    /** Behind 多, 餘 or + ("30 多家", "2000+"). */
    private int more(ScanText text, Numeral numeral) {
        int at = text.skipSpaces(numeral.end());
        boolean more = chinese && (text.at(at) == '多' || text.at(at) == '餘' || text.at(at) == '幾');
        return more || text.at(at) == '+' ? at + 1 : numeral.end();
    }

    private Strength strength(Numeral numeral, List<Unit> found, boolean latin) {
        if (numeral.isDigits()) {
            return Strength.HARD;
        }
        boolean measure = found.stream().anyMatch(unit -> !unit.isPlain());
        if (numeral.value().compareTo(BigDecimal.ONE) <= 0) {
            return Strength.SOFT;
        }
        return measure || numeral.value().compareTo(ELEVEN) >= 0 ? Strength.HARD : Strength.WORD;
    }

    /** 第一個星期一 is a Monday and no week. */
    private static boolean isWeekday(ScanText text, int at) {
        int day = at + (text.at(at) == '個' ? 3 : 2);
        boolean week = text.startsWith("星期", day - 2) || text.startsWith("禮拜", day - 2);
        return week && "一二三四五六日天".indexOf(text.at(day)) >= 0;
    }

    private Units.Match unit(ScanText text, int at) {
        int start = text.skipSpaces(at);
        boolean hyphen = text.at(start) == '-' && text.isLetter(start + 1);
        if (hyphen) {
            start++;
        }
        if (chinese && isWeekday(text, start)) {
            return new Units.Match(List.of(), at);
        }
        Units.Match best = units.symbol(text, start);
        Units.Match other = chinese ? units.chinese(text, start) : units.english(text, start);
        if (!chinese && other.units().isEmpty() && best.units().isEmpty()) {
            String word = EnglishNumerals.word(text, start);
            int behind = text.skipSpaces(start + word.length());
            return MORE.contains(word)
                    ? measure(text, behind, at)
                    : BETWEEN.contains(word) ? times(text, behind, at) : other;
        }
        if (other.units().isEmpty() || best.end() > other.end()) {
            other = chinese && best.units().isEmpty() ? units.english(text, start) : best;
        }
        return other;
    }

    /** The span of time of 一個半小時 or 一個半月. */
    private Units.Match times(ScanText text, int at) {
        if (text.at(at) == '月') {
            return new Units.Match(units.chinese(MONTHS, 0).units(), at + 1);
        }
        Units.Match match = units.chinese(text, at);
        boolean time = match.units().stream().anyMatch(unit -> unit.dimension().equals("s"));
        return time ? match : new Units.Match(List.of(), at);
    }

    /** The tons of "23,000 fewer tons". */
    private Units.Match measure(ScanText text, int at, int otherwise) {
        Units.Match match = units.english(text, at);
        boolean measure = match.units().stream().anyMatch(unit -> unit.kind() == Kind.MEASURE);
        return measure ? match : new Units.Match(List.of(), otherwise);
    }

    /** The span of time that stands behind "full" or "long". */
    private Units.Match times(ScanText text, int at, int otherwise) {
        Units.Match match = units.english(text, at);
        boolean time = match.units().stream()
                .anyMatch(
                        unit -> unit.dimension().equals("s") || unit.dimension().equals("mon"));
        return time ? match : new Units.Match(List.of(), otherwise);
    }

    /** Four weeks are a month to most people, six a month and a half. */
    private static boolean isWeek(Unit unit) {
        return unit.dimension().equals("s") && unit.factor().compareTo(WEEK) == 0;
    }

    private Draft draft(ScanText text, int from, int to, Strength strength, Numeral numeral, List<Unit> units) {
        List<Reading> readings = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.kind() == Kind.MULTIPLE
                    || unit.dimension().equals("mon") && unit.factor().intValue() == 1200) {
                readings.add(
                        unit.kind() == Kind.MULTIPLE
                                ? Reading.of(numeral.value(), unit)
                                : Reading.count(numeral.value()));
                readings.add(Reading.of(numeral.value(), unit.kind() == Kind.MULTIPLE ? Unit.NONE : unit));
            } else {
                readings.add(Reading.of(numeral.value(), unit));
            }
        }
        if (units.stream().anyMatch(Numbers::isWeek)) {
            readings.add(Reading.of(numeral.value().multiply(QUARTER), MONTH));
        }
        boolean bare = units.isEmpty();
        if (bare) {
            readings.addAll(Years.ofBare(numeral));
        }
        if (chinese && numeral.isDigits() && text.endsWith("日", to)) {
            readings.addAll(ChineseCalendar.days(numeral.value()));
        }
        if (bare && chinese && numeral.value().compareTo(WAN) >= 0) {
            readings.add(Reading.of(numeral.value(), DOLLAR));
        }
        return new Draft(
                from,
                to,
                readings,
                strength,
                Optional.of(numeral.value()),
                bare && !numeral.scaled(),
                numeral.scale(),
                units);
    }

    /** "每秒 3.5 公尺", "3.5 meters per second": a length becomes a speed, bytes a bandwidth. */
    private Draft rate(ScanText text, Draft draft, Numeral numeral, Units.Match unit) {
        List<Unit> measures = unit.units().stream()
                .filter(u -> u.kind() == Kind.MEASURE)
                .filter(u -> !u.dimension().equals("s") && !u.dimension().equals("mon"))
                .filter(u -> u.dimension().indexOf('/') < 0)
                .toList();
        if (measures.isEmpty()) {
            return draft;
        }
        Optional<Rates.Rate> rate = Rates.around(text, draft.from(), draft.to());
        if (rate.isEmpty()) {
            return draft;
        }
        List<Unit> rated = new ArrayList<>(rate.get().implied() ? measures : List.of());
        measures.forEach(u -> rated.add(rate.get().of(u)));
        return draft(text, draft.from(), rate.get().end(), draft.strength(), numeral, rated);
    }

    /** 兩年半 is two and a half years. */
    private Draft half(ScanText text, Draft draft, Numeral numeral, Units.Match unit) {
        Units.Match behind = chinese && text.endsWith("個", draft.to()) && text.at(draft.to()) == '半'
                ? times(text, draft.to() + 1)
                : new Units.Match(List.of(), 0);
        if (!behind.units().isEmpty()) {
            Numeral more =
                    new Numeral(numeral.value().add(HALF), numeral.end(), numeral.form(), numeral.scaled(), false);
            return draft(text, draft.from(), behind.end(), Strength.HARD, more, behind.units());
        }
        boolean half = chinese && !unit.units().isEmpty() && text.at(draft.to()) == '半';
        if (!half || text.startsWith("半導", draft.to()) || text.startsWith("半數", draft.to())) {
            return draft;
        }
        Numeral more = new Numeral(numeral.value().add(HALF), numeral.end(), numeral.form(), numeral.scaled(), false);
        return draft(text, draft.from(), draft.to() + 1, draft.strength(), more, unit.units());
    }
}
