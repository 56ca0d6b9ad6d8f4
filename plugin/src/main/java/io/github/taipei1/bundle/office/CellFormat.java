package io.github.taipei1.bundle.office;

import java.util.regex.Pattern;

/**
 * How a cell shows its number (ECMA-376 part 1, 18.8.30 and 18.8.31).
 *
 * @param code as the workbook has it; empty for those that every program knows
 * @param isDate whether it shows a date or time
 */
record CellFormat(String code, boolean isDate) {
    static final CellFormat PLAIN = new CellFormat("", false);

    /** Only 0 stands for a digit of the number. */
    private static final Pattern OWN_DIGIT = Pattern.compile("[1-9]");

    private static final Pattern FRACTION = Pattern.compile("/\\d+");
    private static final int FIRST_DATE = 14;
    private static final int LAST_DATE = 22;
    private static final int FIRST_EAST_ASIAN = 27;
    private static final int LAST_EAST_ASIAN = 58;

    /** One that every program knows by its number. */
    static CellFormat builtIn(String id) {
        return new CellFormat("", isBuiltInDate(id));
    }

    /** 14 to 22 and 45 to 47 everywhere, 27 to 58 in East Asian versions. */
    private static boolean isBuiltInDate(String id) {
        int number = id.length() < 4 && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(id)
                : 0;
        return number >= FIRST_DATE && number <= LAST_DATE
                || number >= FIRST_EAST_ASIAN && number <= LAST_EAST_ASIAN && number != 48 && number != 49;
    }

    static CellFormat of(String code) {
        return new CellFormat(code, unquoted(code).chars().anyMatch(c -> "yYdDhHsSeE".indexOf(c) >= 0));
    }

    /** Whether it shows digits of its own, or nothing at all, instead of the number. */
    boolean saysAnother() {
        boolean nothing = !code.isEmpty() && code.chars().allMatch(c -> c == ';' || c == ' ');
        return nothing
                || quoted(code).chars().anyMatch(Character::isDigit)
                || OWN_DIGIT
                        .matcher(FRACTION.matcher(unquoted(code)).replaceAll(""))
                        .find();
    }

    /** Whether its fourth part, the one for words, is there and empty. */
    boolean hidesText() {
        String[] parts = code.split(";", -1);
        return parts.length > 3 && parts[3].isBlank();
    }

    private static String unquoted(String code) {
        return walked(code, false);
    }

    private static String quoted(String code) {
        return walked(code, true);
    }

    /** What stands within quotes or behind a backslash, or all else but what stands in brackets; an exponent is neither. */
    private static String walked(String code, boolean wantsQuoted) {
        StringBuilder outside = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        char closing = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (closing != 0) {
                inside.append(closing == '"' && c != '"' ? String.valueOf(c) : "");
                closing = c == closing ? 0 : closing;
            } else if (c == '"') {
                closing = '"';
            } else if (c == '[') {
                closing = ']';
            } else if (c == '\\') {
                i++;
                inside.append(i < code.length() ? String.valueOf(code.charAt(i)) : "");
            } else if (!isExponent(code, i)) {
                outside.append(c);
            }
        }
        return (wantsQuoted ? inside : outside).toString();
    }

    private static boolean isExponent(String code, int i) {
        boolean e = code.charAt(i) == 'E' || code.charAt(i) == 'e';
        return e && i + 1 < code.length() && (code.charAt(i + 1) == '+' || code.charAt(i + 1) == '-');
    }
}
