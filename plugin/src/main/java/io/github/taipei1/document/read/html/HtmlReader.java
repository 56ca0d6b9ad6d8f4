package io.github.taipei1.document.read.html;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads HTML as a browser shows it, with jsoup: headings, paragraphs, items, tables, alternative texts, the title and the
 * description, hidden elements and comments marked as such, scripts as code, styles left out.
 */
public final class HtmlReader {
    private HtmlReader() {}

    public static Document read(Source source) {
        return new Document(
                source.path(),
                Format.HTML,
                source,
                blocks(source, 0, source.text().length(), Visibility.VISIBLE),
                List.of());
    }

    /** The blocks of a stretch of HTML inside another document. */
    public static List<Block> blocks(Source source, int from, int to, Visibility outer) {
        HtmlWalk walk = new HtmlWalk(source, from, to, outer);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        NodeTraversor.traverse(walk, parser.parseInput(source.text().substring(from, to), ""));
        return walk.finish();
    }
}
