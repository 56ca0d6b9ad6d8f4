package io.github.taipei1.report;

import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.report.form.FilledForm;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.report.write.PdfFonts;
import io.github.taipei1.report.write.TeamStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that can be written.
 *
 * @param form the office's own form, filled; the report's DOCX then
 * @param notes what to say about the files
 * @param style the team's own, for the Word document
 * @param pdfFonts nothing if this machine has no font with Chinese for a PDF
 * @param withheld paths of the sections that this edition leaves out
 */
public record Finished(
        Resolved report,
        KpiModel kpis,
        TeamConfig config,
        Language language,
        Optional<FilledForm> form,
        List<Text> notes,
        Fonts fonts,
        Optional<TeamStyle> style,
        Optional<PdfFonts> pdfFonts,
        ReportSettings.Edition edition,
        Set<String> withheld) {
    public Finished {
        withheld = Set.copyOf(withheld);
        notes = List.copyOf(notes);
    }
}
