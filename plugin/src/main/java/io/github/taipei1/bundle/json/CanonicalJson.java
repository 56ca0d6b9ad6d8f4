package io.github.taipei1.bundle.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes JSON in the canonical form of RFC 8785: same value, same bytes, on any machine. */
public final class CanonicalJson {
    private static final int MOST_DIGITS = 17;
    private static final int PLAIN_UNTIL = 21;
    private static final int PLAIN_FROM = -6;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException if a text has half of a surrogate pair */
    public static byte[] bytes(Json value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Json value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Json value, StringBuilder out) {
        if (value instanceof Json.Obj object) {
            object(object, out);
        } else if (value instanceof Json.Arr list) {
            list(list, out);
        } else if (value instanceof Json.Str text) {
            string(text.value(), out);
        } else if (value instanceof Json.Num number) {
            out.append(number(number.value()));
        } else if (value instanceof Json.Bool bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private static void object(Json.Obj object, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.append(separator);
            string(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append(object.members().isEmpty() ? "{}" : "}");
    }

    private static void list(Json.Arr list, StringBuilder out) {
        String separator = "[";
        for (Json value : list.values()) {
            out.append(separator);
            write(value, out);
            separator = ",";
        }
        out.append(list.values().isEmpty() ? "[]" : "]");
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isSurrogate(c)) {
                    i = pair(text, i, out);
                } else {
                    character(c, out);
                }
            }
        }
        out.append('"');
    }

    /** Nearly all texts are written as they are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** Appends a surrogate pair and returns the index of its second half. */
    private static int pair(String text, int i, StringBuilder out) {
        int c = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(c)) {
            throw new IllegalArgumentException("half of a surrogate pair at " + i);
        }
        out.appendCodePoint(c);
        return i + 1;
    }

    private static void character(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** As ECMAScript prints a number (ECMA-262, Number::toString), not as this or that JDK does. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        if (value == Math.rint(value) && Math.abs(value) <= Json.Num.LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(new BigDecimal(Math.abs(value)), Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + layout(digits, point);
    }

    /** The nearest decimal of the fewest digits that reads back as the same double. */
    private static BigDecimal shortest(BigDecimal exact, double value) {
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /** @param point how many digits stand before the decimal point */
    private static String layout(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= PLAIN_UNTIL) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= PLAIN_UNTIL) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (PLAIN_FROM < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
    }
}
