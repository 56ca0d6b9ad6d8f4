package io.github.taipei1.rule.dis;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import java.util.function.IntPredicate;

/** What a draft is written in, by its characters: whether two drafts were named the wrong way round, or one of them twice. */
public final class Tongue {
    /** Beyond this a whole draft is judged by itself; of a shorter one, that it is untranslated is for the comparison to tell. */
    private static final int LONG = 200;

    private static final int SHORT = 6;

    private Tongue() {}

    /** Whether the drafts were named the wrong way round. */
    public static boolean isSwapped(Document zh, Document en) {
        return isNoChinese(zh, SHORT) && isNoEnglish(en, SHORT);
    }

    /** Whether a draft that is said to be Chinese has hardly any Chinese in it. */
    static boolean isNoChinese(Document draft) {
        return isNoChinese(draft, LONG);
    }

    /** Whether a draft that is said to be English is written in Chinese. */
    static boolean isNoEnglish(Document draft) {
        return isNoEnglish(draft, LONG / 3);
    }

    private static boolean isNoChinese(Document draft, int fewest) {
        long latin = count(draft, Tongue::isLatin);
        return latin >= fewest && count(draft, Tongue::isHan) * 50 < latin;
    }

    /** A Chinese character says about what five letters do. */
    private static boolean isNoEnglish(Document draft, int fewest) {
        long han = count(draft, Tongue::isHan);
        return han >= fewest && han * 5 > count(draft, Tongue::isLatin);
    }

    private static long count(Document draft, IntPredicate script) {
        return draft.visible()
                .filter(block -> !(block instanceof Block.Code) && !(block instanceof Block.Entry))
                .map(Block::passage)
                .map(Passage::text)
                .mapToLong(text -> text.codePoints().filter(script).count())
                .sum();
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
