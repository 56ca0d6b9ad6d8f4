package io.github.taipei1.document.read.rst;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads reStructuredText: titles by their underline, items, literal blocks, field lists, tables drawn with bars, and directives,
 * whose content is text, code or a picture. Anything else after two dots is a comment.
 */
public final class RstReader {
    private final Source source;
    private final String text;
    private final RstInlines inlines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> titleMarks = new ArrayList<>();
    private final RstDirectives directives;
    /** Indent of the directive that the lines being read belong to; -1 outside. */
    private int inside = -1;

    private RstReader(Source source) {
        this.source = source;
        this.text = source.text();
        this.inlines = new RstInlines(source);
        this.directives = new RstDirectives(source, inlines, blocks);
    }

    public static Document read(Source source) {
        RstReader reader = new RstReader(source);
        int line = 1;
        while (line <= source.lines()) {
            line = reader.block(line);
        }
        return new Document(source.path(), Format.RESTRUCTURED_TEXT, source, reader.blocks, List.of());
    }

    /** Reads what starts at a line and gives the line behind it. */
    private int block(int number) {
        RstLine line = RstLine.of(source, number);
        if (line.isBlank()) {
            return number + 1;
        }
        inside = line.indent() <= inside ? -1 : inside;
        if (text.startsWith("..", line.start()) && (line.length() == 2 || text.charAt(line.start() + 2) == ' ')) {
            inside = line.indent();
            return directives.read(number, line);
        }
        if (line.isAdornment()) {
            return overlined(number, line);
        }
        if (number < source.lines() && RstLine.of(source, number + 1).isUnderlineOf(line)) {
            heading(
                    line,
                    String.valueOf(text.charAt(RstLine.of(source, number + 1).start())));
            return number + 2;
        }
        char first = text.charAt(line.start());
        if (first == '|' || first == '+' && line.length() > 2 && text.charAt(line.end() - 1) == '+') {
            row(line, first);
            return number + 1;
        }
        return field(line) ? number + 1 : paragraph(number, line);
    }

    private int overlined(int number, RstLine line) {
        if (number + 2 <= source.lines()) {
            RstLine title = RstLine.of(source, number + 1);
            RstLine under = RstLine.of(source, number + 2);
            if (!title.isBlank() && under.isAdornment() && text.charAt(under.start()) == text.charAt(line.start())) {
                heading(title, "over" + text.charAt(line.start()));
                return number + 3;
            }
        }
        return number + 1;
    }

    /** A title's level is the order in which its kind of line first appeared. */
    private void heading(RstLine line, String mark) {
        if (!titleMarks.contains(mark)) {
            titleMarks.add(mark);
        }
        PassageBuilder builder = new PassageBuilder(source);
        inlines.append(builder, line.start(), line.end());
        blocks.add(new Block.Heading(titleMarks.indexOf(mark) + 1, builder.build(line.start()), Visibility.VISIBLE));
    }

    private void row(RstLine line, char first) {
        if (first == '+') {
            return;
        }
        List<Passage> cells = new ArrayList<>();
        PassageBuilder whole = new PassageBuilder(source);
        int from = line.start() + 1;
        for (int i = from; i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == '|') {
                PassageBuilder cell = new PassageBuilder(source);
                inlines.append(cell, from, i);
                if (cell.strip().length() > 0 || i < line.end()) {
                    Passage passage = cell.build(from);
                    whole.append(cells.isEmpty() ? "" : "\t", from).append(passage);
                    cells.add(passage);
                }
                from = i + 1;
            }
        }
        if (cells.size() == 1) {
            blocks.add(new Block.Paragraph(cells.get(0), Visibility.VISIBLE));
        } else if (!cells.isEmpty()) {
            blocks.add(new Block.TableRow(false, cells, whole.build(line.start()), Visibility.VISIBLE));
        }
    }

    /** {@code :key: value}. */
    private boolean field(RstLine line) {
        int colon = text.charAt(line.start()) == ':' ? text.indexOf(": ", line.start() + 1) : -1;
        boolean role = colon > 0 && text.charAt(line.start() + 1) == ' ';
        if (colon < 0
                || colon >= line.end()
                || role
                || text.substring(line.start(), colon).contains("`")) {
            return false;
        }
        PassageBuilder value = new PassageBuilder(source);
        inlines.append(value, colon + 2, line.end());
        String key = text.substring(line.start() + 1, colon);
        blocks.add(new Block.Entry(key, value.strip().build(colon), Visibility.VISIBLE));
        return true;
    }

    private int paragraph(int first, RstLine line) {
        int marker = line.markerEnd();
        PassageBuilder builder = new PassageBuilder(source);
        int number = first;
        int from = marker > 0 ? marker : line.start();
        RstLine last = line;
        while (number <= source.lines()) {
            RstLine next = RstLine.of(source, number);
            boolean ends = next.isBlank()
                    || number > first && (next.markerEnd() > 0 && (marker > 0 || next.indent() > line.indent()));
            if (ends) {
                break;
            }
            inlines.append(
                    builder.softBreak(Math.max(0, next.lineStart() - 1)),
                    number == first ? from : next.start(),
                    next.end());
            last = next;
            number++;
        }
        boolean literal = text.startsWith("::", last.end() - 2) && last.length() > 1;
        Passage passage = builder.strip().build(from);
        if (!passage.isBlank() && !passage.text().equals("::")) {
            blocks.add(
                    marker > 0
                            ? new Block.Item(1 + line.indent() / 2, false, passage, Visibility.VISIBLE)
                            : paragraph(passage, line));
        }
        return literal ? directives.code(number, line.indent(), "") : number;
    }

    private Block paragraph(Passage passage, RstLine line) {
        return line.indent() > 0 && inside < 0
                ? new Block.Quote(passage, Visibility.VISIBLE)
                : new Block.Paragraph(passage, Visibility.VISIBLE);
    }
}
