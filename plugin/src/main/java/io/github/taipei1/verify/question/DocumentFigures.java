package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.rule.rep.Contradiction;
import io.github.taipei1.verify.Comparison;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.figure.Retelling;
import io.github.taipei1.verify.figure.Unaccounted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of one document of the report: those beside their names, those in lines that the report must have, and those that somebody
 * wrote in later.
 *
 * @param compared how many stand where they must
 */
record DocumentFigures(int compared, List<Remark> remarks) {
    private static final int MOST = 50;
    /** Lines shown of those that come from nowhere. */
    private static final int SHOWN = 3;

    /** A report is told in both languages and written in one. */
    private static final int LANGUAGES = 2;
    /** An honest document has nearly all of the figures; an edition for the public, which leaves sections out, still most. */
    private static final int SPARSE = 4;
    /** Of fewer figures nothing follows. */
    private static final int FEW = 150;

    DocumentFigures {
        remarks = List.copyOf(remarks);
    }

    /**
     * @param original the team's name of the document
     * @param written figures beside their names
     * @param form whether the report is one of the office's own form, which leaves much out
     */
    static DocumentFigures of(
            String original, List<WrittenFigures.Written> written, Comparison comparison, boolean form) {
        Retelling.Compared told = comparison.told();
        List<Remark> remarks = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (WrittenFigures.Written one : written) {
            if (!one.agrees()) {
                known.add(one.value().toPlainString());
                remarks.add(differs(one.kpi(), one.value()));
            }
        }
        told.changed().stream()
                .filter(one -> !known.contains(plain(one.written())))
                .limit(MOST)
                .forEach(one -> remarks.add(changed(one)));
        told.changed().forEach(one -> known.add(plain(one.written())));
        comparison.contradictions().stream()
                .filter(one -> !known.contains(one.written().toPlainString()))
                .limit(MOST)
                .forEach(one -> remarks.add(differs(one.measured(), one.written())));
        comparison.contradictions().forEach(one -> known.add(one.written().toPlainString()));
        Set<String> sentences =
                comparison.contradictions().stream().map(Contradiction::said).collect(Collectors.toSet());
        List<Unaccounted.Line> added = comparison.unaccounted().stream()
                .filter(line -> sentences.stream().noneMatch(line.text()::contains))
                .filter(line ->
                        !line.figures().stream().map(DocumentFigures::plain).allMatch(known::contains))
                .toList();
        sparse(told, form).ifPresent(remarks::add);
        writtenIn(added).ifPresent(remarks::add);
        // A figure beside its name stands in a row of the annex, which is a line, too.
        return new DocumentFigures(
                Math.max(written.size(), told.figures()),
                remarks.stream().map(remark -> remark.at(original)).toList());
    }

    private static String plain(String written) {
        return written.replace(",", "");
    }

    private static Remark differs(Kpi kpi, BigDecimal written) {
        String shown = KpiFormat.number(written, Math.max(0, written.scale()));
        return NumbersAgree.differs(kpi.label(), shown, KpiFormat.show(kpi));
    }

    /** A figure anywhere in the text: what the sections and the measurements say there is another one. */
    private static Remark changed(Retelling.Changed one) {
        String line = Shown.name(one.line());
        return Remark.of(
                        "VER-06",
                        Level.ERROR,
                        Text.of(
                                "「" + line + "」處載為 " + one.written() + "，依章節原文與量測資料應為 " + one.told(),
                                "at \"" + line + "\" stands " + one.written()
                                        + "; by the sections and the measurements it is " + one.told()))
                .asking(NumbersAgree.EXPLAIN);
    }

    /** A document in which hardly a figure of the report stands is another document, or one that says it in other words or pictures. */
    private static Optional<Remark> sparse(Retelling.Compared told, boolean form) {
        int wanted = told.wanted() / LANGUAGES;
        int least = form ? 1 : wanted / SPARSE;
        if (wanted < FEW || told.figures() + told.changed().size() >= least) {
            return Optional.empty();
        }
        return Optional.of(Remark.of(
                "VER-06",
                Level.REVIEW,
                Text.of(
                        "報告應載的數字約 " + wanted + " 處，這份文件只找到 " + told.figures() + " 處；請開啟文件，確認所載為同一份報告",
                        "of about " + wanted + " figures that the report must have, " + told.figures()
                                + " stand in this document; open it and see whether it is the same report")));
    }

    /** A cell may have several lines. */
    private static String said(Unaccounted.Line line) {
        return Shown.name(line.text().replaceAll("\\s+", " "));
    }

    /** What stands in the document and neither in the sections nor in what the tool writes was put in afterwards. */
    private static Optional<Remark> writtenIn(List<Unaccounted.Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String zh = lines.stream()
                .limit(SHOWN)
                .map(line -> "「" + said(line) + "」（" + String.join("、", line.figures()) + "）")
                .collect(Collectors.joining("、"));
        String en = lines.stream()
                .limit(SHOWN)
                .map(line -> "\"" + said(line) + "\" (" + String.join(", ", line.figures()) + ")")
                .collect(Collectors.joining(", "));
        int more = Math.max(0, lines.size() - SHOWN);
        return Optional.of(Remark.of(
                "VER-06",
                Level.REVIEW,
                Text.of(
                        "文件中有 " + lines.size() + " 行的數字不見於報告章節與量測資料，可能為製作後另行加入：" + zh + (more > 0 ? " 等" : "")
                                + "；請開啟文件查看",
                        lines.size() + " line(s) of the document have figures that stand neither in the sections nor in"
                                + " the measurements and may have been put in afterwards: " + en
                                + (more > 0 ? " and " + more + " more" : "") + "; open it and look")));
    }
}
