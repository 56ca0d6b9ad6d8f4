package io.github.taipei1.report.read;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.taipei1.report.model.Inline;

/**
 * Subscripts and superscripts as Pandoc writes them: {@code H~2~O}, {@code 10^-3^}. Ranges ({@code 10~20%、30~40%}) and powers in plain
 * letters ({@code 2^10}) stay as they stand: what is between the marks is a few letters, digits and signs without a space, a subscript
 * stands behind a letter or a bracket, and no digit follows.
 */
final class SmallLetters implements InlineExtension {
    private static final int LONGEST = 16;
    private static final String SIGNS = "+-−±=()";

    /** What stands between two marks. */
    static final class Script extends Node {
        Script(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        String inside() {
            return getChars().subSequence(1, getChars().length() - 1).toString();
        }

        Inline.Position position() {
            return getChars().charAt(0) == '~' ? Inline.Position.BELOW : Inline.Position.ABOVE;
        }
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int at = parser.getIndex();
        char mark = input.charAt(at);
        int close = at + 1;
        while (close < input.length() && close - at <= LONGEST && isSmall(input.charAt(close))) {
            close++;
        }
        boolean whole = close > at + 1
                && InlineExtension.charAt(input, close) == mark
                && InlineExtension.charAt(input, close + 1) != mark
                && !Character.isDigit(InlineExtension.charAt(input, close + 1));
        if (!whole || !opens(InlineExtension.charAt(input, at - 1), mark)) {
            return false;
        }
        return InlineExtension.append(parser, new Script(input.subSequence(at, close + 1)), close + 1);
    }

    private static boolean opens(char before, char mark) {
        boolean behindWord = isLetter(before) || before == ')' || before == ']' || before == '*';
        return behindWord || mark == '^' && (Character.isDigit(before) || before == '~');
    }

    private static boolean isSmall(char c) {
        return isLetter(c) || Character.isDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
