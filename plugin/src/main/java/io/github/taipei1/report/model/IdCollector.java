package io.github.taipei1.report.model;

import java.util.List;
import java.util.function.Consumer;

/** Hands on every id that an author gave, so that no generated one takes it. */
final class IdCollector implements BlockVisitor<Void> {
    private final Consumer<String> ids;

    IdCollector(Consumer<String> ids) {
        this.ids = ids;
    }

    private Void id(String id) {
        if (!id.isEmpty()) {
            ids.accept(id);
        }
        return null;
    }

    private Void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    @Override
    public Void cover(Block.Cover cover) {
        return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        return id(heading.id());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
        list.items().forEach(item -> all(item.blocks()));
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        return id(table.id());
    }

    @Override
    public Void figure(Block.Figure figure) {
        return id(figure.id());
    }

    @Override
    public Void chart(Block.Chart chart) {
        return id(chart.id());
    }

    @Override
    public Void code(Block.CodeBlock code) {
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        return all(quote.blocks());
    }

    @Override
    public Void math(Block.MathBlock math) {
        return null;
    }

    @Override
    public Void callout(Block.Callout callout) {
        return all(callout.blocks());
    }

    @Override
    public Void divider(Block.Divider divider) {
        return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
        return null;
    }
}
