package io.github.taipei1.report;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;

/** How problems of the report look among the findings. */
final class ReportFindings {
    private ReportFindings() {}

    static List<Reported> of(Assembled assembled, ReportPlan plan, Project project) {
        List<Reported> findings = new ArrayList<>();
        assembled
                .problems()
                .forEach(problem ->
                        findings.add(reported("REP-02", "placeholder-left", Level.ERROR, problem, "content", project)));
        assembled
                .missing()
                .forEach(id -> findings.add(reported(
                        "REP-01", "section-missing", Level.ERROR, missing(id, plan, project), "content", project)));
        return findings;
    }

    private static Problem missing(String id, ReportPlan plan, Project project) {
        Text title = plan.section(id).orElseThrow().title().text();
        String folder = project.config().reportSettings().sections();
        return new Problem(
                project.places().of("report.sections"),
                Text.of("結案報告缺少「" + title.zhTw() + "」", "the closing report lacks \"" + title.en() + "\""),
                Text.of(
                        "在 " + folder + " 新增一個 .md 檔，標題寫「# " + title.zhTw() + "」",
                        "add an .md file to " + folder + " with the heading \"# " + title.zhTw() + "\""));
    }

    static Reported misconfigured(Problem problem) {
        Place place = problem.place();
        Finding finding = new Finding(
                "CFG-01",
                Level.ERROR,
                place,
                problem.message(),
                problem.help(),
                List.of(),
                problem.message().en());
        return Reported.of(finding, "configuration", List.of());
    }

    private static Reported reported(
            String rule, String alias, Level level, Problem problem, String duty, Project project) {
        Finding finding = new Finding(
                rule,
                level,
                problem.place(),
                problem.message(),
                problem.help(),
                List.of(),
                problem.message().en());
        List<String> clauses = project.call().clausesOf(List.of(duty)).stream()
                .map(clause -> clause.id())
                .toList();
        return Reported.of(finding, alias, clauses);
    }
}
