package io.github.taipei1.verify;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.RuleLevel;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.rule.decision.Decisions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What an unaltered bundle holds, worked out again by the office.
 *
 * @param project the team's records in the office's call
 * @param ignoredLevels levels that the team set for locked rules
 * @param result what the rules find, with the team's decisions as far as the office takes them and the office's own waivers
 * @param marks what people said about findings, by the finding's fingerprint
 * @param members what the members of a joint project handed in as bundles of their own
 * @param decisions what the team decided
 * @param claimed figures as the bundle states them
 * @param figures the same worked out from the metrics inside
 * @param unreadMetrics why metrics could not be read
 * @param documents what was handed in as documents
 * @param compared the report's documents against what the sections and the measurements give, by the document's own name
 * @param approvals the approvals of the team's disclosures
 */
public record Content(
        Project project,
        SortedMap<String, RuleLevel> ignoredLevels,
        CheckResult result,
        SortedMap<String, OfficeRules.Mark> marks,
        List<MemberContent> members,
        Decisions decisions,
        SortedMap<String, String> claimed,
        List<Kpi> figures,
        List<io.github.taipei1.finding.Problem> unreadMetrics,
        List<ReportText> documents,
        Map<String, Comparison> compared,
        List<ApprovalGrade> approvals) {
    public Content {
        members = List.copyOf(members);
        figures = List.copyOf(figures);
        unreadMetrics = List.copyOf(unreadMetrics);
        documents = List.copyOf(documents);
        compared = Map.copyOf(compared);
        approvals = List.copyOf(approvals);
    }
}
