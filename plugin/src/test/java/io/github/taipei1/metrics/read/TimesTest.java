package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.metrics.ComputeWindow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    @Property(tries = 500)
    void timesWithoutZoneAreThoseOfTaipei(@ForAll @LongRange(min = 86_400, max = 4_000_000_000L) long second) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        assertThat(Times.seconds(PLAIN.format(local)))
                .isEqualTo(local.atZone(ComputeWindow.ZONE).toEpochSecond());
        assertThat(Times.seconds(PLAIN.format(local) + "Z")).isEqualTo(second);
        assertThat(Times.seconds(PLAIN.format(local) + ".250+05:30")).isEqualTo(second - 19_800);
        assertThat(Times.seconds(Long.toString(second))).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "Unknown, 0",
        "None, 0",
        "'', 0",
        "2025-02-29T00:00:00, -1",
        "2025-11-10T24:00:00, -1",
        "2025-11-10T0x:00:00, -1",
        "2025-11-10T00:00:00+99:00, -1",
        "9999-11-10T00:00:00, -1",
        "yesterday, -1",
        "99999999999999999999, -1"
    })
    void anythingElseIsNoneOrBad(String text, long expected) {
        assertThat(Times.seconds(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1-00:15:56, 87356", "22:03:16, 79396", "00:15.057, 15", "35317, 35317", "x, -1", "-5, -1", "1:-2, -1"})
    void elapsedTimesOfSlurmAreSeconds(String text, long expected) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(Times.duration(bytes, 0, bytes.length)).isEqualTo(expected);
    }
}
