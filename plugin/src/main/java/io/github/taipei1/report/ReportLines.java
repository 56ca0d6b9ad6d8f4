package io.github.taipei1.report;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.BlockVisitor;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a report, a line for each paragraph, caption and row of a table. */
final class ReportLines implements BlockVisitor<Void> {
    /** Stands for the number of a table, figure or heading: it depends on what else is in the report. */
    static final String ANY_NUMBER = "\uFFFC";

    /** A reference to a source file and its lines, which are other ones where measurements were reduced. */
    private static final Pattern SOURCE = Pattern.compile("\\[\\d+].*|.+:\\d+-\\d+(?:\n.*)?", Pattern.DOTALL);

    /** Behind the end of a sentence, and behind the mark of a note that may follow it. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？]\uFFF9?)(?!\uFFF9)|(?<=[.!?]) ");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Stands for the mark of a note until it is known whether the format writes one. */
    private static final String MARK = "\uFFF9";

    /** With fewer letters a row could be any. */
    private static final int WORDS = 2;

    private final Resolved report;
    private final List<String> lines = new ArrayList<>();

    private ReportLines(Resolved report) {
        this.report = report;
    }

    static List<String> of(Resolved report) {
        ReportLines lines = new ReportLines(report);
        lines.all(report.blocks());
        report.notes().forEach(note -> lines.line(note.content()));
        return List.copyOf(lines.lines);
    }

    /** @param sheets of the report's annex */
    static List<String> of(List<Sheet> sheets) {
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<List<String>> rows = new ArrayList<>();
            sheet.rows()
                    .forEach(row -> rows.add(row.stream().map(ReportLines::text).toList()));
            lines.addAll(joined(rows));
        }
        return lines;
    }

    private static String text(Sheet.Cell cell) {
        return cell instanceof Sheet.Cell.Figure figure
                ? figure.value().toPlainString()
                : ((Sheet.Cell.Words) cell).text();
    }

    /** Rows without words, such as those of a series, are one line together: one alone could be anything. */
    private static List<String> joined(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        StringBuilder bare = new StringBuilder();
        for (List<String> row : rows) {
            String line = row(row);
            if (line.codePoints().filter(Character::isLetter).count() < WORDS) {
                bare.append(bare.isEmpty() ? "" : " | ").append(line);
            } else {
                lines.add(bare.toString());
                bare.setLength(0);
                lines.add(line);
            }
        }
        lines.add(bare.toString());
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static String row(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            if (SOURCE.matcher(cell).matches()) {
                break;
            }
            line.append(line.isEmpty() ? "" : " | ").append(cell);
        }
        return line.toString();
    }

    private void add(String line) {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
    }

    private Void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    /** A paragraph may go on over a page, with what stands at its foot in between; most of its sentences don't. */
    private Void sentences(List<Inline> words) {
        for (String sentence : SENTENCE_END.split(text(words))) {
            marked(sentence);
        }
        return null;
    }

    private Void line(List<Inline> words) {
        marked(text(words));
        return null;
    }

    /** The mark of a note is a figure in some formats and none in others. */
    private void marked(String line) {
        add(line.replace(MARK, ""));
        if (line.contains(MARK)) {
            add(line.replace(MARK, ANY_NUMBER));
        }
    }

    private String text(List<Inline> words) {
        return PlainText.of(
                words,
                MARK,
                target -> Optional.ofNullable(report.labels().get(target))
                        .map(Label::reference)
                        .map(reference -> NUMBER.matcher(reference).replaceAll(ANY_NUMBER))
                        .orElse(ANY_NUMBER));
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
        return line(heading.content());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return sentences(paragraph.content());
    }

    @Override
    public Void list(Block.ListBlock list) {
        list.items().forEach(item -> all(item.blocks()));
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        line(table.caption());
        lines.addAll(joined(table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> text(cell.content()).replace(MARK, "").strip())
                        .toList())
                .toList()));
        return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
        return line(figure.caption());
    }

    @Override
    public Void chart(Block.Chart chart) {
        add(chart.alt());
        if (chart.dataTable().isEmpty()) {
            lines.addAll(of(List.of(Sheet.of("", chart, ""))));
        }
        return line(chart.caption());
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
        line(callout.title());
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
