package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.Workspace;
import io.github.taipei1.rule.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of faults in what a team gave. */
class TeamFaultsTest {
    private static final String CONFIG = """
            version: 1
            call: call-4
            cluster: DGX
            batch: 2
            project: {title: {zh-TW: 甲, en: A}, topic: generative-ai}
            units:
              - {id: lead, role: lead, kind: company, legal-entity: true, name: {zh-TW: 主導, en: Lead}}
              - {id: lab, role: member, kind: university, name: {zh-TW: 實驗室, en: Lab}}
            metrics: [{kind: slurm-sacct, file: sacct.psv}]
            """;

    @TempDir
    private Path root;

    private List<String> findings(String config, String jobs) throws IOException {
        Files.writeString(root.resolve("taipei1.yaml"), config);
        Files.writeString(root.resolve("sacct.psv"), "JobID|State|Submit|Start|End|AllocTRES\n" + jobs);
        return Workspace.open(root, Optional.empty())
                .check(LocalDate.of(2025, 12, 20), Phase.REPORT)
                .findings()
                .stream()
                .map(one -> one.finding().rule() + " " + one.finding().message().zhTw())
                .toList();
    }

    private static String job(String day) {
        return "1|COMPLETED|" + day + "T07:00:00|" + day + "T08:00:00|" + day + "T09:00:00|gres/gpu=8\n";
    }

    @Test
    void jobsOutsideTheWindowAreNotCalledMissing() throws IOException {
        assertThat(findings(CONFIG, job("2026-03-01")))
                .anyMatch(one -> one.startsWith("MET-01 所有作業都在運算期間"))
                .noneMatch(one -> one.contains("沒有任何作業紀錄"));
        assertThat(findings(CONFIG, job("2025-11-05")))
                .as("in the batch, before its compute window")
                .anyMatch(one -> one.startsWith("MET-01 所有作業都在運算期間"));
        assertThat(findings(CONFIG, "")).anyMatch(one -> one.startsWith("MET-01 沒有任何作業紀錄"));
        assertThat(findings(CONFIG, job("2025-11-12")))
                .noneMatch(one -> one.contains("作業紀錄，") || one.contains("所有作業都在"));
    }

    @Test
    void aMemberIsListedOnce() throws IOException {
        String members = "members: [{unit: lab, bundle: a.zip}, {unit: lab, bundle: b.zip}]\n";
        assertThat(findings(CONFIG + members, job("2025-11-12"))).contains("CFG-01 members 中單位「lab」列了兩次");
        assertThat(findings(CONFIG + "members: [{unit: lab, bundle: a.zip}]\n", job("2025-11-12")))
                .noneMatch(one -> one.contains("列了兩次"));
    }
}
