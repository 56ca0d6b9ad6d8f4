package io.github.taipei1.report.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/**
 * flexmark set up for reports, and kept away from what makes it hang or overflow: nested openers by the thousand and long runs of
 * backticks. A refusal is an empty result, never an exception.
 */
final class FlexmarkParser {
    private static final int LARGEST = 4_000_000;
    private static final int DEEPEST = 200;

    private static final Parser PARSER = Parser.builder(options()).build();

    private FlexmarkParser() {}

    private static MutableDataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create(),
                                new Additions()))
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1);
    }

    /** The tree, or empty if the text is too large or too deeply nested. */
    static Optional<Node> parse(String text) {
        if (text.length() > LARGEST || !isTame(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.parse(BasedSequence.of(text)));
        } catch (StackOverflowError | RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** Bounds what a paragraph may open: brackets, emphasis marks, quote marks and different runs of backticks. */
    static boolean isTame(String text) {
        int openers = 0;
        int backtickRuns = 0;
        int quotes = 0;
        boolean lineIsBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                openers = lineIsBlank ? 0 : openers;
                backtickRuns = lineIsBlank ? 0 : backtickRuns;
                quotes = 0;
                lineIsBlank = true;
                continue;
            }
            openers += c == '[' || (c == '*' || c == '_') && (i == 0 || text.charAt(i - 1) != c) ? 1 : 0;
            openers -= c == ']' && openers > 0 ? 1 : 0;
            backtickRuns += c == '`' && (i == 0 || text.charAt(i - 1) != '`') ? 1 : 0;
            quotes += c == '>' && lineIsBlank ? 1 : 0;
            lineIsBlank &= c == ' ' || c == '\t' || c == '>' || c == '\r';
            if (openers > 20 * DEEPEST || backtickRuns > 20 * DEEPEST || quotes > DEEPEST) {
                return false;
            }
        }
        return true;
    }

    /** Emphasis beside Chinese, dollars and formulas. */
    private static final class Additions implements Parser.ParserExtension {
        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.customDelimiterProcessor(new CjkAsterisk());
            builder.customInlineParserExtensionFactory(new Dollars.Factory());
            builder.customBlockParserFactory(new MathBlocks());
        }
    }
}
