package io.github.taipei1.bilingual.quantity;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import java.util.List;

/** Finds the quantities of a text. */
public final class Quantities {
    private static final int FEW = 12;

    private static final String NUMERALS = "一二三四五六七八九十";

    private Quantities() {}

    /**
     * The quantities of a passage in order. Code, formulas, addresses and identifiers hold none. A passage meant to be
     * Chinese that has no Chinese characters is read as English.
     */
    public static List<Quantity> scan(Passage passage, Language language) {
        boolean chinese = language == Language.ZH_TW && !isLatin(passage.text());
        ScanText text = ScanText.of(passage);
        List<Draft> drafts = Neighbours.settle(text, Scanner.of(chinese).scan(text));
        return drafts.stream()
                .filter(draft -> !chinese || !numbersInChinese(draft, text))
                .map(draft -> numbers(draft, text) ? draft.with(Strength.WORD) : draft)
                .map(draft -> draft.in(passage))
                .toList();
    }

    /** The figure of "2. Progress", which may be 二、 in the other language. */
    private static boolean numbers(Draft draft, ScanText text) {
        char behind = text.at(draft.to());
        return draft.from() == 0
                && draft.bare()
                && draft.to() <= 2
                && (behind == '.' || behind == ')' || behind == '、')
                && !text.isDigitAt(draft.to() + 1);
    }

    /** The 十一 of 十一、本要點: what a list of the other draft may not even have in its text. */
    private static boolean numbersInChinese(Draft draft, ScanText text) {
        boolean first = draft.from() == 0 && draft.to() <= 3 && text.at(draft.to()) == '、';
        for (int i = 0; first && i < draft.to(); i++) {
            first = NUMERALS.indexOf(text.at(i)) >= 0;
        }
        return first && NUMERALS.indexOf(text.at(draft.to() + 1)) < 0;
    }

    private static boolean isLatin(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3400 && c <= 0x9FFF) {
                return false;
            }
            letters += c >= 'a' && c <= 'z' ? 1 : 0;
        }
        return letters > FEW;
    }

    /** Whether the name of a Chinese unit or a classifier begins at a place: the 床 of 百床. */
    public static boolean isClassified(String text, int at) {
        return !Units.standard()
                .chinese(ScanText.of(text.substring(at, Math.min(text.length(), at + 5))), 0)
                .units()
                .isEmpty();
    }
}
