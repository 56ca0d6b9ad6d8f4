package io.github.taipei1.report.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.taipei1.document.read.markdown.Budget;
import io.github.taipei1.document.read.markdown.Nesting;
import java.util.List;
import java.util.Optional;

/**
 * flexmark set up for reports, behind the guards that keep it from hanging or overflowing. A refusal is an empty result, never an
 * exception.
 */
final class FlexmarkParser {
    private static final int LARGEST = 4_000_000;

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
        if (text.length() > LARGEST || Nesting.isTooDeep(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.parse(BasedSequence.of(new Budget(text))));
        } catch (StackOverflowError | RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** Emphasis beside Chinese, dollars, formulas, subscripts and superscripts. */
    private static final class Additions implements Parser.ParserExtension {
        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.customDelimiterProcessor(new CjkAsterisk());
            builder.customInlineParserExtensionFactory(new InlineExtension.Registration("$", new Dollars()));
            builder.customInlineParserExtensionFactory(new InlineExtension.Registration("~^", new SmallLetters()));
            builder.customBlockParserFactory(new MathBlocks());
        }
    }
}
