package io.github.taipei1.report;

import io.github.taipei1.call.Clause;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines around what a report tells: its cover, its contents and captions with their numbers, listings, the clauses that it answers. */
final class FrameLines {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    private final List<String> lines = new ArrayList<>();

    private FrameLines() {}

    /** Numbers of pages, tables and headings, and the day, are {@link ReportLines#ANY_NUMBER}. */
    static List<String> of(Resolved report, List<Clause> clauses, Language language) {
        FrameLines frame = new FrameLines();
        report.contents().forEach(entry -> frame.entry(entry.marker(), PlainText.of(entry.content())));
        report.labels().values().forEach(label -> frame.reference(label));
        report.blocks().forEach(frame::block);
        clauses.forEach(clause -> {
            frame.lines.add(clause.where());
            frame.lines.add(clause.words());
            frame.lines.add(clause.summaryText().in(language));
        });
        frame.lines.add(report.metadata().runningTitle());
        frame.page(report.metadata().runningNote(), language == Language.EN);
        return List.copyOf(frame.lines);
    }

    private void entry(String marker, String words) {
        lines.add(marker + " " + words);
        lines.add(marker + " " + words + " " + ReportLines.ANY_NUMBER);
    }

    private void page(String note, boolean english) {
        String page = english ? "Page " + ReportLines.ANY_NUMBER : "第 " + ReportLines.ANY_NUMBER + " 頁";
        lines.addAll(List.of(note, page, note + " " + page));
    }

    private void reference(Label label) {
        lines.add(NUMBER.matcher(label.marker()).replaceAll(ReportLines.ANY_NUMBER));
    }

    private void block(Block block) {
        if (block instanceof Block.Cover cover) {
            lines.addAll(List.of(cover.programme(), cover.title(), cover.otherTitle(), cover.kind()));
            cover.facts().forEach(fact -> lines.add(fact.label() + " " + fact.value()));
            lines.add(NUMBER.matcher(cover.date()).replaceAll(ReportLines.ANY_NUMBER));
        } else if (block instanceof Block.CodeBlock code) {
            lines.addAll(code.text().lines().toList());
        } else if (block instanceof Block.Chart chart) {
            lines.add(String.join(" ", chart.categories()));
        }
    }
}
