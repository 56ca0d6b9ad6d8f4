package io.github.taipei1.report;

import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Member;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.report.write.PdfFonts;
import io.github.taipei1.report.write.TeamStyle;
import io.github.taipei1.rule.Measurements;
import io.github.taipei1.rule.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The closing report of a repository, put together but not written yet.
 *
 * @param result what the rules say, with what keeps the report from being whole
 * @param report nothing if the configuration cannot be read
 */
public record ClosingReport(CheckResult result, Optional<Finished> report) {

    /** Checks a repository and puts its report together. */
    public static ClosingReport of(Workspace workspace, ReportWish wish) {
        CheckResult checked = workspace.check(wish.asOf(), Phase.REPORT);
        Optional<Project> project = workspace.loaded().project();
        if (project.isEmpty()) {
            return new ClosingReport(checked, Optional.empty());
        }
        Measurements measurements = Measurements.of(
                project.get().config(),
                project.get().places(),
                project.get().cluster(),
                project.get().batch(),
                workspace.library(),
                workspace.members().stream().map(Member::part).toList());
        Profile profile = Profile.of(project.get().config().call(), workspace.root());
        Optional<ReportPlan> plan = project.get().call().report();
        if (plan.isEmpty()) {
            return new ClosingReport(
                    checked.with(ReportPlan.read(profile).problems().stream()
                            .map(ReportFindings::misconfigured)
                            .toList()),
                    Optional.empty());
        }
        ReportInput input = new ReportInput(
                project.get(),
                profile,
                plan.get(),
                measurements.kpis(),
                SectionFiles.of(
                        workspace.library(),
                        project.get().config().reportSettings().sections(),
                        ""),
                Chapters.of(workspace, project.get()),
                (section, address) -> SectionFiles.picture(workspace.library(), section, address),
                ClauseMatrix.of(project.get(), checked, workspace, wish.asOf()),
                wish.language(),
                wish.edition().orElse(project.get().config().reportSettings().edition()),
                wish.draft(),
                wish.asOf());
        StyleFile style = StyleFile.of(workspace, project.get());
        if (style.problem().isPresent()) {
            Reported problem = ReportFindings.misconfigured(style.problem().get());
            return new ClosingReport(checked.with(List.of(problem)), Optional.empty());
        }
        Assembled assembled = ReportAssembler.assemble(input);
        List<Reported> more = new ArrayList<>(ReportFindings.of(assembled, checked, project.get()));
        FormReport form = FormReport.of(workspace, input, assembled, fonts(project.get(), style.style()));
        more.addAll(form.findings());
        return new ClosingReport(
                checked.with(more),
                Optional.of(finished(project.get(), assembled, measurements, wish, workspace, form, style.style())));
    }

    private static Finished finished(
            Project project,
            Assembled assembled,
            Measurements measurements,
            ReportWish wish,
            Workspace workspace,
            FormReport form,
            Optional<TeamStyle> style) {
        Optional<ReportSettings.Fonts> fonts = project.config().reportSettings().fonts();
        ReportSettings.Edition edition =
                wish.edition().orElse(project.config().reportSettings().edition());
        return new Finished(
                assembled.report(),
                measurements.kpis(),
                project.config(),
                wish.language(),
                form.filled(),
                form.notes(),
                fonts(project, style),
                style,
                PdfFonts.find(fonts.flatMap(ReportSettings.Fonts::directory).map(workspace.root()::resolve)),
                edition,
                Withheld.of(workspace, project.config(), edition));
    }

    private static Fonts fonts(Project project, Optional<TeamStyle> style) {
        Optional<ReportSettings.Fonts> fonts = project.config().reportSettings().fonts();
        Fonts otherwise = style.map(TeamStyle::fonts).orElse(Fonts.DEFAULT);
        return new Fonts(
                fonts.flatMap(ReportSettings.Fonts::zh).orElse(otherwise.chinese()),
                fonts.flatMap(ReportSettings.Fonts::latin).orElse(otherwise.latin()),
                otherwise.code());
    }
}
