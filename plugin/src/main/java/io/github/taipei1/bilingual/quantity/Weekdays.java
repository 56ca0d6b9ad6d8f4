package io.github.taipei1.bilingual.quantity;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Days of the week: 星期五, 週一, Friday, Fri. */
final class Weekdays implements Recognizer {
    private static final List<String> ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> CHINESE = List.of("星期", "禮拜", "週", "周");
    private static final String DAYS = "一二三四五六日天";
    private final boolean chinese;

    Weekdays(boolean chinese) {
        this.chinese = chinese;
    }

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        return chinese ? chinese(text, at) : english(text, at);
    }

    private static Optional<Draft> chinese(ScanText text, int at) {
        if (isSecond(text, at)) {
            return Optional.of(draft(at, at + 1, Math.min(DAYS.indexOf(text.at(at)), 6)));
        }
        if (isBracketed(text, at)) {
            return Optional.of(draft(at, at + 1, Math.min(DAYS.indexOf(text.at(at)), 6)));
        }
        char before = text.at(at - 1);
        boolean which = before == '個'
                && (text.at(at - 3) == '第' && ChineseNumerals.digit(text.at(at - 2)) > 0
                        || "上下這那本某".indexOf(text.at(at - 2)) >= 0);
        boolean counted = before == '個' && !which
                || ChineseNumerals.digit(before) >= 0
                || text.isDigitAt(text.skipSpacesBack(at) - 1);
        if (counted) {
            return Optional.empty();
        }
        return CHINESE.stream()
                .filter(word -> text.startsWith(word, at))
                .findFirst()
                .flatMap(word -> day(text, at, at + word.length()));
    }

    /** The 五 of 周一至五. */
    private static boolean isSecond(ScanText text, int at) {
        boolean range = text.at(at - 1) == '至' || text.at(at - 1) == '到';
        boolean days = range && DAYS.indexOf(text.at(at)) >= 0 && DAYS.indexOf(text.at(at - 2)) >= 0;
        return days && CHINESE.stream().anyMatch(word -> text.endsWith(word, at - 2));
    }

    /** The 四 of 21日（四）. */
    private static boolean isBracketed(ScanText text, int at) {
        boolean day = text.at(at) != '\0' && DAYS.indexOf(text.at(at)) >= 0;
        return day
                && text.at(at - 1) == '('
                && text.at(at + 1) == ')'
                && text.at(text.skipSpacesBack(at - 1) - 1) == '日';
    }

    private static Optional<Draft> day(ScanText text, int from, int at) {
        int index = text.at(at) == '\0' ? -1 : DAYS.indexOf(text.at(at));
        boolean frequency = "次回天期起".indexOf(text.at(at + 1)) >= 0 && text.at(at + 1) != '起' && at + 1 < text.length();
        if (index < 0 || frequency || text.at(from - 1) == '每' && text.at(at + 1) == '個') {
            return Optional.empty();
        }
        return Optional.of(draft(from, at + 1, Math.min(index, 6)));
    }

    private static Optional<Draft> english(ScanText text, int at) {
        if (text.at(at) < 'F' || text.at(at) > 'W' || text.isWord(at - 1)) {
            return Optional.empty();
        }
        for (int i = 0; i < 7; i++) {
            String day = ENGLISH.get(i);
            int end = at + day.length();
            if (text.startsWith(day, at) && (!text.isWord(end) || text.at(end) == 's')) {
                return Optional.of(draft(at, end, i));
            }
            boolean cut = text.startsWith(day.substring(0, 3), at)
                    && (text.at(at + 3) == '.' || text.at(at + 3) == ',' || text.at(at + 3) == ')');
            if (cut) {
                return Optional.of(draft(at, at + 3, i));
            }
        }
        return Optional.empty();
    }

    private static Draft draft(int from, int to, int index) {
        return Draft.whole(from, to, Strength.WORD, new Reading.Weekday(DayOfWeek.of(index + 1)));
    }
}
