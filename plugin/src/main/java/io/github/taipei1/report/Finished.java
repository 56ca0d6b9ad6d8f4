package io.github.taipei1.report;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.report.write.PdfFonts;
import java.util.Optional;

/**
 * A report that can be written.
 *
 * @param pdfFonts nothing if this machine has no font with Chinese for a PDF
 */
public record Finished(
        Resolved report,
        KpiModel kpis,
        TeamConfig config,
        Language language,
        Fonts fonts,
        Optional<PdfFonts> pdfFonts) {}
