package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.romanise.Romanisation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small numbers that Chinese says and English implies: 兩 wherever it has a plural, 兩人意見不同 is "they disagree", 中、英、越三種語言 is a list of three, and 四縣 may be
 * a name, "Sixian".
 */
final class ImpliedCounts {
    private static final int MOST = 9;
    /** Longer passages name so much that a list in them implies nothing. */
    private static final int LONGEST = 2_000;

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]{2,}(?:['’-][a-z]+)?");
    private static final Pattern MARK = Pattern.compile(",|;|\\band\\b|\\bor\\b");
    private static final Pattern END = Pattern.compile("[.!?](?:\\s|$)|\\n");

    private ImpliedCounts() {}

    /** @param chinese a number in words that the English side lacks */
    static boolean imply(List<Piece> english, Quantity chinese) {
        int count = chinese.number().map(Number::intValue).orElse(0);
        if (count < 2 || count > MOST) {
            return false;
        }
        return english.stream()
                .filter(piece -> piece.text().length() < LONGEST)
                .anyMatch(piece -> piece.type() == Piece.Type.HEADING
                        || count == 2
                        || lists(piece.text(), count)
                        || names(piece.text(), chinese.text()));
    }

    /** Whether a sentence has a list of so many. */
    private static boolean lists(String text, int count) {
        for (String sentence : END.split(text)) {
            if (MARK.matcher(sentence).results().count() >= count - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String text, String chinese) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (Romanisation.standard().isIn(chinese, name.group())) {
                return true;
            }
        }
        return false;
    }
}
