package io.github.taipei1.report;

import io.github.taipei1.call.Clause;
import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.report.read.Pictures;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a closing report is made of.
 *
 * @param files the team's sections in the order of their names
 * @param matrix one row a clause, in the order of the announcement
 * @param edition a public one leaves out what a section marks {@code internal: true}
 * @param draft whether the report says that it is one, on its cover and in its header
 * @param date the report's date; no clock is asked
 */
public record ReportInput(
        Project project,
        Profile profile,
        ReportPlan plan,
        KpiModel kpis,
        List<TeamFile> files,
        Pictures pictures,
        List<MatrixRow> matrix,
        Language language,
        ReportSettings.Edition edition,
        boolean draft,
        LocalDate date) {
    public ReportInput {
        files = List.copyOf(files);
        matrix = List.copyOf(matrix);
    }

    /** A file of the team's report folder. */
    public record TeamFile(String path, String text) {}

    /**
     * A row of the clause matrix.
     *
     * @param state how the clause was met, in a few words
     * @param evidence paths of the files that show it
     */
    public record MatrixRow(Clause clause, Text state, List<String> evidence) {
        public MatrixRow {
            evidence = List.copyOf(evidence);
        }
    }

    /** The same in another language. */
    ReportInput in(Language other) {
        return new ReportInput(project, profile, plan, kpis, files, pictures, matrix, other, edition, draft, date);
    }

    String words(Text text) {
        return text.in(language);
    }
}
