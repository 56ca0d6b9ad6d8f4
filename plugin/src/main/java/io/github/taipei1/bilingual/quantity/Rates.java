package io.github.taipei1.bilingual.quantity;

import java.util.List;
import java.util.Optional;

/** What a measure is counted against: a second or an hour, before the figure in Chinese, behind it in English. */
final class Rates {
    private static final List<String> SECOND_BEFORE = List.of("每秒", "每秒鐘", "每秒約", "每秒達", "每秒可達", "秒速");
    private static final List<String> HOUR_BEFORE = List.of("每小時", "時速", "時速約", "每小時約", "時速達");
    /** Words that say "in an hour" themselves, so that the other language may name the hour or not. */
    private static final List<String> HOUR_WORDS = List.of("時雨量", "時雨量約", "時雨量達", "時雨量逾");

    private static final List<String> SECOND_BEHIND = List.of(" per second", "/s", "/sec", "/秒", " a second", "每秒");
    private static final List<String> HOUR_BEHIND = List.of(" per hour", "/h", "/hr", "/小時", " an hour", "/時");

    private static final int LONGEST_VERB = 7;

    private Rates() {}

    /**
     * A unit divided by a span of time.
     *
     * @param implied whether the span goes without saying
     */
    record Rate(String suffix, int end, boolean implied) {
        Unit of(Unit unit) {
            return new Unit(unit.dimension() + suffix, unit.factor(), unit.kind(), unit.exact());
        }
    }

    static Optional<Rate> around(ScanText text, int from, int to) {
        Optional<Rate> behind = behind(text, to, SECOND_BEHIND, "/s").or(() -> behind(text, to, HOUR_BEHIND, "/h"));
        if (behind.isPresent()) {
            return behind;
        }
        int before = text.skipSpacesBack(from);
        if (SECOND_BEFORE.stream().anyMatch(word -> text.endsWith(word, before))) {
            return Optional.of(new Rate("/s", to, false));
        }
        if (HOUR_WORDS.stream().anyMatch(word -> text.endsWith(word, before))) {
            return Optional.of(new Rate("/h", to, true));
        }
        if (isSaidBefore(text, before)) {
            return Optional.of(new Rate("/h", to, true));
        }
        boolean hour = HOUR_BEFORE.stream().anyMatch(word -> text.endsWith(word, before));
        return hour ? Optional.of(new Rate("/h", to, false)) : Optional.empty();
    }

    /** 每小時可噴 1.5 公頃: a verb stands between. */
    private static boolean isSaidBefore(ScanText text, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_VERB && text.at(at - 1) >= 0x4E00 && text.at(at - 1) <= 0x9FFF) {
            at--;
            if (text.startsWith("每小時", at)) {
                return end - at > 3;
            }
        }
        return false;
    }

    private static Optional<Rate> behind(ScanText text, int to, List<String> words, String suffix) {
        return words.stream()
                .filter(word -> text.startsWithAnyCase(word, to) && !text.isWord(to + word.length()))
                .findFirst()
                .map(word -> new Rate(suffix, to + word.length(), false));
    }
}
