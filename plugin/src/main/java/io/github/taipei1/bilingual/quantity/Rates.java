package io.github.taipei1.bilingual.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a measure is counted against: a second or an hour, before the figure in Chinese, behind it in English. */
final class Rates {
    private static final String SECOND = "每秒鐘?|秒速";
    private static final String HOUR = "每小時|每個小時|時速";
    /** What bounds or states the figure, between the span of time and it: 每秒超過12公尺, 時速不得超過30公里. */
    private static final String STATED =
            "(?:最高|最低|最多|最大|至少|平均|僅|只|可|能|會|常|均|都|已|更|將|應|須|需)?(?:不得|不可|不應|不宜|不能|不會|未|並未|不|上限|下限|限速|限制)?"
                    + "(?:超過|大於|小於|高於|低於|達到|達|逾|破|近|約為|約|為|是|在|有|到|至|上看|飆到|快到|接近|維持在|維持|增至|升至|降至|減至)?(?:約|了|過)?[ ]?$";

    private static final Pattern SECOND_BEFORE = Pattern.compile("(?:" + SECOND + ")[ ]?" + STATED);
    private static final Pattern HOUR_BEFORE = Pattern.compile("(?:" + HOUR + ")[ ]?" + STATED);
    /** A span of time farther before in the sentence, which may be meant or not: 每小時的處理量可達200公噸. */
    private static final Pattern SECOND_FAR = Pattern.compile("(?:" + SECOND + ")[^。！？；\\n]*$");

    private static final Pattern HOUR_FAR = Pattern.compile("(?:" + HOUR + ")[^。！？；\\n]*$");
    /** How far before a figure its span of time is looked for. */
    private static final int FAR = 24;

    /** Words that say "in an hour" themselves, so that the other language may name the hour or not. */
    private static final List<String> HOUR_WORDS = List.of("時雨量", "時雨量約", "時雨量達", "時雨量逾");

    private static final List<String> SECOND_BEHIND =
            List.of(" per second", "/s", "/sec", "/秒", " a second", " every second", " each second", "每秒", "/每秒");
    private static final List<String> HOUR_BEHIND =
            List.of(" per hour", "/h", "/hr", "/小時", " an hour", " every hour", " each hour", " hourly", "/時", "/每小時");

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
        if (HOUR_WORDS.stream().anyMatch(word -> text.endsWith(word, before))) {
            return Optional.of(new Rate("/h", to, true));
        }
        String left = text.substring(Math.max(0, from - FAR), from);
        boolean chinese = left.indexOf('秒') >= 0 || left.indexOf('時') >= 0;
        return chinese ? before(left, to) : Optional.empty();
    }

    private static Optional<Rate> before(String left, int to) {
        if (SECOND_BEFORE.matcher(left).find()) {
            return Optional.of(new Rate("/s", to, false));
        }
        if (HOUR_BEFORE.matcher(left).find()) {
            return Optional.of(new Rate("/h", to, false));
        }
        if (SECOND_FAR.matcher(left).find()) {
            return Optional.of(new Rate("/s", to, true));
        }
        return HOUR_FAR.matcher(left).find() ? Optional.of(new Rate("/h", to, true)) : Optional.empty();
    }

    private static Optional<Rate> behind(ScanText text, int to, List<String> words, String suffix) {
        return words.stream()
                .filter(word -> text.startsWithAnyCase(word, to) && !text.isWord(to + word.length()))
                .findFirst()
                .map(word -> new Rate(suffix, to + word.length(), false));
    }
}
