package io.github.taipei1.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KpiFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#,##0|1234567.5|1,234,568", "0.0|1234567.25|1234567.3", "0.0#|2.5|2.5", "0.0#|2.456|2.46", "0.##|2|2",
                        "+0.0|3|+3.0",
                "+0.0|-3|-3.0", "+0|0|0", "000|7|007", "#,##0.00|-1234.5|-1,234.50", "0.0%|71.25|71.3%", "0.0|-0.04|0.0"
            })
    void patternsShowAsWritten(String pattern, BigDecimal value, String shown) {
        assertThat(NumberPattern.parse(pattern).orElseThrow().format(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0.", ".0", "#", "0,0", "0.0.0", "%", "#,###", "0 %", "0.#0", "0u"})
    void anythingElseIsNoPattern(String pattern) {
        assertThat(NumberPattern.parse(pattern)).isEmpty();
    }

    @Property(tries = 300)
    void groupedDigitsAreTheSameNumber(@ForAll long unscaled, @ForAll @IntRange(max = 6) int scale) {
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);
        String shown = KpiFormat.number(value, 2);
        assertThat(new BigDecimal(shown.replace(",", "")))
                .isEqualByComparingTo(value.setScale(2, RoundingMode.HALF_UP));
    }
}
