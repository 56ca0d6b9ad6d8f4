package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes over one part of a Word document. */
final class DocxWalk {

    /** A stretch of the extracted text. */
    private record Span(int from, int to) {
        Passage in(Source source) {
            return new PassageBuilder(source).append(from, to).strip().build(from);
        }
    }

    private final XMLStreamReader xml;
    private final Map<String, Integer> levels;
    private final Extract out;
    private final Optional<String> notes;
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

    /** @param notes the part's name if it holds foot- or endnotes */
    DocxWalk(XMLStreamReader xml, Map<String, Integer> levels, Extract out, Optional<String> notes) {
        this.xml = xml;
        this.levels = levels;
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
            case "tab" -> text("\t");
            case "br", "cr" -> text(" ");
            case "noBreakHyphen" -> text("\u2011");
            case "tbl" -> rows = tables++ == 0 ? 0 : rows;
            case "tc" -> cellStart = tables == 1 ? out.length() : cellStart;
            default -> {}
        }
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
            case "del", "moveFrom" -> deleted = false;
            case "tbl" -> tables--;
            case "tc" -> {
                if (tables == 1) {
                    cells.add(new Span(cellStart, out.length()));
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
        Span span = new Span(start, out.length());
        out.append('\n');
        if (tables == 0 && span.to() > span.from()) {
            out.block(block(span));
        }
        if (!hidden.isEmpty()) {
            Span unseen = new Span(out.length(), out.length() + hidden.length());
            out.append(hidden);
            out.append('\n');
            hidden.setLength(0);
            out.block(source -> new Block.Paragraph(unseen.in(source), Visibility.HIDDEN_ELEMENT));
        }
    }

    private Function<Source, Block> block(Span span) {
        int heading = level;
        int item = depth;
        if (notes.isPresent()) {
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
