package io.github.taipei1.report.read;

import com.vladsch.flexmark.util.ast.Node;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one Markdown file of a report into the report model. */
public final class SectionReader {
    private final Values values;
    private final Pictures pictures;

    public SectionReader(Values values, Pictures pictures) {
        this.values = values;
        this.pictures = pictures;
    }

    /**
     * Reads a section; what is wrong in it is among its problems, each with its place.
     *
     * @param path of the file, relative to the repository's root
     * @param text the whole file with its front matter
     */
    public SectionText read(String path, String text) {
        FrontMatter front = FrontMatter.of(path, text);
        Captions.Spaced spaced = Captions.spaced(text.substring(front.length()));
        Context context = new Context(path, text, front.length(), spaced, values, pictures);
        Optional<Node> tree = FlexmarkParser.parse(spaced.text());
        if (tree.isEmpty()) {
            return refused(path, text, front);
        }
        BlockBuilder builder = new BlockBuilder(context);
        List<Block> blocks = builder.blocks(tree.get());
        List<Problem> problems = new ArrayList<>(front.problems());
        problems.addAll(context.problems());
        problems.sort(Comparator.comparing(Problem::place));
        return new SectionText(path, front, blocks, builder.notes(), problems);
    }

    /** The text stays in the report as it stands, so nothing is lost. */
    private static SectionText refused(String path, String text, FrontMatter front) {
        List<Problem> problems = new ArrayList<>(front.problems());
        problems.add(new Problem(
                Place.of(path),
                Text.of(
                        "此檔過大或巢狀過深，無法當成 Markdown 讀取，內容只能照原樣列出。",
                        "The file is too large or too deeply nested to be read as Markdown, so it is shown as it stands."),
                Text.of(
                        "請將檔案拆成數個，或移除大量重複的括號、引號與反引號。",
                        "Split the file, or remove the long runs of brackets, quote marks and backticks.")));
        Block whole = new Block.CodeBlock("markdown", text.substring(front.length()));
        return new SectionText(path, front, List.of(whole), Map.of(), problems);
    }
}
