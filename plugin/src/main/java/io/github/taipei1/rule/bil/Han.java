package io.github.taipei1.rule.bil;

/** Counts characters by script. */
final class Han {
    private Han() {}

    /** How many Chinese characters a text has, without punctuation. */
    static int count(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
    }

    /** Whether a text is Japanese, which writes some characters as mainland China does. */
    static boolean isJapanese(String text) {
        return text.chars()
                        .filter(c -> c >= 0x3041 && c <= 0x30FE && c != 0x30FB)
                        .limit(3)
                        .count()
                == 3;
    }
}
