package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.BlockVisitor;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import java.util.ArrayList;
import java.util.List;

/** Every stretch of words that a reader of the report must find, gathered without the help of any writer. */
final class Tokens implements BlockVisitor<Void> {
    private final List<String> words = new ArrayList<>();
    private final Resolved report;

    private Tokens(Resolved report) {
        this.report = report;
    }

    static List<String> of(Resolved report) {
        Tokens tokens = new Tokens(report);
        tokens.all(report.blocks());
        report.notes().forEach(note -> tokens.inlines(note.content()));
        tokens.words.removeIf(String::isBlank);
        return tokens.words;
    }

    private Void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    /** Each inline by itself: formulas are set apart by every format. */
    private Void inlines(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.CrossRef reference) {
                words.add(report.labels().get(reference.target()).reference());
            } else if (!(inline instanceof Inline.Math)) {
                words.add(PlainText.of(List.of(inline)));
            }
        }
        return null;
    }

    private Void add(String text) {
        words.add(text);
        return null;
    }

    private void caption(Block.Captioned block) {
        if (!block.caption().isEmpty()) {
            Label label = report.labels().get(block.id());
            words.add(label.marker());
            inlines(block.caption());
        }
    }

    @Override
    public Void cover(Block.Cover cover) {
        words.addAll(List.of(cover.programme(), cover.title(), cover.otherTitle(), cover.kind(), cover.date()));
        cover.facts().forEach(fact -> words.addAll(List.of(fact.label(), fact.value())));
        return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
        return add(contents.title());
    }

    @Override
    public Void heading(Block.Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Void list(Block.ListBlock list) {
        list.items().forEach(item -> all(item.blocks()));
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        caption(table);
        table.header().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
        caption(figure);
        return add(figure.alt());
    }

    @Override
    public Void chart(Block.Chart chart) {
        caption(chart);
        words.addAll(chart.categories());
        chart.series().forEach(series -> {
            words.add(series.name());
            series.values()
                    .forEach(value ->
                            words.add(series.decimals() == 0 ? ChartData.shown(value, 0) : Double.toString(value)));
        });
        words.add(chart.valueTitle());
        words.add(chart.categoryTitle());
        return add(chart.alt());
    }

    @Override
    public Void code(Block.CodeBlock code) {
        return add(code.text());
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
        inlines(callout.title());
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
