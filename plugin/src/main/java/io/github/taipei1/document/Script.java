package io.github.taipei1.document;

/** Which characters are written without spaces between them. */
public final class Script {
    private Script() {}

    /** Whether this is a Chinese (or Japanese) character, or punctuation of its width. */
    public static boolean isChinese(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        return codePoint <= 0x2FDF
                || codePoint >= 0x3000 && codePoint <= 0x312F
                || codePoint >= 0x3190 && codePoint <= 0x9FFF
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE4F
                || codePoint >= 0xFF01 && codePoint <= 0xFF65
                || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
    }

    /** Whether a line end between these two stands for nothing, as between two Chinese characters, and for no space. */
    public static boolean joins(int before, int after) {
        boolean left = isChinese(before);
        boolean right = isChinese(after);
        return left && right || left && isQuoteOrDash(after) || right && isQuoteOrDash(before);
    }

    /** Marks that Chinese and Latin text share. */
    private static boolean isQuoteOrDash(int codePoint) {
        return codePoint >= 0x2014 && codePoint <= 0x201F || codePoint == 0x2026;
    }
}
