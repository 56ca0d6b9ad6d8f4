package io.github.taipei1.document.read.html;

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

/** Collects the text of a page into blocks. */
final class HtmlBlocks {

    /** A table row under way: cells done, and the text that was under way outside it. */
    private static final class Row {
        private final List<Passage> cells = new ArrayList<>();
        private boolean header = true;
        private boolean inCell;
    }

    private final Source source;
    private final Visibility outer;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Deque<Boolean> items = new ArrayDeque<>();
    private PassageBuilder builder;
    private String kind = "p";
    private int lists;
    private int quotes;
    private boolean hidden;

    HtmlBlocks(Source source, Visibility outer) {
        this.source = source;
        this.outer = outer;
        this.builder = new PassageBuilder(source);
    }

    List<Block> blocks() {
        return blocks;
    }

    PassageBuilder builder() {
        return builder;
    }

    void hidden(boolean now) {
        hidden = now;
    }

    void kind(String name) {
        boolean keepsItem = kind.equals("li") && (name.equals("p") || name.equals("div"));
        if (Tags.isBlock(name) && !keepsItem) {
            kind = name;
        }
    }

    void startList() {
        lists++;
    }

    void startItem(boolean ordered) {
        items.push(ordered);
        kind = "li";
    }

    void startQuote() {
        quotes++;
    }

    void leave(String name) {
        switch (name) {
            case "ul", "ol" -> lists--;
            case "blockquote" -> quotes--;
            case "li" -> items.poll();
            default -> {}
        }
        kind = items.isEmpty() ? "p" : "li-more";
    }

    void startRow() {
        rows.push(new Row());
    }

    void startCell(boolean header) {
        if (rows.isEmpty()) {
            startRow();
        }
        rows.element().header &= header;
        rows.element().inCell = true;
        kind = "td";
    }

    void endCell() {
        if (!rows.isEmpty() && rows.element().inCell) {
            rows.element().cells.add(take());
            rows.element().inCell = false;
        }
    }

    void endRow() {
        Row row = rows.poll();
        if (row != null && !row.cells.isEmpty()) {
            PassageBuilder whole = new PassageBuilder(source);
            for (Passage cell : row.cells) {
                if (cell != row.cells.get(0)) {
                    whole.append("\t", cell.offset(0));
                }
                whole.append(cell);
            }
            blocks.add(new Block.TableRow(
                    row.header, row.cells, whole.build(row.cells.get(0).offset(0)), visibility()));
        }
    }

    void lineBreak(int offset) {
        if (builder.length() > 0) {
            builder.append("\n", offset);
        }
    }

    void comment(int from, int to) {
        int start = Math.min(to, source.text().startsWith("<!--", from) ? from + 4 : from);
        int end = to - start >= 3 && source.text().startsWith("-->", to - 3) ? to - 3 : to;
        PassageBuilder inside = new PassageBuilder(source).append(start, end).strip();
        if (inside.length() > 0) {
            blocks.add(new Block.Raw(inside.build(start), Visibility.COMMENT));
        }
    }

    void script(int from, int to) {
        PassageBuilder inside = new PassageBuilder(source).append(from, to).strip();
        if (inside.length() > 0) {
            blocks.add(new Block.Code(Block.Code.SCRIPT, inside.build(from), visibility()));
        }
    }

    void entry(String key, Passage value) {
        if (!value.isBlank()) {
            blocks.add(new Block.Entry(key, value, visibility()));
        }
    }

    /** Ends the text under way; inside a table cell a line break is enough. */
    void flush() {
        if (!rows.isEmpty() && rows.element().inCell) {
            if (builder.length() > 0 && builder.last() != '\n') {
                builder.append("\n", builder.sourceEnd() - 1);
            }
            return;
        }
        Passage passage = take();
        if (!passage.isBlank() || passage.inlines().stream().anyMatch(inline -> inline.kind() == Inline.Kind.IMAGE)) {
            blocks.add(block(passage));
            kind = kind.equals("li") ? "li-more" : kind;
        }
    }

    private Passage take() {
        Passage passage = builder.strip().build(0);
        builder = new PassageBuilder(source);
        return passage;
    }

    private Block block(Passage passage) {
        Visibility visibility = visibility();
        if (passage.inlines().size() == 1 && isWholly(passage, passage.inlines().get(0))) {
            return new Block.Image(passage.inlines().get(0).target(), passage, visibility);
        }
        if (kind.length() == 2 && kind.charAt(0) == 'h' && Character.isDigit(kind.charAt(1))) {
            return new Block.Heading(kind.charAt(1) - '0', passage, visibility);
        }
        return switch (kind) {
            case "title" -> new Block.Entry("title", passage, visibility);
            case "pre" -> new Block.Code("", passage, visibility);
            case "li" -> new Block.Item(Math.max(1, lists), !items.isEmpty() && items.peek(), passage, visibility);
            default -> quotes > 0 ? new Block.Quote(passage, visibility) : new Block.Paragraph(passage, visibility);
        };
    }

    private static boolean isWholly(Passage passage, Inline inline) {
        return inline.kind() == Inline.Kind.IMAGE
                && inline.from() == 0
                && inline.to() == passage.text().length();
    }

    private Visibility visibility() {
        return hidden ? Visibility.HIDDEN_ELEMENT : outer;
    }
}
