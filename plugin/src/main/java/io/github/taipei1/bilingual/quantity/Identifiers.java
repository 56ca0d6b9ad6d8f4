package io.github.taipei1.bilingual.quantity;

/**
 * Digits that are part of a name: models, versions, addresses, telephone and grant numbers. Names are made of ASCII word
 * characters only, so that "ResNet50進行" ends before the Chinese.
 */
final class Identifiers {
    private Identifiers() {}

    /** Behind the identifier that starts here, or {@code at} if none does. */
    static int end(ScanText text, int at) {
        if (!text.isWord(at) || text.isWord(at - 1)) {
            return at;
        }
        return text.isDigitAt(at) ? startingWithDigit(text, at) : startingWithLetter(text, at);
    }

    private static int startingWithLetter(ScanText text, int at) {
        int word = text.wordEnd(at);
        if (isTimeZone(text, at, word)) {
            return text.wordEnd(word + 1);
        }
        boolean digits = hasDigit(text, at, word);
        boolean joined =
                (text.at(word) == '-' || text.at(word) == '.' || text.at(word) == '_') && text.isDigitAt(word + 1);
        if (!digits && (!joined || isLowerWord(text, at, word))) {
            return at;
        }
        if (text.at(at) == 'Q' && word == at + 2) {
            return at;
        }
        return tail(text, word);
    }

    /** UTC+8. */
    private static boolean isTimeZone(ScanText text, int at, int word) {
        boolean zone = word == at + 3 && (text.startsWith("UTC", at) || text.startsWith("GMT", at));
        return zone && (text.at(word) == '+' || text.at(word) == '-') && text.isDigitAt(word + 1);
    }

    private static boolean isLowerWord(ScanText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) < 'a' || text.at(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(ScanText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isDigitAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Further parts of a name behind a joint. */
    private static int tail(ScanText text, int at) {
        int end = at;
        while (isJoint(text.at(end)) && text.isWord(end + 1)) {
            end = text.wordEnd(end + 1);
        }
        return end;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '_' || c == '/';
    }

    private static int startingWithDigit(ScanText text, int at) {
        int digits = at;
        while (text.isDigitAt(digits)) {
            digits++;
        }
        if (isVersion(text, at) || isTelephone(text, at, digits) || text.at(at - 1) == '+' && text.at(digits) == '-') {
            return tail(text, digits);
        }
        if (text.at(at - 1) == '(' && text.at(at) == '0' && text.at(digits) == ')') {
            return areaCode(text, digits);
        }
        boolean letters = text.isLetter(digits);
        if (letters) {
            return isMeasured(text, at, digits) ? at : tail(text, text.wordEnd(digits));
        }
        boolean code = text.at(digits) == '-' && text.isLetter(digits + 1) && isCode(text, digits + 1);
        return code ? tail(text, digits) : at;
    }

    /** Three or more figures parted by dots: a version or an address. */
    private static boolean isVersion(ScanText text, int at) {
        int dots = 0;
        int i = at;
        while (text.isDigitAt(i) || text.at(i) == '.' && text.isDigitAt(i + 1)) {
            dots += text.at(i++) == '.' ? 1 : 0;
        }
        boolean date = dots == 2 && (isDotted(text, at, 4) || isDotted(text, at, 3));
        boolean path = dots == 1 && text.at(i) == '/' && text.isDigitAt(i + 1) && text.isDigitAt(i + 4);
        return dots >= 2 && !date || path;
    }

    /** 2025.12.30 or 114.07.10. */
    private static boolean isDotted(ScanText text, int at, int yearDigits) {
        int dot = at + yearDigits;
        return text.at(dot) == '.'
                && NumericDate.at(text, dot, Numeral.digits(java.math.BigDecimal.ONE, dot))
                        .filter(date -> date.month() <= 12 && date.day() <= 31)
                        .isPresent();
    }

    /** 03-5917065, 0800-123-456, 02-2345-6789. */
    private static boolean isTelephone(ScanText text, int at, int digits) {
        if (text.at(at) != '0' || text.at(digits) != '-' || digits - at < 2 || digits - at > 4) {
            return false;
        }
        int end = text.wordEnd(digits + 1);
        return end - digits - 1 >= 3;
    }

    /** Behind the (02) 5550-6677 that its area code is in. */
    private static int areaCode(ScanText text, int bracket) {
        int number = text.skipSpaces(bracket + 1);
        int end = text.isDigitAt(number) ? tail(text, text.wordEnd(number)) : bracket;
        return end - number >= 6 ? end : bracket;
    }

    /** A figure with a unit, a magnitude or an ordinal's ending touching it. */
    private static boolean isMeasured(ScanText text, int from, int letters) {
        int end = text.wordEnd(letters);
        String word = text.substring(letters, end);
        boolean crossed =
                (word.charAt(0) == 'x' || word.charAt(0) == 'X') && word.length() > 1 && text.isDigitAt(letters + 1);
        boolean suffix = word.length() == 2 && "st nd rd th am pm AM PM bn".contains(word)
                || word.length() == 1 && "KkMBTxXs".contains(word);
        boolean model = word.length() == 1 && "KG".contains(word) && letters - from == 1;
        return crossed
                || suffix && !model
                || !Units.standard().symbol(text, letters).units().isEmpty();
    }

    private static boolean isCode(ScanText text, int at) {
        char c = text.at(at);
        return c >= 'A' && c <= 'Z' && (text.at(at + 1) < 'a' || text.at(at + 1) > 'z');
    }
}
