package io.github.taipei1.bilingual.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: 下午5時30分, 17:30, 5:30 p.m., noon. Without a half of the day, five may be either. */
final class ClockTimes implements Recognizer {
    private static final List<String> MORNING = List.of("上午", "早上", "清晨", "凌晨", "早晨", "上午約");
    /** Words for the night, which has hours of both halves. */
    private static final List<String> NIGHT = List.of("半夜", "深夜", "午夜", "夜裡");

    private static final List<String> AFTERNOON = List.of("下午", "晚上", "傍晚", "晚間", "午後", "中午", "夜間");
    /** What tells the half of the day in words: "three o'clock the next morning". */
    private static final Pattern WORDS = Pattern.compile(
            "(?: o['’]clock)?(?: (?:in the|(?:on )?the (?:next|following|same)|this|that|tomorrow|yesterday) (morning|afternoon|evening)| at night)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_BEFORE =
            Pattern.compile("\\b(morning|afternoon|evening|night)s?,? at $", Pattern.CASE_INSENSITIVE);

    /** What makes an hour of a bare number behind "at": "at 10 every Monday morning", "at 9 on weekdays". */
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "(?: (?:on|in|every|each|the|this|that|next|following|same|weekday|tomorrow|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|and|through|to)){0,6} (?:(mornings?)|(afternoons?|evenings?|nights?|tonight)|weekdays?|weekends?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 40;
    private static final int LONGEST_DAYS = 60;
    private static final String CLOCK = " o'clock";
    private static final int NOON = 12 * 60;
    private final boolean chinese;

    ClockTimes(boolean chinese) {
        this.chinese = chinese;
    }

    /** Which half of the day is meant. */
    enum Half {
        UNSAID,
        MORNING,
        AFTERNOON
    }

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if (chinese) {
            return Laps.at(text, at).or(() -> chinese(text, at));
        }
        Optional<Draft> lap = Laps.at(text, at);
        if (lap.isPresent()) {
            return lap;
        }
        Optional<Draft> past = PastHours.at(text, at);
        return past.isPresent() ? past : text.isLetter(at) ? named(text, at) : english(text, at);
    }

    private static Optional<Draft> named(ScanText text, int at) {
        String word = EnglishNumerals.word(text, at);
        boolean start = !text.isWord(at - 1);
        if (start && word.equals("noon")) {
            return Optional.of(Draft.whole(at, at + 4, Strength.SOFT, new Reading.Clock(NOON)));
        }
        if (start && word.equals("midnight")) {
            return Optional.of(Draft.whole(at, at + 8, Strength.SOFT, new Reading.Clock(0)));
        }
        int hour = start ? EnglishNumerals.small(word) : -1;
        if (hour < 1 || hour > 12) {
            return Optional.empty();
        }
        int clock = at + word.length();
        Meridiem half = meridiem(text, clock);
        boolean said = half.half() != Half.UNSAID;
        if (!said && !isClock(text, clock)) {
            return partOfDay(text, at, clock).flatMap(part -> time(at, clock, hour, 0, part));
        }
        return time(at, said ? half.end() : clock + CLOCK.length(), hour, 0, half.half());
    }

    private Optional<Draft> chinese(ScanText text, int at) {
        boolean night = NIGHT.stream().anyMatch(word -> text.startsWith(word, at));
        Half said = night ? Half.MORNING : half(text, at);
        int start = text.skipSpaces(said == Half.UNSAID ? at : at + 2);
        Optional<Numeral> hour = ChineseNumerals.at(text, start).filter(n -> n.small() >= 0 && n.small() <= 24);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        boolean late = night && hour.get().small() > 6 && hour.get().small() < 12;
        Half half = late ? Half.AFTERNOON : said;
        Optional<Draft> figures = figures(text, at, hour.get(), half);
        return figures.isPresent() ? figures : spoken(text, at, hour.get(), half);
    }

    private static Half half(ScanText text, int at) {
        if (MORNING.stream().anyMatch(word -> text.startsWith(word, at))) {
            return Half.MORNING;
        }
        return AFTERNOON.stream().anyMatch(word -> text.startsWith(word, at)) ? Half.AFTERNOON : Half.UNSAID;
    }

    /** 編號超過 9 時, 長度為零時: 時 is "when" there. */
    private static final List<String> CONDITIONS = List.of(
            "超過", "大於", "小於", "低於", "高於", "等於", "為", "達", "達到", "少於", "多於", "超過 ", "大於 ", "小於 ", "低於 ", "高於 ", "等於 ",
            "為 ", "達 ", "達到 ", "少於 ", "多於 ");

    /** 5時30分, 下午五點半. */
    private static Optional<Draft> spoken(ScanText text, int from, Numeral hour, Half half) {
        int mark = text.skipSpaces(hour.end());
        char c = text.at(mark);
        if (c != '時' && c != '點' || text.at(mark + 1) == '間' || text.at(mark + 1) == '代') {
            return Optional.empty();
        }
        int next = text.skipSpaces(mark + (text.at(mark + 1) == '鐘' ? 2 : 1));
        Optional<Numeral> minute = ChineseNumerals.at(text, next)
                .filter(n -> n.small() >= 0 && n.small() < 60 && text.at(text.skipSpaces(n.end())) == '分');
        if (minute.isPresent()) {
            return time(
                    from,
                    text.skipSpaces(minute.get().end()) + 1,
                    hour.small(),
                    minute.get().small(),
                    half);
        }
        if (c == '時' && half == Half.UNSAID && CONDITIONS.stream().anyMatch(word -> text.endsWith(word, from))) {
            return Optional.empty();
        }
        boolean thirty = text.at(next) == '半';
        boolean sharp = text.at(next) == '整' || text.at(next) == '許';
        if (c == '點' && half == Half.UNSAID && !thirty && !sharp) {
            return Optional.empty();
        }
        return time(from, thirty || sharp ? next + 1 : mark + 1, hour.small(), thirty ? 30 : 0, half);
    }

    /** 17:30. */
    private static Optional<Draft> figures(ScanText text, int from, Numeral hour, Half half) {
        int colon = hour.end();
        boolean pair =
                hour.isDigits() && text.at(colon) == ':' && text.isDigitAt(colon + 1) && text.isDigitAt(colon + 2);
        if (!pair || text.isWord(colon + 3) && text.isDigitAt(colon + 3)) {
            return Optional.empty();
        }
        int minute = Integer.parseInt(text.substring(colon + 1, colon + 3));
        return minute > 59 ? Optional.empty() : time(from, colon + 3, hour.small(), minute, half);
    }

    private static Optional<Draft> english(ScanText text, int from) {
        Optional<Numeral> hour = Digits.at(text, from).filter(n -> n.isWhole() && n.small() >= 0 && n.small() <= 24);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> figures = figures(text, from, hour.get(), Half.UNSAID);
        int end = figures.map(Draft::to).orElse(hour.get().end());
        Meridiem meridiem = meridiem(text, end);
        if (meridiem.half() == Half.UNSAID) {
            return figures.map(draft -> Laps.alsoSpan(text, draft)).or(() -> oClock(text, from, hour.get()));
        }
        int minute = figures.isPresent() ? Integer.parseInt(text.substring(end - 2, end)) : 0;
        return time(from, meridiem.end(), hour.get().small(), minute, meridiem.half());
    }

    private static Optional<Draft> oClock(ScanText text, int from, Numeral hour) {
        return isClock(text, hour.end())
                ? time(from, hour.end() + CLOCK.length(), hour.small(), 0, Half.UNSAID)
                : partOfDay(text, from, hour.end()).flatMap(half -> time(from, hour.end(), hour.small(), 0, half));
    }

    private static Optional<Half> partOfDay(ScanText text, int from, int end) {
        return saidBefore(text, from).or(() -> daily(text, from, end));
    }

    /** The half of the day that stands before "at 8": "every Tuesday evening at eight". */
    private static Optional<Half> saidBefore(ScanText text, int from) {
        if (!text.endsWithAnyCase(" at ", from)) {
            return Optional.empty();
        }
        Matcher words = DAY_BEFORE.matcher(text.substring(Math.max(0, from - LONGEST), from));
        return words.find()
                ? Optional.of(words.group(1).equalsIgnoreCase("morning") ? Half.MORNING : Half.AFTERNOON)
                : Optional.empty();
    }

    /** The half of the day that the words behind "at 10" tell; empty if they make no hour of it. */
    private static Optional<Half> daily(ScanText text, int from, int end) {
        if (!text.endsWithAnyCase("at ", from) || text.isWord(from - 4) || text.at(end) != ' ') {
            return Optional.empty();
        }
        Matcher words = PART_OF_DAY.matcher(text.substring(end, end + LONGEST_DAYS));
        if (!words.lookingAt()) {
            return Optional.empty();
        }
        boolean later = words.group(2) != null;
        return Optional.of(words.group(1) != null ? Half.MORNING : later ? Half.AFTERNOON : Half.UNSAID);
    }

    private static boolean isClock(ScanText text, int at) {
        return text.startsWithAnyCase(CLOCK, at) || text.startsWithAnyCase(CLOCK.replace('\'', '’'), at);
    }

    private record Meridiem(Half half, int end) {}

    /** a.m., pm, PM, in the morning … */
    private static Meridiem meridiem(ScanText text, int at) {
        Matcher words = WORDS.matcher(text.at(at) == ' ' ? text.substring(at, at + LONGEST) : "");
        if (words.lookingAt()) {
            boolean morning = "morning".equalsIgnoreCase(words.group(1));
            return new Meridiem(morning ? Half.MORNING : Half.AFTERNOON, at + words.end());
        }
        int start = text.skipSpaces(at);
        char first = Character.toLowerCase(text.at(start));
        if (first != 'a' && first != 'p') {
            return new Meridiem(Half.UNSAID, at);
        }
        int second = text.at(start + 1) == '.' ? start + 2 : start + 1;
        if (Character.toLowerCase(text.at(second)) != 'm' || text.isWord(second + 1)) {
            return new Meridiem(Half.UNSAID, at);
        }
        int end = text.at(start + 1) == '.' && text.at(second + 1) == '.' ? second + 2 : second + 1;
        return new Meridiem(first == 'a' ? Half.MORNING : Half.AFTERNOON, end);
    }

    /** A time of day whose half may be unsaid. */
    static Optional<Draft> time(int from, int to, int hour, int minute, Half half) {
        if (hour > 24 || minute > 59) {
            return Optional.empty();
        }
        Reading.Clock early = new Reading.Clock((hour % 12 * 60 + minute) % 1440);
        Reading.Clock late = new Reading.Clock((hour % 12 + 12) * 60 + minute);
        boolean certain = hour > 12 || hour == 0;
        if (certain) {
            return Optional.of(Draft.whole(from, to, Strength.HARD, new Reading.Clock((hour * 60 + minute) % 1440)));
        }
        return Optional.of(
                switch (half) {
                    case MORNING -> Draft.whole(from, to, Strength.HARD, early);
                    case AFTERNOON -> Draft.whole(from, to, Strength.HARD, late);
                    case UNSAID ->
                        Draft.whole(from, to, Strength.HARD, hour < 7 ? late : early, hour < 7 ? early : late);
                });
    }
}
