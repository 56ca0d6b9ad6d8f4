package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence where something else begins to be said: at commas, colons, brackets, dashes and contrasting words. */
final class Clauses {
    private static final String MARKS = ",，;；:：()（）[]【】—―|\t\n";
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
            if (MARKS.indexOf(plain.charAt(i)) >= 0 && !isBetweenDigits(plain, i)) {
                starts.add(i + 1);
            } else {
                int at = i;
                WORDS.stream()
                        .filter(word -> plain.startsWith(word, at))
                        .findFirst()
                        .ifPresent(word -> starts.add(at + (word.charAt(0) == ' ' ? 1 : 0)));
            }
        }
        return starts;
    }

    private static boolean isBetweenDigits(String plain, int at) {
        return Plain.isDigit(Plain.at(plain, at - 1)) && Plain.isDigit(Plain.at(plain, at + 1));
    }
}
