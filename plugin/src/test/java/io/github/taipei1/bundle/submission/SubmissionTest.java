package io.github.taipei1.bundle.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.ClosingReport;
import io.github.taipei1.report.ReportWish;
import io.github.taipei1.testing.ExampleProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team hands in, sealed and read again. */
class SubmissionTest {
    private static final String CONFIG = """
            metrics:
              - {kind: slurm-sacct, file: metrics/jobs.psv}
              - {kind: kpi, file: metrics/kpi.csv}
            report: {sections: report/}
            """;
    private static final String JOBS = """
            JobID|User|Account|NodeList|State|Submit|Start|End|ElapsedRaw|AllocTRES
            101|alice.lin|proj-7|dgx-03|COMPLETED|2025-11-10T08:00:00|2025-11-10T09:00:00|2025-11-10T11:00:00|7200|billing=8,cpu=64,gres/gpu:h100=8,gres/gpu=8,node=1
            """;
    private static final String KPI = """
            id,name,unit,before,after,better
            wer,詞錯誤率,%,12.0,9.0,lower
            """;

    @TempDir
    Path root;

    @TempDir
    Path outside;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Workspace workspace() throws IOException {
        write("taipei1.yaml", ExampleProject.config(CONFIG));
        write("metrics/jobs.psv", JOBS);
        write("metrics/kpi.csv", KPI);
        write("report/10-abstract.md", "# 摘要\n\n本計畫完成訓練。\n");
        write("src/private.py", "print('stays here')\n");
        return Workspace.open(root, Optional.empty());
    }

    private Submission submission(Workspace workspace) throws IOException {
        return submission(workspace, Optional.empty());
    }

    private Submission submission(Workspace workspace, Optional<ReportSettings.Edition> edition) throws IOException {
        ClosingReport report =
                ClosingReport.of(workspace, new ReportWish(ExampleProject.DAY, Language.ZH_TW, edition, true));
        CheckResult result = report.result();
        Path written = outside.resolve("closing-report.html");
        Files.writeString(written, "<!DOCTYPE html><title>r</title>\n");
        return Submission.of(
                workspace,
                result,
                report.report().orElseThrow().kpis(),
                List.of(written),
                Members.of(root, workspace.loaded().config().orElseThrow()),
                report.report().orElseThrow().withheld(),
                true,
                "taipei1-maven-plugin test");
    }

    private static BundleIndex index(Path zip) throws IOException {
        try (BundleFile bundle = BundleFile.open(zip)) {
            return bundle.verify(Optional.empty()).index().orElseThrow();
        }
    }

    @Test
    void isWholeAndConfirmedByItsCode() throws IOException {
        Submission submission = submission(workspace());
        Sealed sealed = BundleWriter.write(outside.resolve("out"), submission.plan(), Optional.empty());

        try (BundleFile bundle = BundleFile.open(outside.resolve("out").resolve(sealed.fileName()))) {
            Verification verification = bundle.verify(Optional.of(sealed.seal()));
            assertThat(verification.verdict()).isEqualTo(Verdict.SEALED);
        }
        assertThat(sealed.fileName()).isEqualTo("T1-call-4-dgx-b2-lead-co-1.zip");
    }

    @Test
    void takesThePicturesOfSectionsAlongAndNothingElseThatTheyName() throws IOException {
        workspace();
        write("report/20-usage.md", "# 使用\n\n![曲線](images/curve.PNG) ![鑰](../secret.env) ![外](../../up.png)\n");
        write("report/images/curve.PNG", "no real picture");
        write("report/images/unused.png", "no real picture");
        write("secret.env", "A=1\n");
        Sealed sealed = BundleWriter.write(
                outside.resolve("out"),
                submission(Workspace.open(root, Optional.empty())).plan(),
                Optional.empty());

        assertThat(index(outside.resolve("out").resolve(sealed.fileName())).files().stream()
                        .map(IndexedFile::original))
                .contains("report/images/curve.PNG")
                .doesNotContain("secret.env", "report/images/unused.png");
    }

    @Test
    void carriesTheRecordsResolvedAndNothingElseOfTheRepository() throws IOException {
        Sealed sealed = BundleWriter.write(
                outside.resolve("out"), submission(workspace()).plan(), Optional.empty());
        BundleIndex index = index(outside.resolve("out").resolve(sealed.fileName()));

        assertThat(index.files().stream().map(IndexedFile::original))
                .contains("report/10-abstract.md", "closing-report.html")
                .doesNotContain("src/private.py", "taipei1.yaml", "metrics/jobs.psv");
        Json.Obj config = index.content().object("config").orElseThrow();
        assertThat(config.text("cluster")).contains("DGX");
        assertThat(config.list("metrics").orElseThrow())
                .extracting(entry -> ((Json.Obj) entry).text("kind").orElse(""))
                .containsExactly("taipei1-usage", "kpi");
        assertThat(index.content().object("figures").orElseThrow().text("usage.gpu-hours"))
                .contains("16.00");
        assertThat(index.draft()).isTrue();
    }

    @Test
    void measurementsLeaveWithoutNamesOfPeopleAndNodes() throws IOException {
        Sealed sealed = BundleWriter.write(
                outside.resolve("out"), submission(workspace()).plan(), Optional.empty());
        byte[] bytes = Files.readAllBytes(outside.resolve("out").resolve(sealed.fileName()));

        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("alice.lin")
                .doesNotContain("proj-7")
                .doesNotContain("dgx-03");
    }

    @Test
    void sameInputGivesTheSameBytesInAnyLocale() throws IOException {
        Sealed first = BundleWriter.write(
                outside.resolve("one"), submission(workspace()).plan(), Optional.empty());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Sealed second = BundleWriter.write(
                    outside.resolve("two"), submission(workspace()).plan(), Optional.empty());
            assertThat(second).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhereACredentialWouldLeave() throws IOException {
        Workspace workspace = workspace();
        write("report/20-results.md", "# 成果\n\n權杖 hf" + "_k7Qz2Vw9Xb4Nf6Tg8Hj3Lm5Pr1Sd0YcAeU 用於下載。\n");

        Submission submission = submission(Workspace.open(root, Optional.empty()));

        assertThat(submission.leakPlaces()).containsExactly("report/20-results.md:3");
    }

    @Test
    void aPublicEditionTakesNoInternalSectionAndNoneOfItsPictures() throws IOException {
        write("report/20-open.md", "# 技術擴散\n\n![open](../pictures/shared.png)\n");
        write(
                "report/30-inner.md",
                "---\ninternal: true\n---\n\n# 重要效益與亮點案例\n\n![a](../pictures/inner.png) ![b](../pictures/shared.png)\n");
        write("pictures/inner.png", "picture");
        write("pictures/shared.png", "picture");
        Workspace workspace = workspace();
        assertThat(originals(submission(workspace)))
                .contains("report/20-open.md", "report/30-inner.md", "pictures/inner.png", "pictures/shared.png");
        assertThat(originals(submission(workspace, Optional.of(ReportSettings.Edition.PUBLIC))))
                .contains("report/20-open.md", "pictures/shared.png")
                .doesNotContain("report/30-inner.md", "pictures/inner.png");
    }

    private static java.util.List<String> originals(Submission submission) {
        return submission.plan().entries().stream().map(BundleEntry::original).toList();
    }
}
