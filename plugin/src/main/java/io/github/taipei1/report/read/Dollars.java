package io.github.taipei1.report.read;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.taipei1.report.model.Scripts;

/**
 * What a dollar sign can begin: a placeholder {@code ${name:format}} or a formula {@code $x^2$}. Money stays money: a formula's first
 * dollar stands behind no letter or digit and before no space, its last one behind no space and before no letter or digit, and Chinese
 * is in it only as {@code \text{…}}.
 */
final class Dollars implements InlineExtension {
    /** Longer than any formula in a line; keeps the search for the closing sign linear. */
    private static final int LONGEST = 600;

    /** {@code ${name:format}}. */
    static final class Placeholder extends Node {
        Placeholder(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        /** What stands between the braces. */
        String inside() {
            return getChars().subSequence(2, getChars().length() - 1).toString();
        }
    }

    /** {@code $…$} or {@code $$…$$} inside a line. */
    static final class Maths extends Node {
        private final int fence;

        Maths(BasedSequence chars, int fence) {
            super(chars);
            this.fence = fence;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        String latex() {
            return getChars()
                    .subSequence(fence, getChars().length() - fence)
                    .toString()
                    .strip();
        }
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int at = parser.getIndex();
        boolean braces = InlineExtension.charAt(input, at + 1) == '{' && InlineExtension.charAt(input, at + 2) != '}';
        if (braces) {
            int close = closing(input, at + 2, '}');
            return close > 0
                    && InlineExtension.append(parser, new Placeholder(input.subSequence(at, close + 1)), close + 1);
        }
        int fence = InlineExtension.charAt(input, at + 1) == '$' ? 2 : 1;
        int close = mathsEnd(input, at, fence);
        return close > 0
                && InlineExtension.append(
                        parser, new Maths(input.subSequence(at, close + fence), fence), close + fence);
    }

    private static int closing(BasedSequence input, int from, char close) {
        for (int i = from; i < Math.min(input.length(), from + LONGEST); i++) {
            char next = input.charAt(i);
            if (next == close) {
                return i;
            }
            if (next == '\n' || next == '{') {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the closing fence, or -1. */
    private static int mathsEnd(BasedSequence input, int at, int fence) {
        boolean opens = !isWord(InlineExtension.charAt(input, at - 1))
                && !Character.isWhitespace(InlineExtension.charAt(input, at + fence));
        if (!opens) {
            return -1;
        }
        for (int i = at + fence; i < Math.min(input.length(), at + LONGEST); i++) {
            char next = input.charAt(i);
            if (next == '\\') {
                i++;
            } else if (next == '\n') {
                return -1;
            } else if (next == '$') {
                return closes(input, at, i, fence) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean closes(BasedSequence input, int at, int i, int fence) {
        boolean whole = fence == 1 || InlineExtension.charAt(input, i + 1) == '$';
        boolean filled = i > at + fence && (fence == 2 || !Character.isWhitespace(input.charAt(i - 1)));
        String inside = input.subSequence(at + fence, i).toString();
        boolean formula = inside.contains("\\text") || !Scripts.hasChinese(inside);
        return whole && filled && formula && !isWord(InlineExtension.charAt(input, i + fence));
    }

    private static boolean isWord(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
