package io.github.taipei1.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaiwanDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12-19, 2025-12-19",
        "114-12-19, 2025-12-19",
        "114/12/19, 2025-12-19",
        "114.1.9, 2025-01-09",
        "99-12-31, 2010-12-31",
        "民國114年12月19日, 2025-12-19",
        "中華民國 114 年 12 月 19 日, 2025-12-19",
        "2025年12月19日, 2025-12-19",
        "115-02-28, 2026-02-28",
        "113-02-29, 2024-02-29"
    })
    void readsBothCalendars(String written, LocalDate meant) {
        assertThat(TaiwanDate.parse(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"114-02-29", "2025-13-01", "2025-00-10", "19 Dec 2025", "", "114-12/19", "20251219", "tomorrow"})
    void refusesWhatIsNoDate(String written) {
        assertThatThrownBy(() -> TaiwanDate.parse(written)).isInstanceOf(TaiwanDate.UnreadableDate.class);
    }

    @Test
    void doesNotGuessAYearWithALeadingZero() {
        assertThatThrownBy(() -> TaiwanDate.parse("0114-10-20"))
                .isInstanceOfSatisfying(TaiwanDate.UnreadableDate.class, refused -> {
                    assertThat(refused.text().zhTw()).contains("114 是民國年");
                    assertThat(refused.text().en()).contains("114 is an ROC year");
                });
    }

    @Test
    void printsBothCalendarsWithTheWeekday() {
        LocalDate day = LocalDate.of(2025, 12, 26);
        assertThat(TaiwanDate.both(day).zhTw()).isEqualTo("114-12-26（五，西元 2025-12-26）");
        assertThat(TaiwanDate.both(day).en()).isEqualTo("2025-12-26 (Fri, ROC 114-12-26)");
        assertThat(TaiwanDate.rocWritten(day)).isEqualTo("114年12月26日");
    }

    @Property
    void whatIsPrintedIsReadAgain(@ForAll int days) {
        LocalDate day = LocalDate.of(2011, 1, 1).plusDays(Math.floorMod(days, 300_000));
        assertThat(TaiwanDate.parse(TaiwanDate.roc(day))).isEqualTo(day);
        assertThat(TaiwanDate.parse(day.toString())).isEqualTo(day);
        assertThat(TaiwanDate.parse(TaiwanDate.rocWritten(day))).isEqualTo(day);
    }
}
