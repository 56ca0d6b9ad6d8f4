package io.github.taipei1.bilingual.align;

import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;

/** Counts of letters and words. */
public final class Letters {
    private Letters() {}

    public static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c == '〇';
    }

    public static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
    }

    public static int han(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isHan(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Words in Latin letters or digits, addresses and code apart. */
    public static int latinWords(Passage passage) {
        String text = passage.text();
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isLatin(c) || c >= '0' && c <= '9' || inside && (c == '\'' || c == '’');
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        for (Inline inline : passage.inlines()) {
            if (inline.kind() == Inline.Kind.CODE) {
                count -= Math.max(0, count(text.substring(inline.from(), Math.min(text.length(), inline.to()))) - 1);
            }
        }
        return Math.max(0, count);
    }

    private static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) && !isHan(text.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }
}
