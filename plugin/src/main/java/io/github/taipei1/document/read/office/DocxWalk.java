package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes over one part of a Word document. */
final class DocxWalk {
    private static final Pattern HYPERLINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"");
    private static final int LONGEST_FIELD = 4_000;
    /** So many fields may be open within each other. */
    private static final int DEEPEST = 50;

    /**
     * A stretch of the extracted text.
     *
     * @param links those that begin in it
     */
    private record Span(int from, int to, List<Link> links) {
        Passage in(Source source) {
            PassageBuilder builder = new PassageBuilder(source).append(from, to);
            links.forEach(link ->
                    builder.mark(Inline.Kind.LINK, link.from() - from, Math.min(to, link.to()) - from, link.target()));
            return builder.strip().build(from);
        }
    }

    /** A stretch that leads somewhere. */
    private record Link(int from, int to, String target) {}

    /**
     * A link or field whose end has not come yet.
     *
     * @param words of the field, which may name an address
     */
    private record Opened(int from, String target, StringBuilder words) {}

    private final XMLStreamReader xml;
    private final Map<String, Integer> levels;
    private final Extract out;
    private final boolean notes;
    private final Map<String, String> targets;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Span> cells = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private int cellStart = -1;
    private int tables;
    private int rows;
    private int start;
    private int level;
    private int depth;
    private boolean vanish;
    private boolean deleted;

    /**
     * @param targets the addresses that the part links to, by their names
     * @param notes whether it holds foot- or endnotes
     */
    DocxWalk(
            XMLStreamReader xml, Map<String, Integer> levels, Map<String, String> targets, Extract out, boolean notes) {
        this.xml = xml;
        this.levels = levels;
        this.targets = targets;
        this.out = out;
        this.notes = notes;
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                open(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                close(xml.getLocalName());
            }
        }
    }

    private void open(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> {
                start = out.length();
                level = 0;
                depth = 0;
            }
            case "pStyle" -> level = levels.getOrDefault(attribute(xml, "val"), 0);
            case "outlineLvl" -> level = Math.min(9, 1 + number(attribute(xml, "val")));
            case "ilvl" -> depth = 1 + number(attribute(xml, "val"));
            case "r" -> vanish = false;
            case "vanish" -> vanish = !attribute(xml, "val").matches("0|false|off");
            case "del", "moveFrom" -> deleted = true;
            case "t" -> text(xml.getElementText());
            case "hyperlink" -> opens(targets.getOrDefault(attribute(xml, "id"), ""));
            case "fldSimple" -> opens(target(attribute(xml, "instr")));
            case "fldChar" -> field(attribute(xml, "fldCharType"));
            case "instrText" -> fieldWords(xml.getElementText());
            case "tab" -> text("\t");
            case "br", "cr" -> text(" ");
            case "noBreakHyphen" -> text("\u2011");
            case "tbl" -> rows = tables++ == 0 ? 0 : rows;
            case "tc" -> cellStart = tables == 1 ? out.length() : cellStart;
            default -> {}
        }
    }

    private void opens(String target) {
        if (opened.size() < DEEPEST) {
            opened.push(new Opened(out.length(), target, new StringBuilder()));
        }
    }

    private void closes() {
        if (!opened.isEmpty()) {
            Opened link = opened.pop();
            if (!link.target().isEmpty() && out.length() > link.from()) {
                links.add(new Link(link.from(), out.length(), link.target()));
            }
        }
    }

    /** A field has its words, then what is shown of it: {@code HYPERLINK "address"}, then the text of the link. */
    private void field(String type) {
        switch (type) {
            case "begin" -> opens("");
            case "separate" -> {
                if (!opened.isEmpty()) {
                    String words = opened.pop().words().toString();
                    opens(target(words));
                }
            }
            case "end" -> closes();
            default -> {}
        }
    }

    private void fieldWords(String words) {
        if (!opened.isEmpty() && opened.peek().words().length() < LONGEST_FIELD) {
            opened.peek().words().append(words);
        }
    }

    private static String target(String field) {
        Matcher link = HYPERLINK.matcher(field);
        return link.find() ? link.group(1) : "";
    }

    private static int number(String value) {
        return value.matches("[0-8]") ? value.charAt(0) - '0' : 0;
    }

    private void text(String words) {
        String line = words.replace('\n', ' ').replace('\r', ' ');
        if (vanish) {
            hidden.append(line);
        } else if (!deleted) {
            out.append(line);
        }
    }

    private void close(String name) {
        switch (name) {
            case "p" -> paragraph();
            case "hyperlink", "fldSimple" -> closes();
            case "del", "moveFrom" -> deleted = false;
            case "tbl" -> tables--;
            case "tc" -> {
                if (tables == 1) {
                    cells.add(span(cellStart));
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    row();
                }
            }
            default -> {}
        }
    }

    private void paragraph() {
        if (tables == 0) {
            Span span = span(start);
            if (span.to() > span.from()) {
                out.block(block(span));
            }
        }
        out.append('\n');
        if (!hidden.isEmpty()) {
            Span unseen = new Span(out.length(), out.length() + hidden.length(), List.of());
            out.append(hidden);
            out.append('\n');
            hidden.setLength(0);
            out.block(source -> new Block.Paragraph(unseen.in(source), Visibility.HIDDEN_ELEMENT));
        }
    }

    /** What was taken out from a place on, with its links. */
    private Span span(int from) {
        Span span = new Span(
                from,
                out.length(),
                links.stream().filter(link -> link.from() >= from).toList());
        links.clear();
        return span;
    }

    private Function<Source, Block> block(Span span) {
        int heading = level;
        int item = depth;
        if (notes) {
            return source -> new Block.Footnote("", span.in(source), Visibility.VISIBLE);
        }
        if (heading > 0) {
            return source -> new Block.Heading(heading, span.in(source), Visibility.VISIBLE);
        }
        return item > 0
                ? source -> new Block.Item(item, false, span.in(source), Visibility.VISIBLE)
                : source -> new Block.Paragraph(span.in(source), Visibility.VISIBLE);
    }

    private void row() {
        List<Span> row = List.copyOf(cells);
        boolean header = rows++ == 0;
        cells.clear();
        if (!row.isEmpty()) {
            out.block(source -> tableRow(source, row, header));
        }
    }

    private static Block tableRow(Source source, List<Span> row, boolean header) {
        List<Passage> passages = row.stream().map(span -> span.in(source)).toList();
        PassageBuilder whole = new PassageBuilder(source);
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0) {
                whole.append("\t", row.get(i).from());
            }
            whole.append(passages.get(i));
        }
        return new Block.TableRow(header, passages, whole.build(row.get(0).from()), Visibility.VISIBLE);
    }
}
