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
 * @param chapters what the members of a joint project wrote, in the order of the units
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
        List<Chapter> chapters,
        Pictures pictures,
        List<MatrixRow> matrix,
        Language language,
        ReportSettings.Edition edition,
        boolean draft,
        LocalDate date) {
    public ReportInput {
        files = List.copyOf(files);
        chapters = List.copyOf(chapters);
        matrix = List.copyOf(matrix);
    }

    /**
     * What a member of a joint project wrote.
     *
     * @param state how it came, or that it did not
     * @param missing whether nothing of it can be shown
     * @param kpis its own figures, which its text asks for
     */
    public record Chapter(
            String unit, Text state, boolean missing, List<TeamFile> files, KpiModel kpis, Pictures pictures) {
        public Chapter {
            files = List.copyOf(files);
        }
    }

    /** A file of the team's report folder. */
    public record TeamFile(String path, String text) {}

    /**
     * A row of the clause matrix.
     *
     * @param state how the clause was met, in a few words
     * @param evidence paths of the files that show it
     * @param byUnit the state for each unit of a joint project, in the order of the units; empty for a project of one
     */
    public record MatrixRow(Clause clause, Text state, List<String> evidence, List<Text> byUnit) {
        public MatrixRow {
            byUnit = List.copyOf(byUnit);
            evidence = List.copyOf(evidence);
        }
    }

    /** The same in another language. */
    ReportInput in(Language other) {
        return new ReportInput(
                project, profile, plan, kpis, files, chapters, pictures, matrix, other, edition, draft, date);
    }

    String words(Text text) {
        return text.in(language);
    }
}
