package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.PartialDate;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says a value as people read it: 12 days, not 1.0368×10^6 s. */
final class Values {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** A unit that people count in, and how many base units it has. */
    private record Scale(BigDecimal factor, String zhTw, String en) {
        Scale(String factor, String zhTw, String en) {
            this(new BigDecimal(factor), zhTw, en);
        }
    }

    private static final List<Scale> TIME = List.of(
            new Scale("86400", "天", "days"),
            new Scale("3600", "小時", "hours"),
            new Scale("60", "分鐘", "minutes"),
            new Scale("1", "秒", "seconds"),
            new Scale("0.001", "毫秒", "milliseconds"),
            new Scale("0.000001", "微秒", "microseconds"),
            new Scale("0.000000001", "奈秒", "nanoseconds"));
    private static final List<Scale> LENGTH = List.of(
            new Scale("1000", "公里", "km"),
            new Scale("1", "公尺", "m"),
            new Scale("0.01", "公分", "cm"),
            new Scale("0.001", "公釐", "mm"),
            new Scale("0.000001", "微米", "µm"),
            new Scale("0.000000001", "奈米", "nm"));

    private Values() {}

    /** Empty if there is nothing to say that the words do not say. */
    static Optional<Text> of(Reading reading, String words) {
        Text text = text(reading);
        boolean known = text.zhTw().equals(words)
                || text.en().equals(words)
                || words.replace(",", "").startsWith(text.en()) && reading instanceof Reading.Amount;
        return known ? Optional.empty() : Optional.of(text);
    }

    private static Text text(Reading reading) {
        if (reading instanceof Reading.Amount amount) {
            return amount(amount);
        }
        if (reading instanceof Reading.Calendar calendar) {
            return date(calendar.date(), calendar.decade());
        }
        if (reading instanceof Reading.Weekday weekday) {
            return Text.of(
                    weekday.day().getDisplayName(TextStyle.FULL, Locale.TRADITIONAL_CHINESE),
                    weekday.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return Text.same(reading.canonical());
    }

    private static Text amount(Reading.Amount amount) {
        BigDecimal value = amount.value();
        return switch (amount.dimension()) {
            case "s" -> scaled(value, TIME);
            case "m" -> scaled(value, LENGTH);
            case "mon" -> months(value);
            case "TWD" -> Text.same("NT$" + grouped(value));
            case "USD" -> Text.same("US$" + grouped(value));
            case "pp" -> Text.of(grouped(value) + " 個百分點", grouped(value) + " percentage points");
            case "x" -> Text.of(grouped(value) + " 倍", grouped(value) + " times");
            default -> Text.same(amount.canonical());
        };
    }

    private static Text months(BigDecimal months) {
        boolean years = months.remainder(MONTHS).signum() == 0 || months.compareTo(BigDecimal.valueOf(24)) > 0;
        return years ? said(months.divide(MONTHS, MathContext.DECIMAL64), "年", "years") : said(months, "個月", "months");
    }

    private static Text scaled(BigDecimal value, List<Scale> scales) {
        List<Scale> fits = scales.stream()
                .filter(scale -> value.abs().compareTo(scale.factor()) >= 0)
                .toList();
        Scale fit = fits.stream()
                .filter(scale -> isRound(value.divide(scale.factor(), MathContext.DECIMAL64)))
                .findFirst()
                .or(() -> fits.stream().findFirst())
                .orElse(scales.get(scales.size() - 1));
        return said(value.divide(fit.factor(), MathContext.DECIMAL64), fit.zhTw(), fit.en());
    }

    /** Whether a value needs no more than one decimal: 1.5 days, but 43 hours. */
    private static boolean isRound(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 1;
    }

    private static Text said(BigDecimal value, String zhTw, String en) {
        boolean one = value.compareTo(BigDecimal.ONE) == 0 && en.endsWith("s") && en.length() > 2;
        return Text.of(
                grouped(value) + " " + zhTw, grouped(value) + " " + (one ? en.substring(0, en.length() - 1) : en));
    }

    private static String grouped(BigDecimal value) {
        BigDecimal rounded = value.abs().compareTo(BigDecimal.ONE) < 0
                ? value.round(new MathContext(4))
                : value.setScale(2, RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(LONGEST) >= 0) {
            return rounded.round(new MathContext(6)).toString();
        }
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    private static Text date(PartialDate date, boolean decade) {
        if (decade) {
            return Text.of(date.year() + " 年代", date.year() + "s");
        }
        if (date.year() != 0 && date.day() != 0) {
            return Text.same(date.toString());
        }
        String zhYear = date.year() == 0 ? "" : date.year() + " 年";
        String zhMonth = date.month() == 0 ? "" : " " + date.month() + " 月";
        String zhDay = date.day() == 0 ? "" : " " + date.day() + " 日";
        String month = date.month() == 0 ? "" : Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String enDay = date.day() == 0 ? "" : " " + date.day();
        String enYear = date.year() == 0 ? "" : " " + date.year();
        return Text.of((zhYear + zhMonth + zhDay).strip(), (month + enDay + enYear).strip());
    }
}
