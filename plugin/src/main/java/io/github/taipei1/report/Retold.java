package io.github.taipei1.report;

import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.Sheet;
import io.github.taipei1.rule.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a closing report says, line by line, told again from sections and measurements: paragraphs, captions and rows of tables with every
 * figure in its place; U+FFFC stands for the number of a table, which depends on what else is in the report. Whoever has a report in
 * hand can hold it against this. The templates that run are those of the profile; what a team wrote is data to them.
 *
 * @param text lines of the report
 * @param sheets lines of its annex, the workbook
 * @param frame lines that may stand around them: cover, contents, numbered captions, listings, clauses
 */
public record Retold(List<String> text, List<String> sheets, List<String> frame) {
    /** Nothing is known. */
    public static final Retold NOTHING = new Retold(List.of(), List.of(), List.of());

    public Retold {
        text = List.copyOf(text);
        sheets = List.copyOf(sheets);
        frame = List.copyOf(frame);
    }

    /**
     * What a member of a joint project wrote.
     *
     * @param library in which its sections stand
     * @param sections their folder in it
     * @param kpis its own figures, which its text asks for
     */
    public record Part(String unit, Library library, String sections, KpiModel kpis) {}

    /**
     * The report of the whole edition; the cover, the contents and what is said of clauses are not told, for they depend on
     * the day.
     */
    public static Retold of(
            Project project,
            Profile profile,
            ReportPlan plan,
            KpiModel kpis,
            Library library,
            List<Part> parts,
            Language language) {
        ReportInput input = new ReportInput(
                project,
                profile,
                plan,
                kpis,
                SectionFiles.of(library, project.config().reportSettings().sections(), ""),
                parts.stream().map(Retold::chapter).toList(),
                (section, address) -> PictureFile.MISSING,
                List.of(),
                language,
                ReportSettings.Edition.INTERNAL,
                false,
                project.batch().to());
        Resolved report = ReportAssembler.assemble(input).report();
        List<Sheet> sheets = new ArrayList<>(new MetricsAnnex(kpis, project.config(), language).sheets());
        sheets.addAll(ChartSheets.of(report));
        return new Retold(
                ReportLines.of(report),
                ReportLines.of(sheets),
                FrameLines.of(report, project.call().clauses(), language));
    }

    /** Both, one behind the other. */
    public Retold and(Retold other) {
        return new Retold(
                Stream.concat(text.stream(), other.text.stream()).toList(),
                Stream.concat(sheets.stream(), other.sheets.stream()).toList(),
                Stream.concat(frame.stream(), other.frame.stream()).toList());
    }

    private static ReportInput.Chapter chapter(Part part) {
        return new ReportInput.Chapter(
                part.unit(),
                Text.same("–"),
                false,
                SectionFiles.of(part.library(), part.sections(), ""),
                part.kpis(),
                (section, address) -> PictureFile.MISSING);
    }
}
