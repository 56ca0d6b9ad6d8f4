package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence where something else begins to be said: at commas, colons, brackets, dashes and contrasting words. */
final class Clauses {
    private static final String MARKS = ",，;；:：()（）[]【】—―|\t\n";
    private static final String WORD_STARTS = " 但然惟不而";
    private static final List<String> WORDS = List.of(
            " but ",
            " while ",
            " whereas ",
            " although ",
            " though ",
            " however ",
            " because ",
            " since ",
            " so that ",
            " - ",
            "但",
            "然而",
            "惟",
            "不過",
            "而是");

    private Clauses() {}

    /** Where each clause of a stretch of plain text begins, in order; the first is {@code from}. */
    static List<Integer> starts(String plain, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        starts.add(from);
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            if (MARKS.indexOf(c) >= 0 && !isBetweenDigits(plain, i)) {
                starts.add(i + 1);
            } else if (WORD_STARTS.indexOf(c) >= 0 && isWord(plain, i)) {
                starts.add(c == ' ' ? i + 1 : i);
            }
        }
        return starts;
    }

    private static boolean isWord(String plain, int at) {
        for (String word : WORDS) {
            if (plain.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1,024}, {@code 20:30}, {@code pytorch:22}. */
    private static boolean isBetweenDigits(String plain, int at) {
        boolean tag = plain.charAt(at) == ':'
                && Plain.isWordChar(Plain.at(plain, at - 1))
                && Plain.isDigit(Plain.at(plain, at + 1));
        return tag || Plain.isDigit(Plain.at(plain, at - 1)) && Plain.isDigit(Plain.at(plain, at + 1));
    }
}
