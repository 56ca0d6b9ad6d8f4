package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Spans of time with colons, as runners write them: 2:04:38 is 2 小時 4 分 38 秒, 5:40 may be five minutes and forty seconds. */
final class Laps {
    private static final int MINUTE = 60;

    private Laps() {}

    /** Hours, minutes and seconds, which may also be a time of day. */
    static Optional<Draft> at(ScanText text, int at) {
        if (!text.isDigitAt(at) || text.isWord(at - 1) || text.at(at - 1) == ':') {
            return Optional.empty();
        }
        int end = at;
        while (text.isDigitAt(end)) {
            end++;
        }
        boolean fits = end - at <= 2 && isPart(text, end) && isPart(text, end + 3) && !text.isWord(end + 6);
        if (!fits || text.at(end + 6) == ':') {
            return Optional.empty();
        }
        int hours = Integer.parseInt(text.substring(at, end));
        int minutes = Integer.parseInt(text.substring(end + 1, end + 3));
        int seconds = Integer.parseInt(text.substring(end + 4, end + 6));
        if (minutes >= MINUTE || seconds >= MINUTE) {
            return Optional.empty();
        }
        Reading span = span(BigDecimal.valueOf((hours * MINUTE + minutes) * MINUTE + seconds));
        Reading clock = new Reading.Clock((hours * MINUTE + minutes) % (24 * MINUTE));
        return Optional.of(Draft.whole(at, end + 6, Strength.HARD, span, clock));
    }

    private static boolean isPart(ScanText text, int at) {
        return text.at(at) == ':' && text.isDigitAt(at + 1) && text.isDigitAt(at + 2);
    }

    /** A time of day in figures as the spans that it may be. */
    static Draft alsoSpan(ScanText text, Draft clock) {
        String[] parts = text.substring(clock.from(), clock.to()).split(":");
        if (parts.length != 2) {
            return clock;
        }
        BigDecimal first = new BigDecimal(parts[0].strip());
        BigDecimal second = new BigDecimal(parts[1].strip());
        BigDecimal brief = first.multiply(BigDecimal.valueOf(MINUTE)).add(second);
        List<Reading> spans = List.of(span(brief), span(brief.multiply(BigDecimal.valueOf(MINUTE))));
        return clock.alsoReads(spans.toArray(Reading[]::new));
    }

    private static Reading span(BigDecimal seconds) {
        return new Reading.Amount(Kind.MEASURE, seconds, "s", true);
    }
}
