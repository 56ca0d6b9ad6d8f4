package io.github.taipei1.document.read.html;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One walk over a parsed page, in reading order and without recursion. */
final class HtmlWalk implements NodeVisitor {

    /** An element on the way down that changes how the text below it is read. */
    private record Open(Element element, boolean hides, boolean skips, int textStart) {}

    /** Fields of JSON-LD whose values readers see in search results; a value has no raw line end. */
    private static final Pattern LINKED_TEXT = Pattern.compile(
            "\"(description|headline|alternativeHeadline|abstract|articleBody|caption|slogan|text)\"\\s*+:\\s*+\"((?:[^\"\\\\\n]|\\\\.)*+)\"");

    /** Meta elements that tell a browser or a crawler something and a reader nothing. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile(
            "(?i)viewport|generator|robots|googlebot|theme-color|color-scheme|format-detection|referrer|rating"
                    + "|twitter:card|(msapplication|apple-mobile|mobile-web|csrf)-.*|.*-verification|.*:(width|height|type)");

    private final Source source;
    private final int base;
    private final int end;
    /** Whether this is a Vue component, whose template is what is shown. */
    private final boolean component;

    private final HtmlText text;
    private final HtmlBlocks out;
    private final Deque<Open> open = new ArrayDeque<>();
    private int hidden;
    private int skipping;
    private int preformatted;

    HtmlWalk(Source source, int from, int to, Visibility outer) {
        this.source = source;
        this.base = from;
        this.end = to;
        this.component = source.path().endsWith(".vue");
        this.text = new HtmlText(source);
        this.out = new HtmlBlocks(source, outer);
    }

    List<Block> finish() {
        out.flush();
        return out.blocks();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element);
        } else if (skipping == 0 && node instanceof TextNode) {
            Range range = node.sourceRange();
            if (range.isTracked()) {
                text.append(out.builder(), offset(range.startPos()), offset(range.endPos()), preformatted > 0);
            }
        } else if (node instanceof DataNode && node.sourceRange().isTracked()) {
            Range range = node.sourceRange();
            boolean script = node.parent() != null && node.parent().nameIs("script");
            boolean data = script
                    && node.parent().attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
            if (data) {
                linkedData(offset(range.startPos()), offset(range.endPos()));
            } else if (script) {
                out.script(offset(range.startPos()), offset(range.endPos()));
            }
        } else if (node instanceof Comment && node.sourceRange().isTracked()) {
            Range range = node.sourceRange();
            out.comment(offset(range.startPos()), offset(range.endPos()));
        }
    }

    /** What a page tells search engines about itself, which they show to readers. */
    private void linkedData(int from, int to) {
        Matcher field = LINKED_TEXT.matcher(source.text()).region(from, to);
        while (field.find()) {
            out.entry(field.group(1), text.passage(new HtmlText.Span(field.start(2), field.end(2))));
        }
    }

    private int offset(int position) {
        return Math.min(end, base + Math.max(0, position));
    }

    private void enter(Element element) {
        String name = element.normalName();
        boolean hides = Tags.isHidden(element) && !(component && name.equals("template"));
        boolean skips = Tags.SKIPPED.contains(name);
        if (Tags.isBlock(name) || hides) {
            out.flush();
        }
        hidden += hides ? 1 : 0;
        skipping += skips ? 1 : 0;
        preformatted += name.equals("pre") || name.equals("textarea") ? 1 : 0;
        out.hidden(hidden > 0);
        if (skipping == 0) {
            start(element, name);
        }
        open.push(new Open(element, hides, skips, out.builder().length()));
    }

    private void start(Element element, String name) {
        switch (name) {
            case "tr" -> out.startRow();
            case "td", "th" -> out.startCell(name.equals("th"));
            case "br" -> out.lineBreak(position(element));
            case "img", "image" -> attribute(element, "alt").ifPresent(value -> picture(element, value));
            case "meta" -> meta(element);
            case "input", "textarea" -> input(element);
            case "li" ->
                out.startItem(element.parent() != null
                        && element.parent().normalName().equals("ol"));
            case "ul", "ol" -> out.startList();
            case "blockquote" -> out.startQuote();
            default -> out.kind(name);
        }
    }

    private void picture(Element element, HtmlText.Span alt) {
        int start = out.builder().length();
        text.append(out.builder(), alt.from(), alt.to(), false);
        out.builder().mark(Inline.Kind.IMAGE, start, element.attr("src"));
    }

    private void meta(Element element) {
        String key = element.hasAttr("name") ? element.attr("name") : element.attr("property");
        if (!key.isEmpty() && !FOR_PROGRAMS.matcher(key).matches()) {
            attribute(element, "content").ifPresent(span -> out.entry(key, text.passage(span)));
        }
    }

    private void input(Element element) {
        String shown =
                element.attr("type").equals("submit") || element.attr("type").equals("button")
                        ? "value"
                        : "placeholder";
        attribute(element, shown).ifPresent(span -> out.entry(shown, text.passage(span)));
    }

    private java.util.Optional<HtmlText.Span> attribute(Element element, String name) {
        Range range = element.attributes().sourceRange(name).valueRange();
        boolean there = element.hasAttr(name) && range.isTracked() && range.endPos() > range.startPos();
        return there
                ? java.util.Optional.of(new HtmlText.Span(offset(range.startPos()), offset(range.endPos())))
                : java.util.Optional.empty();
    }

    private int position(Element element) {
        return offset(element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element)) {
            return;
        }
        Open closed = open.pop();
        String name = closed.element().normalName();
        if (skipping == 0) {
            close(closed, name);
        }
        hidden -= closed.hides() ? 1 : 0;
        skipping -= closed.skips() ? 1 : 0;
        preformatted -= name.equals("pre") || name.equals("textarea") ? 1 : 0;
        out.hidden(hidden > 0);
    }

    private void close(Open closed, String name) {
        Inline.Kind kind = Tags.inline(name);
        if (kind != null && out.builder().length() > closed.textStart()) {
            out.builder().mark(kind, closed.textStart(), closed.element().attr("href"));
        }
        switch (name) {
            case "td", "th" -> out.endCell();
            case "tr" -> out.endRow();
            default -> {
                if (Tags.isBlock(name) || closed.hides()) {
                    out.flush();
                    out.leave(name);
                }
            }
        }
    }
}
