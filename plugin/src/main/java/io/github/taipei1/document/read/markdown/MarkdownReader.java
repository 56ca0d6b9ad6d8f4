package io.github.taipei1.document.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.code.EntriesReader;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown (CommonMark with tables and footnotes) with flexmark. The parser is not maintained any more and can be sent
 * round in circles, so a text is looked at before it gets it and the parser may look at the text only so often.
 */
public final class MarkdownReader {
    private static final int LONGEST = 2 << 20;
    /** Stray fences taken out of one text; each costs another parsing. */
    private static final int MOST_FENCES = 3;

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create())))
            .customInlineParserFactory(InlineParsing::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();

    private MarkdownReader() {}

    /** @throws Refused if the text is too large or too deeply nested to be parsed */
    public static io.github.taipei1.document.Document read(Source source) throws Refused {
        List<Block> blocks = blocks(source);
        return new io.github.taipei1.document.Document(source.path(), Format.MARKDOWN, source, blocks, List.of());
    }

    /** The blocks of a text that is a part of something else, such as a notebook's cell. */
    public static List<Block> blocks(Source source) throws Refused {
        String text = source.text();
        FrontMatter front = FrontMatter.of(text);
        List<Block> blocks = new ArrayList<>();
        if (front.end() > 0) {
            blocks.addAll(EntriesReader.frontMatter(source, front.from(), front.to(), front.toml()));
        }
        String body = text.substring(front.end());
        if (body.length() > LONGEST) {
            throw tooLong();
        }
        if (Nesting.isTooDeep(body)) {
            throw tooDeep();
        }
        if (EndlessParagraph.isIn(body)) {
            throw endless();
        }
        blocks.addAll(parsed(source, body, front.end()));
        return blocks;
    }

    private static List<Block> parsed(Source source, String body, int base) throws Refused {
        try {
            return new FlexmarkBlocks(source, base).read(tree(body));
        } catch (Budget.Exhausted e) {
            throw tooTangled();
        } catch (StackOverflowError e) {
            throw tooDeep();
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    private static Document tree(String body) {
        Document tree = PARSER.parse(BasedSequence.of(new Budget(body)));
        Optional<String> mended = StrayFences.without(tree, body);
        for (int i = 0; i < MOST_FENCES && mended.isPresent(); i++) {
            tree = PARSER.parse(BasedSequence.of(new Budget(mended.get())));
            mended = StrayFences.without(tree, mended.get());
        }
        return tree;
    }

    private static Refused tooLong() {
        return new Refused(
                Text.of("Markdown 檔案過大，改以純文字檢查。", "This Markdown file is too large and was read as plain text."),
                Text.of("請拆成數個檔案。", "Split it into several files."));
    }

    private static Refused tooDeep() {
        return new Refused(
                Text.of("Markdown 的巢狀層數過深，改以純文字檢查。", "This Markdown is nested too deeply and was read as plain text."),
                Text.of("請檢查是否有未關閉的括號、引用或強調符號。", "Look for brackets, quotations or emphasis that are never closed."));
    }

    private static Refused tooTangled() {
        return new Refused(
                Text.of(
                        "Markdown 含有大量未成對的標記，無法在合理時間內解析，改以純文字檢查。",
                        "This Markdown has so many unpaired marks that it can't be parsed in reasonable time; it was read as plain text."),
                Text.of("請檢查反引號、括號等標記是否成對。", "See that backticks, brackets and other marks come in pairs."));
    }

    private static Refused endless() {
        return new Refused(
                Text.of(
                        "Markdown 有數萬行相連而無空行，無法在合理時間內解析，改以純文字檢查。",
                        "This Markdown has tens of thousands of lines without a blank one between them, which can't be parsed in reasonable time; it was read as plain text."),
                Text.of(
                        "請以空行分段，或把資料另存成 CSV 等檔案。",
                        "Put blank lines between paragraphs, or keep data in a file of its own, such as CSV."));
    }

    private static Refused broken() {
        return new Refused(
                Text.of(
                        "Markdown 解析器無法處理這個檔案，改以純文字檢查。",
                        "The Markdown parser can't handle this file; it was read as plain text."),
                Text.of("檔案本身可能沒有問題；請將它附上並回報。", "The file itself may be fine; please report it to us."));
    }
}
