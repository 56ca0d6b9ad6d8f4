package io.github.taipei1.report.read;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** A kind of block that Markdown lacks: a formula between {@code $$} lines. */
final class MathBlocks implements CustomBlockParserFactory {
    private static final int LONGEST_FORMULA = 4_000;

    /** A formula that stands alone. */
    static final class MathLines extends Block {
        private final StringBuilder lines = new StringBuilder();

        MathLines(BasedSequence first) {
            super(first);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        String latex() {
            return lines.toString().strip();
        }
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Factory(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    /** Recognises the first line. */
    private static final class Factory extends AbstractBlockParserFactory {
        Factory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine()
                    .subSequence(state.getNextNonSpaceIndex(), state.getLine().length());
            if (line.startsWith("$$") && closesLater(line)) {
                return BlockStart.of(new MathParser(line)).atIndex(state.getNextNonSpaceIndex());
            }
            return BlockStart.none();
        }

        /** Without a closing mark before the next empty line a {@code $$} is text, so it can't swallow the rest of the file. */
        private static boolean closesLater(BasedSequence line) {
            BasedSequence whole = line.getBaseSequence();
            int from = line.getStartOffset() + 2;
            int to = Math.min(whole.length(), from + LONGEST_FORMULA);
            boolean emptyLine = false;
            for (int i = from; i + 1 < to; i++) {
                char next = whole.charAt(i);
                if (next == '$' && whole.charAt(i + 1) == '$') {
                    return restIsBlank(whole, i + 2);
                }
                if (next == '\n' && emptyLine) {
                    return false;
                }
                emptyLine = next == '\n' || emptyLine && Character.isWhitespace(next);
            }
            return false;
        }

        private static boolean restIsBlank(BasedSequence whole, int from) {
            for (int i = from; i < whole.length() && whole.charAt(i) != '\n'; i++) {
                if (!Character.isWhitespace(whole.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Gathers lines up to the closing {@code $$}. */
    private static final class MathParser extends AbstractBlockParser {
        private final MathLines block;
        private boolean first = true;
        private boolean done;

        MathParser(BasedSequence line) {
            this.block = new MathLines(line);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return done ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            String text = line.toString();
            String rest = first ? text.strip().substring(2) : text;
            first = false;
            int close = rest.indexOf("$$");
            done = close >= 0;
            block.lines.append(done ? rest.substring(0, close) : rest).append(done ? "" : "\n");
        }

        @Override
        public void closeBlock(ParserState state) {}

        @Override
        public void parseInlines(InlineParser parser) {}

        @Override
        public boolean isRawText() {
            return true;
        }
    }
}
