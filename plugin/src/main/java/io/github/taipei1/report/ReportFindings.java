package io.github.taipei1.report;

import io.github.taipei1.call.Clause;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.rep.PlaceholderLeft;
import java.util.List;

/** How problems of the report look among the findings. */
final class ReportFindings {
    private ReportFindings() {}

    /** What only the assembly can tell; what the rules found at the same place is not told again. */
    static List<Reported> of(Assembled assembled, CheckResult checked, Project project) {
        return assembled.problems().stream()
                .filter(problem -> checked.findings().stream().noneMatch(one -> isSame(one.finding(), problem)))
                .map(problem -> reported(problem, project))
                .toList();
    }

    private static boolean isSame(Finding finding, Problem problem) {
        Place known = finding.place();
        Place place = problem.place();
        return finding.rule().equals(PlaceholderLeft.INFO.id())
                && known.path().equals(place.path())
                && known.region().startLine() == place.region().startLine()
                && known.region().startColumn() == place.region().startColumn();
    }

    static Reported misconfigured(Problem problem) {
        Finding finding = new Finding(
                "CFG-01",
                Level.ERROR,
                problem.place(),
                problem.message(),
                problem.help(),
                List.of(),
                problem.message().en());
        return Reported.of(finding, "configuration", List.of());
    }

    private static Reported reported(Problem problem, Project project) {
        return reported(PlaceholderLeft.INFO, PlaceholderLeft.INFO.level(), problem, project);
    }

    /** What a rule did not see and the making of the report did. */
    static Reported reported(RuleInfo info, Level level, Problem problem, Project project) {
        Finding finding = info.finding(problem.place(), problem.message().en(), problem.message(), problem.help())
                .withLevel(level);
        List<String> clauses =
                project.call().clausesOf(info.duties()).stream().map(Clause::id).toList();
        return Reported.of(finding, info.alias(), clauses);
    }
}
