package io.github.taipei1.bilingual.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** A number written out in either language is read as that number; offsets are those of the text. */
class NumeralsTest {
    private static final String DAILY = "零一二三四五六七八九";
    private static final String FORMAL = "零壹貳參肆伍陸柒捌玖";
    private static final String[] ONES = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    @Property(tries = 500)
    void dailyNumerals(@ForAll @LongRange(min = 11, max = 9_999_999_999_999L) long number) {
        assertThat(only(chinese(number, DAILY, "十百千") + "個", Language.ZH_TW)).isEqualByComparingTo(value(number));
    }

    @Property(tries = 300)
    void formalNumerals(@ForAll @LongRange(min = 11, max = 99_999_999L) long number) {
        assertThat(only(chinese(number, FORMAL, "拾佰仟") + "個", Language.ZH_TW)).isEqualByComparingTo(value(number));
    }

    @Property(tries = 300)
    void digitsWithMagnitudes(
            @ForAll @IntRange(min = 1, max = 9999) int upper, @ForAll @IntRange(min = 1000, max = 9999) int lower) {
        BigDecimal expected = value(upper * 100_000_000L + lower * 10_000L);
        assertThat(only("共 " + upper + "億" + lower + "萬個", Language.ZH_TW)).isEqualByComparingTo(expected);
        assertThat(only("共 " + upper + " 億 " + lower + " 萬個", Language.ZH_TW)).isEqualByComparingTo(expected);
    }

    @Property(tries = 500)
    void englishWords(@ForAll @LongRange(min = 2, max = 999_999_999_999L) long number) {
        assertThat(only(english(number) + " things", Language.EN)).isEqualByComparingTo(value(number));
    }

    @Property(tries = 200)
    void groupedDigits(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        String grouped = String.format(java.util.Locale.ROOT, "%,d", number);
        assertThat(only("a total of " + grouped + " things", Language.EN)).isEqualByComparingTo(value(number));
        assertThat(only("共" + grouped + "個", Language.ZH_TW)).isEqualByComparingTo(value(number));
    }

    @Property(tries = 300)
    void offsetsAreExactWhateverStandsAround(
            @ForAll @StringLength(max = 20) String before, @ForAll @StringLength(max = 20) String behind) {
        String text = before + " 。128 GB。 " + behind;
        for (Quantity quantity : PhrasesTest.scan(text, Language.ZH_TW)) {
            assertThat(quantity.from()).isLessThan(quantity.to());
            assertThat(quantity.text()).isEqualTo(text.substring(quantity.from(), quantity.to()));
            assertThat(quantity.place().region().startColumn()).isPositive();
        }
    }

    @Property(tries = 300)
    void anyTextIsReadInBothLanguagesWithoutOverlaps(@ForAll @StringLength(max = 80) String text) {
        for (Language language : Language.values()) {
            int end = 0;
            for (Quantity quantity : PhrasesTest.scan(text, language)) {
                assertThat(quantity.from()).isGreaterThanOrEqualTo(end);
                end = quantity.to();
            }
        }
    }

    private static BigDecimal value(long number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal only(String text, Language language) {
        List<Quantity> quantities = PhrasesTest.scan(text, language);
        assertThat(quantities).as(text).hasSize(1);
        return ((Reading.Amount) quantities.get(0).main()).value();
    }

    private static String chinese(long number, String digits, String units) {
        String[] myriads = {"", "萬", "億", "兆"};
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 3; i >= 0; i--) {
            long scale = (long) Math.pow(10_000, i);
            int section = (int) (number / scale % 10_000);
            if (section == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || section < 1000)) {
                text.append('零');
            }
            text.append(section(section, digits, units)).append(myriads[i]);
            gap = false;
        }
        return text.toString();
    }

    private static String section(int section, String digits, String units) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 3; i >= 0; i--) {
            int digit = section / (int) Math.pow(10, i) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "")
                    .append(digits.charAt(digit))
                    .append(i == 0 ? "" : String.valueOf(units.charAt(i - 1)));
            gap = false;
        }
        return text.toString();
    }

    private static String english(long number) {
        String[] names = {"", " thousand", " million", " billion"};
        StringBuilder text = new StringBuilder();
        for (int i = 3; i >= 0; i--) {
            int section = (int) (number / (long) Math.pow(1000, i) % 1000);
            if (section > 0) {
                text.append(text.isEmpty() ? "" : " ").append(hundreds(section)).append(names[i]);
            }
        }
        return text.toString();
    }

    private static String hundreds(int number) {
        String rest = number % 100 < 20
                ? ONES[number % 100]
                : TENS[number % 100 / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
        if (number < 100) {
            return rest;
        }
        return ONES[number / 100] + " hundred" + (rest.isEmpty() ? "" : " and " + rest);
    }
}
