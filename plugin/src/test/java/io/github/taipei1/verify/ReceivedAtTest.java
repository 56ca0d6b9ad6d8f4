package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedAtTest {
    @ParameterizedTest
    @CsvSource({
        "2025-12-26T17:03, 2025-12-26T17:03",
        "2025-12-26 17:03:09, 2025-12-26T17:03:09",
        "2025-12-26T17:03:09+08:00, 2025-12-26T17:03:09",
        "2025-12-26T09:03:09Z, 2025-12-26T17:03:09",
        "2025-12-26T17:03-05:00, 2025-12-27T06:03",
        "2025-12-26, 2025-12-26",
        "2025/12/26, 2025-12-26",
        "2025/12/26 下午 05:03:00, 2025-12-26T17:03",
        "2025/12/26 上午 12:05, 2025-12-26T00:05",
        "2025/12/26 12:05 下午, 2025-12-26T12:05",
        "2025/12/26 5:03 PM, 2025-12-26T17:03",
        "２０２５／１２／２６　１７：０３, 2025-12-26T17:03",
        "１１４年１２月２６日　下午５時３分, 2025-12-26T17:03",
        "2025/12/26 11:59:59 PM GMT+8, 2025-12-26T23:59:59",
        "2025/12/26 下午 11:59:59 [GMT+08:00], 2025-12-26T23:59:59",
        "2025-12-26 17:03 UTC, 2025-12-27T01:03",
        "2025-12-26 9:03 GMT-3:30, 2025-12-26T20:33",
        "114-12-26 17:03, 2025-12-26T17:03",
        "114/12/26, 2025-12-26",
        "114.12.26 9:05, 2025-12-26T09:05",
        "114年12月26日, 2025-12-26",
        "民國114年12月26日 17時03分, 2025-12-26T17:03",
        "中華民國 114 年 12 月 26 日 下午5:03, 2025-12-26T17:03",
        "　2025-12-26　17:03　, 2025-12-26T17:03",
        "2025-12-26 23:59:59, 2025-12-26T23:59:59"
    })
    void readsATimeAsAnOfficeWritesIt(String text, String expected) {
        assertThat(ReceivedAt.read(text).value().orElseThrow()).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "46017.71",
                "2025-13-01",
                "2025-02-29",
                "2025-12-26 25:00",
                "2025-12-26 17:60",
                "2025-12-26 下午 17:03",
                "0114-12-26",
                "12/26/2025",
                "26-Dec-2025",
                "2025-12-26T17:03+99:00",
                "2025-12-26 上午 5:03 下午",
                "2025-12-26 around noon",
                "2025-12-26 17:03 GMT+99",
                "GMT+8",
                "20251226"
            })
    void guessesNothing(String text) {
        ReceivedAt.Read read = ReceivedAt.read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.fault().orElseThrow().zhTw()).isNotBlank();
    }

    @Property(tries = 300)
    void readsTheNumberBehindADateInExcel(
            @ForAll @IntRange(min = 36_526, max = 73_000) int day,
            @ForAll @IntRange(min = 1, max = 86_399) int second) {
        BigDecimal serial = new BigDecimal(day + second / 86_400.0);
        LocalDateTime expected =
                LocalDateTime.of(1899, 12, 30, 0, 0).plusDays(day).plusSeconds(second);
        ReceivedAt read = ReceivedAt.ofSerial(serial, false).value().orElseThrow();
        assertThat(read.day().atTime(read.time().orElseThrow())).isEqualTo(expected);
    }

    @Property(tries = 500)
    void neverFailsInAnotherWay(@ForAll String text) {
        ReceivedAt.Read read = ReceivedAt.read(text);
        assertThat(read.value().isPresent()).isNotEqualTo(read.fault().isPresent());
    }

    @org.junit.jupiter.api.Test
    void aDayIsCountedFromItsBeginningInTaipei() {
        ReceivedAt day = ReceivedAt.read("114-12-26").value().orElseThrow();
        assertThat(day.time()).isEqualTo(Optional.<LocalTime>empty());
        assertThat(day.instant()).hasToString("2025-12-25T16:00:00Z");
    }
}
