package io.github.taipei1.bundle.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.UnitUsage;
import io.github.taipei1.report.ClosingReport;
import io.github.taipei1.report.Finished;
import io.github.taipei1.report.ReportWish;
import io.github.taipei1.report.model.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lead with records of its own, a member's sealed bundle, a member's folder and a member of whom nothing came. */
class JointReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);
    private static final String HEADER = "JobID|User|State|Submit|Start|End|AllocTRES\n";
    private static final String UNITS = """
            version: 1
            call: call-4
            cluster: DGX
            batch: 2
            project: {title: {zh-TW: 聯合範例, en: Joint example}, topic: generative-ai}
            generative-ai: {used: false}
            units:
              - {id: lead-co, role: lead, kind: company, legal-entity: true, name: {zh-TW: 範例科技公司, en: Example Co.}}
              - {id: lab-a, role: member, kind: university, name: {zh-TW: 甲大學實驗室, en: Lab A}, declaration: declarations/a.md}
              - {id: lab-b, role: member, kind: university, name: {zh-TW: 乙大學實驗室, en: Lab B}}
              - {id: lab-c, role: member, kind: university, name: {zh-TW: 丙大學實驗室, en: Lab C}}
            """;
    private static final String METRICS = """
            metrics:
              - {kind: slurm-sacct, file: metrics/sacct.psv}
              - {kind: kpi, file: metrics/kpi.csv}
            """;
    private static final String MEMBERS = """
            members:
              - {unit: lab-a, bundle: members/a.zip}
              - {unit: lab-b, bundle: members/b}
            """;

    @TempDir
    Path root;

    @TempDir
    Path memberRoot;

    @TempDir
    Path outside;

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String job(String id, String user, String day, int gpus, int hours) {
        return "%s|%s|COMPLETED|2025-11-%sT08:00:00|2025-11-%sT08:00:00|2025-11-%sT%02d:00:00|gres/gpu:h100=%d%n"
                .formatted(id, user, day, day, day, 8 + hours, gpus)
                .replace("\r", "");
    }

    /** The member's own repository, sealed by the member. */
    private Path sealedByMember() throws IOException {
        write(memberRoot, "taipei1.yaml", UNITS + "this-unit: lab-a\n" + METRICS);
        write(
                memberRoot,
                "metrics/sacct.psv",
                HEADER + job("201", "alice", "12", 8, 3) + job("202", "alice", "13", 8, 1));
        write(memberRoot, "metrics/kpi.csv", "name,unit,before,after,better,source\nacc,%,50,60,up,甲之測試\n");
        write(memberRoot, "declarations/a.md", "# 聲明\n\n本單位使用算力僅供非商業之研發。\n");
        write(
                memberRoot,
                "report/10.md",
                "# 甲大學實驗室\n\n本實驗室使用 ${usage.gpu-hours} GPU 小時，正確率達 ${kpi.acc.after}[^a]。\n\n[^a]: 甲之註腳。\n\n# 消融實驗\n\n比較配比。\n");
        return seal(memberRoot, Files.createDirectories(outside.resolve("a")), true);
    }

    private static Path seal(Path repository, Path to, boolean draft) throws IOException {
        Workspace workspace = Workspace.open(repository, Optional.empty(), new MemberBundles());
        ClosingReport report = report(workspace);
        try (Members members =
                Members.of(repository, workspace.loaded().config().orElseThrow())) {
            Submission submission = Submission.of(
                    workspace,
                    report.result(),
                    report.report().orElseThrow().kpis(),
                    List.of(),
                    members,
                    Set.of(),
                    draft,
                    "taipei1-maven-plugin test");
            Sealed sealed = BundleWriter.write(to, submission.plan(), Optional.empty());
            return to.resolve(sealed.fileName());
        }
    }

    private void lead(String leadJobs) throws IOException {
        write(root, "taipei1.yaml", UNITS + METRICS + MEMBERS);
        write(root, "metrics/sacct.psv", HEADER + leadJobs);
        write(root, "metrics/kpi.csv", "name,unit,before,after,better,source\nacc,%,61.2,84.5,up,測試\n");
        write(root, "report/10.md", "# 摘要\n\n三個單位共使用 ${usage.gpu-hours} GPU 小時。\n");
        write(root, "members/b/taipei1.yaml", UNITS + "this-unit: lab-b\n" + METRICS);
        write(root, "members/b/metrics/sacct.psv", HEADER + job("301", "bob", "14", 16, 2));
        write(root, "members/b/metrics/kpi.csv", "name,unit,before,after,better,source\nloss,,3,2,down,乙之測試\n");
        write(root, "members/b/report/20.md", "# 乙之成果\n\n共 ${usage.jobs} 次作業。\n");
        Files.createDirectories(root.resolve("members"));
        Files.copy(sealedByMember(), root.resolve("members/a.zip"));
    }

    private Workspace workspace() throws IOException {
        return Workspace.open(root, Optional.empty(), new MemberBundles());
    }

    private static ClosingReport report(Workspace workspace) {
        return ClosingReport.of(workspace, new ReportWish(DAY, Language.ZH_TW, Optional.empty(), true));
    }

    private static List<Reported> of(String rule, ClosingReport report) {
        return report.result().findings().stream()
                .filter(one -> one.finding().rule().equals(rule))
                .toList();
    }

    private static String text(Finished report) {
        return report.report().blocks().toString();
    }

    @Test
    void sumsOfTheUnitsAreTheTotal() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        KpiModel kpis = report(workspace()).report().orElseThrow().kpis();

        assertThat(kpis.units())
                .extracting(UnitUsage::unit, unit -> unit.gpuHours().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lead-co", "256.00"),
                        org.assertj.core.groups.Tuple.tuple("lab-a", "32.00"),
                        org.assertj.core.groups.Tuple.tuple("lab-b", "32.00"));
        BigDecimal sum = kpis.units().stream().map(UnitUsage::gpuHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(kpis.kpi("usage.gpu-hours").orElseThrow().value()).isEqualByComparingTo(sum);
        assertThat(kpis.kpi("usage.jobs").orElseThrow().value()).isEqualByComparingTo("4");
        assertThat(kpis.kpi("kpi.acc.after").orElseThrow().value()).isEqualByComparingTo("84.5");
        assertThat(kpis.kpi("kpi.lab-a.acc.after").orElseThrow().value()).isEqualByComparingTo("60");
        assertThat(kpis.kpi("kpi.lab-b.loss.after")).isPresent();
    }

    @Test
    void eachMemberHasItsChapterWithItsOwnFigures() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        ClosingReport report = report(workspace());
        String text = text(report.report().orElseThrow());

        assertThat(text).contains("三個單位共使用 320.00 GPU 小時");
        assertThat(text)
                .contains("本實驗室使用 32.00 GPU 小時，正確率達 60")
                .contains("比較配比")
                .contains("封存碼 T1B-");
        assertThat(text).contains("共 1 次作業").contains("以資料夾交付");
        assertThat(text).contains("尚缺本單位之內容").contains("尚未交付");
        assertThat(report.report().orElseThrow().report().notes().toString()).contains("甲之註腳");
        assertThat(of("REP-02", report)).isEmpty();
    }

    @Test
    void theMatrixHasAColumnForEachUnitAndOneListOfEvidence() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        Finished report = report(workspace()).report().orElseThrow();
        Block.Table matrix = report.report().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.toString().contains("C4-NONCOM"))
                .findFirst()
                .orElseThrow();

        assertThat(matrix.toString())
                .contains("範例科技公司", "甲大學實驗室", "乙大學實驗室", "丙大學實驗室")
                .contains("尚未交付")
                .contains("待線上提交", "由主導單位提交", "不適用（未列成果揭露）");
        assertThat(text(report)).contains("members/lab-a/declarations/a.md").contains("各單位之佐證檔案");
    }

    @Test
    void whoIsMissingIsNamed() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        assertThat(of("PRJ-05", report(workspace())))
                .extracting(one -> one.finding().message().zhTw())
                .anyMatch(message -> message.contains("丙大學實驗室") && message.contains("封存包"))
                .noneMatch(message -> message.contains("甲大學實驗室") && message.contains("封存包"));
    }

    @Test
    void aJobInTwoExportsCountsOnceForTheMember() throws IOException {
        lead(job("101", "lin", "11", 64, 4) + job("201", "alice", "12", 8, 3));
        ClosingReport report = report(workspace());
        KpiModel kpis = report.report().orElseThrow().kpis();

        assertThat(kpis.kpi("usage.gpu-hours").orElseThrow().value()).isEqualByComparingTo("320");
        assertThat(kpis.units().get(0).gpuHours()).isEqualByComparingTo("256");
        assertThat(of("MET-01", report))
                .extracting(one -> one.finding().message().zhTw())
                .anyMatch(
                        message -> message.contains("201") && message.contains("lab-a") && message.contains("lead-co"));
    }

    @Test
    void anAlteredBundleIsRefusedWithItsName() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        Path zip = root.resolve("members/a.zip");
        byte[] bytes = Files.readAllBytes(zip);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("taipei1-usage") + 200;
        bytes[at] ^= 1;
        Files.write(zip, bytes);
        ClosingReport report = report(workspace());

        assertThat(of("PRJ-05", report))
                .extracting(one -> one.finding().message().zhTw())
                .anyMatch(message -> message.contains("甲大學實驗室") && message.contains("members/a.zip"));
        assertThat(report.report().orElseThrow().kpis().units())
                .extracting(UnitUsage::unit)
                .containsExactly("lead-co", "lab-b");
        assertThat(text(report.report().orElseThrow())).doesNotContain("比較配比");
    }

    @Test
    void anotherUnitsBundleIsRefused() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        write(root, "taipei1.yaml", UNITS + METRICS + "members: [{unit: lab-b, bundle: members/a.zip}]\n");
        assertThat(of("PRJ-05", report(workspace())))
                .extracting(one -> one.finding().message().en())
                .anyMatch(message -> message.contains("Lab B") && message.contains("lab-a"));
    }

    @Test
    void theLeadsBundleHoldsWhatTheSumsAreMadeOfAndNobodysName() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        Path zip = seal(root, Files.createDirectories(outside.resolve("lead")), true);
        try (BundleFile bundle = BundleFile.open(zip)) {
            BundleIndex index = bundle.verify(Optional.empty()).index().orElseThrow();
            assertThat(index.content().object("figures").orElseThrow().text("usage.gpu-hours"))
                    .contains("320.00");
            assertThat(index.files())
                    .extracting(IndexedFile::original)
                    .contains("members/b/report/20.md")
                    .doesNotContain("members/b/metrics/sacct.psv", "metrics/sacct.psv");
            for (IndexedFile file : index.files()) {
                String content = new String(bundle.read(file.path(), 1 << 20), StandardCharsets.UTF_8);
                assertThat(content).as(file.path()).doesNotContain("|alice|", "|bob|", "|lin|", ",bob,");
            }
        }
    }

    @Test
    void everyWriterShowsTheChapters() throws IOException {
        lead(job("101", "lin", "11", 64, 4));
        Finished report = report(workspace()).report().orElseThrow();
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        io.github.taipei1.report.ReportFormat.HTML.write(report, html);
        assertThat(html.toString(StandardCharsets.UTF_8)).contains("比較配比", "共 1 次作業", "尚缺本單位之內容");
    }
}
