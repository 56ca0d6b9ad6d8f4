package io.github.taipei1.document.read.code;

import io.github.taipei1.document.PassageBuilder;

/** The inside of a quoted string with its backslash escapes resolved. */
final class Escapes {
    private Escapes() {}

    /** Adds the stretch between the quotes. */
    static void append(PassageBuilder out, String text, int from, int to) {
        int i = from;
        while (i < to) {
            int plain = Scan.next(text, '\\', i, to);
            out.append(i, plain);
            i = plain < to ? escape(out, text, plain, to) : to;
        }
    }

    private static int escape(PassageBuilder out, String text, int at, int to) {
        if (at + 1 >= to) {
            out.append(at, to);
            return to;
        }
        char c = text.charAt(at + 1);
        switch (c) {
            case 'u' -> {
                return at + 2 < to && text.charAt(at + 2) == '{'
                        ? braced(out, text, at, to)
                        : hex(out, text, at, to, 4);
            }
            case 'x' -> {
                return hex(out, text, at, to, 2);
            }
            case '\n', '\r' -> {
                return at + 2;
            }
            default -> out.append(simple(c), at, at + 2);
        }
        return at + 2;
    }

    private static String simple(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r', 'b', 'f', '0', 'v', 'a' -> " ";
            default -> String.valueOf(c);
        };
    }

    private static int braced(PassageBuilder out, String text, int at, int to) {
        int close = Scan.next(text, '}', at, Math.min(to, at + 11));
        if (close >= to || text.charAt(close) != '}') {
            out.append(at, at + 2);
            return at + 2;
        }
        return value(out, text, at, at + 3, close, close + 1);
    }

    private static int hex(PassageBuilder out, String text, int at, int to, int digits) {
        int end = at + 2 + digits;
        if (end > to) {
            out.append(at, at + 2);
            return at + 2;
        }
        return value(out, text, at, at + 2, end, end);
    }

    private static int value(PassageBuilder out, String text, int at, int from, int to, int behind) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            value = value * 16 + digit;
            if (digit < 0 || !Character.isValidCodePoint(value)) {
                out.append(at, behind);
                return behind;
            }
        }
        out.append(new String(Character.toChars(value)), at, behind);
        return behind;
    }
}
