package io.github.taipei1.report.model;

import java.util.List;
import java.util.Optional;

/**
 * A block of a report. Writers visit it through {@link BlockVisitor}, so a new kind does not compile until every writer handles it.
 */
public sealed interface Block {

    <R> R accept(BlockVisitor<R> visitor);

    /** A block that gets a number and can be referred to: its id is empty until the resolver gives it one. */
    sealed interface Captioned extends Block {
        String id();

        List<Inline> caption();
    }

    /** A column's or a paragraph's alignment. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /**
     * A heading.
     *
     * @param level 1 to 5, the outermost is 1
     * @param id target of links; empty until resolved if the author gave none
     * @param numbered false for a heading such as the contents' own
     */
    record Heading(int level, String id, boolean numbered, List<Inline> content) implements Block {
        public Heading {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("no such heading level: " + level);
            }
            content = List.copyOf(content);
        }

        public static Heading of(int level, String text) {
            return new Heading(level, "", true, List.of(Inline.text(text)));
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Inline.text(text)));
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A list.
     *
     * @param start number of the first item of an ordered list, 1 or more (0 in Markdown is legal and kept)
     */
    record ListBlock(boolean ordered, int start, List<Item> items) implements Block {
        public ListBlock {
            items = List.copyOf(items);
            if (start < 0) {
                throw new IllegalArgumentException("a list starts at 0 or more, not " + start);
            }
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * What one bullet or number holds; a nested list is among the blocks.
     *
     * @param task whether its text begins with a box, which stands in place of a bullet
     */
    record Item(List<Block> blocks, boolean task) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        public Item(List<Block> blocks) {
            this(blocks, false);
        }
    }

    /**
     * A table.
     *
     * @param alignments one a column; their number is the table's number of columns
     * @param header rows repeated on each page
     */
    record Table(String id, List<Inline> caption, List<Alignment> alignments, List<Row> header, List<Row> rows)
            implements Captioned {
        public Table {
            caption = List.copyOf(caption);
            alignments = List.copyOf(alignments);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            if (alignments.isEmpty() || header.isEmpty() && rows.isEmpty()) {
                throw new IllegalArgumentException("a table needs a column and a row");
            }
        }

        public int columns() {
            return alignments.size();
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A row of a table; cells that are missing at its end are empty. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(java.util.Arrays.stream(cells).map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param span columns it covers, 1 or more
     */
    record Cell(List<Inline> content, int span) {
        public Cell {
            content = List.copyOf(content);
            if (span < 1) {
                throw new IllegalArgumentException("a cell covers one column or more, not " + span);
            }
        }

        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(Inline.text(text)), 1);
        }
    }

    /** A picture; {@code alt} says what it shows to whoever can't see it. */
    record Figure(String id, List<Inline> caption, Picture picture, String alt) implements Captioned {
        public Figure {
            caption = List.copyOf(caption);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * A chart.
     *
     * @param valueTitle what the values are, with their unit, such as {@code GPU-hours}
     * @param alt what the chart shows, in a sentence
     * @param dataTable id of a table of this report that holds the same figures; if empty, writers put one under the chart
     */
    record Chart(
            String id,
            List<Inline> caption,
            ChartKind kind,
            String categoryTitle,
            String valueTitle,
            List<String> categories,
            List<Series> series,
            String alt,
            Optional<String> dataTable)
            implements Captioned {
        public Chart {
            caption = List.copyOf(caption);
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            for (Series one : series) {
                if (one.values().size() != categories.size()) {
                    throw new IllegalArgumentException("series «" + one.name() + "» has "
                            + one.values().size() + " values for " + categories.size() + " categories");
                }
            }
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.chart(this);
        }
    }

    /** How a chart is drawn. */
    enum ChartKind {
        BAR,
        LINE
    }

    /**
     * The values of one series, one a category.
     *
     * @param decimals digits behind the point when a value is shown
     */
    record Series(String name, List<Double> values, int decimals) {
        public Series {
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> !Double.isFinite(value))) {
                throw new IllegalArgumentException("series «" + name + "» has a value that is no number");
            }
        }
    }

    record CodeBlock(String language, String text) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.code(this);
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** A formula that stands alone. */
    record MathBlock(Formula formula) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.math(this);
        }
    }

    /** What follows starts on a new page where the format has pages. */
    record PageBreak() implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.pageBreak(this);
        }
    }

    /** A line across the page. */
    record Divider() implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.divider(this);
        }
    }

    /** Blocks in a box. */
    record Callout(CalloutKind kind, List<Inline> title, List<Block> blocks) implements Block {
        public Callout {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.callout(this);
        }
    }

    /** What a box is for. */
    enum CalloutKind {
        /** A statement that the team makes. */
        STATEMENT,
        /** Something worth knowing. */
        NOTE,
        /** Something that the report still lacks. */
        MISSING
    }

    /** The place where the contents go. */
    record Contents(String title, int depth) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.contents(this);
        }
    }

    /**
     * The first page.
     *
     * @param programme the programme's name, above the title
     * @param title the project's title
     * @param otherTitle the title in the other language, may be empty
     * @param kind what this paper is, such as 結案報告
     * @param facts rows of label and value
     * @param date the paper's date as shown
     */
    record Cover(String programme, String title, String otherTitle, String kind, List<Fact> facts, String date)
            implements Block {
        public Cover {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.cover(this);
        }
    }

    /** A label and what it says. */
    record Fact(String label, String value) {}
}
