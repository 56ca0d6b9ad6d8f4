package io.github.taipei1.report.read;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import io.github.taipei1.report.model.Scripts;

/**
 * Emphasis that also works where Chinese has no spaces: CommonMark leaves {@code 這是**「重點」**內容} alone, since a mark between a letter
 * and a bracket counts as neither opening nor closing. Beside a Chinese character a mark may be both.
 */
final class CjkAsterisk extends AsteriskDelimiterProcessor {

    CjkAsterisk() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking || !afterIsWhitespace && chineseBeside(before, after);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking || !beforeIsWhitespace && chineseBeside(before, after);
    }

    /** CommonMark's rule of three (rules 9 and 10 of emphasis) lets runs match that are both multiples of three; flexmark's does not. */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean both = opener.canClose() || closer.canOpen();
        boolean three = (opener.length() + closer.length()) % 3 == 0 && opener.length() % 3 != 0;
        if (both && three) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    private static boolean chineseBeside(String before, String after) {
        return Scripts.hasChinese(before) || Scripts.hasChinese(after);
    }
}
