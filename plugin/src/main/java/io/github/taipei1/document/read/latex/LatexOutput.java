package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects the text of a paper into blocks. */
final class LatexOutput {

    /** A table under way. */
    private static final class Table {
        private final List<Passage> cells = new ArrayList<>();
        private boolean header = true;
    }

    private final List<Block> blocks;
    private final List<Block> aside = new ArrayList<>();
    private final Deque<Boolean> lists = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private Visibility visibility;
    private Source source;
    private PassageBuilder text;
    private int epoch;
    private int quotes;
    private int lastCell;
    private boolean item;
    private boolean muted;
    private boolean capturing;

    LatexOutput(List<Block> blocks, Source source, Visibility visibility) {
        this.blocks = blocks;
        this.visibility = visibility;
        source(source);
    }

    /** An output that takes everything into one passage. */
    LatexOutput capturing() {
        capturing = true;
        return this;
    }

    void source(Source now) {
        source = now;
        fresh();
    }

    void mute(boolean now) {
        muted = now;
    }

    boolean isMuted() {
        return muted;
    }

    Visibility visibility() {
        return visibility;
    }

    void visibility(Visibility now) {
        visibility = now;
    }

    PassageBuilder text() {
        return text;
    }

    /** Changes whenever {@link #text} starts anew. */
    int epoch() {
        return epoch;
    }

    /** Blocks that stand beside the text under way, such as notes and comments; they follow it. */
    List<Block> aside() {
        return aside;
    }

    void space(int offset) {
        if (text.length() > 0 && !Character.isWhitespace(text.last())) {
            text.append(" ", offset);
        }
    }

    void paragraph(int offset) {
        if (capturing || !tables.isEmpty()) {
            text.softBreak(offset);
        } else {
            flush();
        }
    }

    /** Ends the text under way and puts out what stood beside it. */
    void flush() {
        if (capturing) {
            return;
        }
        if (!tables.isEmpty()) {
            endRow();
        } else if (!muted && text.strip().length() > 0) {
            blocks.add(block(text.build(0)));
            item = false;
        }
        fresh();
        blocks.addAll(aside);
        aside.clear();
    }

    private void fresh() {
        text = new PassageBuilder(source);
        epoch++;
    }

    private Block block(Passage passage) {
        if (quotes > 0) {
            return new Block.Quote(passage, visibility);
        }
        return item
                ? new Block.Item(Math.max(1, lists.size()), !lists.isEmpty() && lists.peek(), passage, visibility)
                : new Block.Paragraph(passage, visibility);
    }

    /** Puts out a block of its own. */
    void add(Block block) {
        if (capturing) {
            aside.add(block);
        } else {
            flush();
            blocks.add(block);
        }
    }

    void startList(boolean ordered) {
        flush();
        lists.push(ordered);
    }

    void endList() {
        flush();
        lists.poll();
        item = false;
    }

    void startItem() {
        flush();
        item = true;
    }

    void quote(int change) {
        flush();
        quotes = Math.max(0, quotes + change);
    }

    boolean inTable() {
        return !tables.isEmpty() && !capturing;
    }

    /** @param offset where it stands */
    void startTable(int offset) {
        flush();
        lastCell = offset;
        tables.push(new Table());
    }

    void endCell(int offset) {
        lastCell = offset;
        tables.element().cells.add(text.strip().build(offset));
        fresh();
    }

    void endRow() {
        Table table = tables.element();
        if (text.strip().length() > 0 || !table.cells.isEmpty()) {
            endCell(Math.max(lastCell, text.sourceEnd()));
        }
        if (table.cells.stream().anyMatch(cell -> !cell.isBlank())) {
            PassageBuilder whole = new PassageBuilder(source);
            for (Passage cell : table.cells) {
                if (cell != table.cells.get(0)) {
                    whole.append("\t", cell.offset(0));
                }
                whole.append(cell);
            }
            blocks.add(new Block.TableRow(
                    table.header, table.cells, whole.build(table.cells.get(0).offset(0)), visibility));
            table.header = false;
        }
        table.cells.clear();
    }

    void endTable() {
        if (!tables.isEmpty()) {
            flush();
            tables.pop();
        }
    }
}
