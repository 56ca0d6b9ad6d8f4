package io.github.taipei1.yaml;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads single values: texts, truth values, numbers, dates of either calendar, words of an enumeration. */
final class Scalars {
    private Scalars() {}

    /** @return the value, or null after a problem was noted */
    static Object read(YamlNode.Scalar scalar, Class<?> type, Binder binder) {
        if (type == String.class) {
            return text(scalar, binder);
        }
        if (type == LocalDate.class) {
            return date(scalar, binder);
        }
        if (type.isEnum()) {
            return word(scalar, type, binder);
        }
        Object value = number(scalar.value(), type);
        if (value == null) {
            binder.wrongType(scalar, expected(type));
        }
        return value;
    }

    private static Object text(YamlNode.Scalar scalar, Binder binder) {
        if (scalar.isNull()) {
            binder.wrongType(scalar, expected(String.class));
            return null;
        }
        return scalar.value();
    }

    private static Object number(String value, Class<?> type) {
        try {
            if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") ? Boolean.TRUE : value.equals("false") ? Boolean.FALSE : null;
            }
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(value);
            }
            return type == BigDecimal.class && value.length() <= 64 ? bounded(new BigDecimal(value)) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** An exponent such as 1e999999999 would fill the memory when it is written out. */
    private static BigDecimal bounded(BigDecimal value) {
        return Math.abs((long) value.precision() - value.scale()) <= 40 && Math.abs(value.scale()) <= 40 ? value : null;
    }

    private static Object date(YamlNode.Scalar scalar, Binder binder) {
        try {
            return TaiwanDate.parse(scalar.value());
        } catch (TaiwanDate.UnreadableDate e) {
            binder.problem(
                    scalar.region(),
                    e.text(),
                    Text.of(
                            "西元四碼（2025-12-19）或民國三碼（114-12-19），兩者都讀得懂",
                            "four digits are an AD year (2025-12-19), three an ROC year (114-12-19): both are read"));
            return null;
        }
    }

    private static Object word(YamlNode.Scalar scalar, Class<?> type, Binder binder) {
        Optional<?> constant = Arrays.stream(type.getEnumConstants())
                .filter(candidate -> wordOf(candidate).equals(scalar.value()))
                .findFirst();
        if (constant.isEmpty()) {
            List<String> words = words(type);
            String near = Nearest.to(scalar.value(), words).orElse("");
            binder.problem(
                    scalar.region(),
                    Text.of(
                            "「" + scalar.value() + "」不是可用的值" + (near.isEmpty() ? "" : "；是不是「" + near + "」？"),
                            "\"" + scalar.value() + "\" is no value of this key"
                                    + (near.isEmpty() ? "" : "; did you mean \"" + near + "\"?")),
                    Text.of("可用的值：" + String.join(", ", words), "values: " + String.join(", ", words)));
        }
        return constant.orElse(null);
    }

    static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Scalars::wordOf).toList();
    }

    private static String wordOf(Object constant) {
        return constant instanceof Language language ? language.tag() : Shape.kebab(((Enum<?>) constant).name());
    }

    static Text expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Text.of("true 或 false", "true or false");
        }
        if (type == int.class || type == Integer.class) {
            return Text.of("整數", "a whole number");
        }
        if (type == BigDecimal.class) {
            return Text.of("數字", "a number");
        }
        return type == LocalDate.class
                ? Text.of("日期", "a date")
                : type.isEnum()
                        ? Text.of(String.join("、", words(type)) + " 之一", "one of " + String.join(", ", words(type)))
                        : Text.of("文字", "a text");
    }
}
