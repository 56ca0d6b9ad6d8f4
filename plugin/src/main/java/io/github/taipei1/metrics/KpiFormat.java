package io.github.taipei1.metrics;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Shows figures in the texts of a team: {@code ${usage.gpu-hours}} in the format of its kind, or with a pattern of its own
 * as in {@code ${usage.gpu-hours:#,##0}}. A pattern is an optional plus sign (always show the sign), {@code #} and
 * {@code 0} with an optional thousands comma, decimals as {@code .0#}, then {@code %} (percentages only) or a blank and
 * {@code u} for the unit's name in the language of the text. The separators are those of Taiwan and English: comma and
 * point, whatever the machine's locale. Halves are rounded away from zero.
 */
public final class KpiFormat {
    private KpiFormat() {}

    /** The answer for a name in a text. */
    public sealed interface Shown {
        /** The text to put there; {@code kpi} is empty for a word such as a unit. */
        record Value(String text, Optional<Kpi> kpi) implements Shown {}

        /** Why nothing can be put there, with the nearest known names. */
        record Unknown(Text why, List<String> nearest) implements Shown {}
    }

    /** Shows what stands between <code>${</code> and <code>}</code>: a name, or a name, a colon and a pattern. */
    public static Shown show(KpiModel model, String expression, Language language) {
        int colon = expression.indexOf(':');
        String name = (colon < 0 ? expression : expression.substring(0, colon)).strip();
        Optional<String> pattern = colon < 0
                ? Optional.empty()
                : Optional.of(expression.substring(colon + 1).strip());
        Optional<Kpi> kpi = model.kpi(name);
        if (kpi.isPresent()) {
            return pattern.map(p -> show(kpi.get(), p, language))
                    .orElseGet(() -> new Shown.Value(show(kpi.get()), kpi));
        }
        Text word = model.texts().get(name);
        if (word == null) {
            return unknown(name, model.nearest(name));
        }
        return pattern.isEmpty()
                ? new Shown.Value(word.in(language), Optional.empty())
                : bad(name, pattern.get(), "這個名稱代表文字，不能指定數字格式", "this name stands for words, which take no format");
    }

    /** A figure in the format of its kind, without its unit (a percentage has its sign). */
    public static String show(Kpi kpi) {
        String pattern = kpi.display().pattern();
        return pattern.isEmpty()
                ? asGiven(kpi)
                : NumberPattern.parse(pattern).orElseThrow().format(kpi.value());
    }

    /** A figure in the format of its kind with its unit. */
    public static String showWithUnit(Kpi kpi, Language language) {
        String number = show(kpi);
        return number.endsWith("%") ? number : number + kpi.unit().suffix(language);
    }

    private static String asGiven(Kpi kpi) {
        String number = NumberPattern.grouped(kpi.value().abs().toPlainString());
        boolean percent = kpi.unit().equals(KpiUnit.PERCENT);
        return (kpi.value().signum() < 0 ? "-" : "") + number + (percent ? "%" : "");
    }

    private static Shown show(Kpi kpi, String text, Language language) {
        Optional<NumberPattern> pattern = NumberPattern.parse(text);
        if (pattern.isEmpty()) {
            return bad(
                    kpi.id(),
                    text,
                    "格式無法辨識，可用的格式如 0.0、#,##0、0.0%、#,##0 u",
                    "the format is not known; write it like 0.0, #,##0, 0.0% or #,##0 u");
        }
        if (pattern.get().percent() && !kpi.unit().equals(KpiUnit.PERCENT)) {
            return bad(kpi.id(), text, "這個數值不是百分比，不能用 %", "this figure is no percentage, so % does not fit");
        }
        String number = pattern.get().format(kpi.value());
        return new Shown.Value(pattern.get().unit() ? number + kpi.unit().suffix(language) : number, Optional.of(kpi));
    }

    private static Shown unknown(String name, List<String> nearest) {
        String zhTw = nearest.isEmpty() ? "" : "；最接近的名稱：" + String.join("、", nearest);
        String en = nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
        return new Shown.Unknown(Text.of("沒有名為「" + name + "」的指標" + zhTw, "no figure is named " + name + en), nearest);
    }

    private static Shown bad(String name, String pattern, String zhTw, String en) {
        return new Shown.Unknown(
                Text.of("「" + name + "」的格式「" + pattern + "」：" + zhTw, name + ", format " + pattern + ": " + en),
                List.of());
    }

    /** A value with thousands commas and a fixed number of decimals. */
    public static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String sign = rounded.signum() < 0 ? "-" : "";
        return sign + NumberPattern.grouped(rounded.abs().toPlainString());
    }
}
