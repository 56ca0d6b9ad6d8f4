package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundlePlan;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.submission.Members;
import io.github.taipei1.bundle.submission.Submission;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.report.ClosingReport;
import io.github.taipei1.report.ReportWish;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.testing.ExampleProject;
import io.github.taipei1.verify.write.TeamLetter;
import io.github.taipei1.verify.write.VerifyHtml;
import io.github.taipei1.verify.write.VerifyJson;
import io.github.taipei1.verify.write.VerifyWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox as an office has it: good files, late ones, altered ones, and what is no bundle at all. */
class VerifyRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String CONFIG = """
            metrics:
              - {kind: slurm-sacct, file: metrics/jobs.psv}
            """;
    private static final String JOBS = """
            JobID|State|Submit|Start|End|ElapsedRaw|AllocTRES
            101|COMPLETED|2025-11-10T08:00:00|2025-11-10T09:00:00|2025-11-10T11:00:00|7200|gres/gpu:h100=8,gres/gpu=8,node=1
            """;

    @TempDir
    Path repository;

    @TempDir
    Path office;

    private Path inbox;
    private Sealed good;

    @BeforeEach
    void aTeamHandsIn() throws IOException {
        inbox = Files.createDirectory(office.resolve("inbox"));
        good = submit("");
    }

    /** @param addition to the text of a section */
    private Sealed submit(String addition) throws IOException {
        write("taipei1.yaml", ExampleProject.config(CONFIG));
        write("metrics/jobs.psv", JOBS);
        write("report/10-abstract.md", "# 摘要\n\n本計畫完成訓練。" + addition + "\n");
        Workspace workspace = Workspace.open(repository, Optional.empty());
        ClosingReport report =
                ClosingReport.of(workspace, new ReportWish(ExampleProject.DAY, Language.ZH_TW, Optional.empty(), true));
        Path written = office.resolve("closing-report.html");
        Files.writeString(written, "<!DOCTYPE html><title>r</title>\n");
        Submission submission = Submission.of(
                workspace,
                report.result(),
                report.report().orElseThrow().kpis(),
                List.of(written),
                Members.of(repository, workspace.loaded().config().orElseThrow()),
                Set.of(),
                false,
                "test");
        return BundleWriter.write(inbox, submission.plan(), Optional.empty());
    }

    private void write(String path, String text) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private VerifyRun run(String... rows) throws IOException {
        return run(Office.of(DAY), rows);
    }

    private VerifyRun run(Office with, String... rows) throws IOException {
        Files.deleteIfExists(inbox.resolve(BundleWriter.SEAL_NOTE));
        String table = "file,received-at,seal\n" + String.join("\n", rows) + "\n";
        Intake intake = IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8));
        return VerifyRun.of(inbox, intake, office.resolve("ledger.jsonl"), with);
    }

    private String row(String received) {
        return good.fileName() + "," + received + "," + good.seal();
    }

    private static Verified file(VerifyRun run, String name) {
        return run.files().stream()
                .filter(one -> one.facts().file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(Verified file, String question) {
        return file.answers().stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    @Test
    void aWholeFileInTimeIsAnsweredInEveryQuestion() throws IOException {
        Verified file = file(run(row("2025-12-24 10:00")), good.fileName());

        assertThat(file.facts().verification().verdict()).isEqualTo(Verdict.SEALED);
        assertThat(answer(file, "on-time").state()).isEqualTo(Answer.State.GOOD);
        assertThat(answer(file, "unaltered").state()).isEqualTo(Answer.State.GOOD);
        assertThat(answer(file, "numbers").state()).isEqualTo(Answer.State.GOOD);
        assertThat(file.answers()).noneMatch(asked -> asked.answer().state() == Answer.State.OPEN);
    }

    @Test
    void theDayOfReceiptDecidesNotTheDateInside() throws IOException {
        assertThat(answer(file(run(row("2025-12-26 23:59")), good.fileName()), "on-time")
                        .state())
                .isEqualTo(Answer.State.GOOD);
        Answer late = answer(file(run(row("114-12-27")), good.fileName()), "on-time");
        assertThat(late.state()).isEqualTo(Answer.State.BAD);
        assertThat(late.summary().zhTw()).isEqualTo("逾期 1 天");
    }

    @Test
    void aChangedByteIsSeenAndNothingIsDecidedFromIt() throws IOException {
        byte[] bytes = Files.readAllBytes(inbox.resolve(good.fileName()));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String word = new String("完成訓練".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        bytes[text.indexOf(word)] ^= 1;
        Files.write(inbox.resolve(good.fileName()), bytes);

        Verified file = file(run(row("2025-12-24 10:00")), good.fileName());

        assertThat(file.state()).isEqualTo(Answer.State.BAD);
        assertThat(answer(file, "unaltered").state()).isEqualTo(Answer.State.BAD);
        assertThat(answer(file, "rules").state()).isEqualTo(Answer.State.OPEN);
        assertThat(file.asks()).isNotEmpty();
    }

    @Test
    void theSealOfAnotherContentIsNoMatchAndNoSealIsAsked() throws IOException {
        String other = submit("另一份").seal();
        good = submit("");
        Verified wrong = file(run(good.fileName() + ",2025-12-24," + other), good.fileName());
        assertThat(wrong.facts().verification().verdict()).isEqualTo(Verdict.ALTERED);

        Verified without = file(run(good.fileName() + ",2025-12-24,"), good.fileName());
        assertThat(without.facts().verification().verdict()).isEqualTo(Verdict.UNCONFIRMED);
        assertThat(without.asks())
                .anyMatch(remark -> remark.ask().orElseThrow().zhTw().contains("封存碼"));
    }

    @Test
    void whatIsNoBundleStopsNoOther() throws IOException {
        Files.writeString(inbox.resolve("login.zip"), "<!DOCTYPE html><title>Sign in</title>");
        Files.write(inbox.resolve("empty.zip"), new byte[0]);
        Files.write(inbox.resolve("noise.zip"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});

        VerifyRun run = run(row("2025-12-24"), "gone.zip,2025-12-24,");

        assertThat(run.files()).hasSize(4);
        assertThat(file(run, "login.zip").facts().verification().verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(answer(file(run, good.fileName()), "unaltered").state()).isEqualTo(Answer.State.GOOD);
        assertThat(run.problems()).anyMatch(problem -> problem.message().zhTw().contains("gone.zip"));
    }

    @Test
    void figuresThatTheMeasurementsDoNotGiveAreNamed() throws IOException {
        Json.Obj lied = lie();
        Json figures = Json.object().put("usage.gpu-hours", "99.00").build();
        Json.Obj content = Json.object()
                .put("config", lied.get("config").orElseThrow())
                .put("decisions", lied.get("decisions").orElseThrow())
                .put("figures", figures)
                .build();
        BundleEntry report = new BundleEntry(
                "data/report/closing-report.html", Content.of(new byte[] {'x'}), "closing-report.html", "report");
        BundleEntry metrics = new BundleEntry(
                "data/metrics/u.csv",
                Content.of(("job,user,account,submit,start,end,gpus,gpu-model,state,quality,scheduler\n"
                                + "1,user-1,account-1,1762732800,1762736400,1762743600,8,h100,COMPLETED,measured,slurm\n")
                        .getBytes(StandardCharsets.UTF_8)),
                "metrics/jobs.psv.taipei1-usage.csv",
                "metrics");
        good = BundleWriter.write(
                inbox,
                new BundlePlan(
                        new BundleId("call-4", "DGX", 2, "lead-co", 1),
                        ExampleProject.DAY,
                        false,
                        "test",
                        new BagInfo(List.of()),
                        List.of(report, metrics),
                        List.of(),
                        content),
                Optional.empty());

        Answer numbers = answer(file(run(row("2025-12-24")), good.fileName()), "numbers");

        assertThat(numbers.state()).isEqualTo(Answer.State.BAD);
        assertThat(numbers.remarks()).anyMatch(remark -> remark.what().zhTw().contains("99.00"));
    }

    private Json.Obj lie() throws IOException {
        try (io.github.taipei1.bundle.BundleFile bundle =
                io.github.taipei1.bundle.BundleFile.open(inbox.resolve(good.fileName()))) {
            return bundle.verify(Optional.empty()).index().orElseThrow().content();
        }
    }

    @Test
    void aWaiverOfTheOfficeCountsAndATeamsDecisionOnALockedRuleDoesNot() throws IOException {
        Verified before = file(run(row("2025-12-24")), good.fileName());
        Remark error = answer(before, "rules").remarks().stream()
                .filter(remark -> remark.counts() && remark.level() == Level.ERROR)
                .findFirst()
                .orElseThrow();
        Waivers waivers = Waivers.read("waivers.yaml", """
                version: 1
                waivers:
                  - {unit: lead-co, rule: %s, path: "%s", clause: C4-ACK, reason: 另案核定, on: 2026-01-02, officer: 承辦人甲}
                """.formatted(error.code(), error.path()));
        assertThat(waivers.problems()).isEmpty();

        Office lenient = Office.of(DAY).with(waivers);
        Verified after = file(run(lenient, row("2026-01-03")), good.fileName());

        assertThat(answer(after, "rules").remarks())
                .filteredOn(remark ->
                        remark.code().equals(error.code()) && remark.path().equals(error.path()))
                .allMatch(remark -> !remark.counts());
    }

    @Test
    void theOfficesOwnWordListJudgesEveryText() throws IOException {
        good = submit("模型以公開語料訓練，評估結果由本署小組複核，程式與權重於計畫結束後公開。");
        Office strict = Office.of(DAY).withTerms("本署小組\t審查小組\t-\t本署用語 / the word of this office\n");

        assertThat(answer(file(run(row("2025-12-24")), good.fileName()), "rules")
                        .remarks())
                .noneMatch(remark -> remark.code().equals("BIL-08"));
        assertThat(answer(file(run(strict, row("2025-12-24")), good.fileName()), "rules")
                        .remarks())
                .anyMatch(remark ->
                        remark.code().equals("BIL-08") && remark.path().equals("report/10-abstract.md"));
    }

    @Test
    void theLedgerRemembersAndTellsWhatIsNew() throws IOException {
        run(row("2025-12-24"));
        Verified again = file(run(row("2025-12-24")), good.fileName());
        assertThat(again.facts().standing().novelty()).isEqualTo(Standing.Novelty.SAME);

        Path ledger = office.resolve("ledger.jsonl");
        Files.writeString(ledger, Files.readString(ledger).replace("2025-12-24", "2025-12-25"));
        assertThat(run(row("2025-12-24")).ledgerFault()).isPresent();
    }

    @Test
    void hostileNamesAndTextsRunNothingAndAreNoFormulas() throws IOException {
        Files.write(inbox.resolve("=cmd'<script>alert(1)<.zip"), "x".getBytes(StandardCharsets.UTF_8));
        VerifyRun run = run(row("2025-12-24"));

        ByteArrayOutputStream page = new ByteArrayOutputStream();
        VerifyHtml.write(run, "test", page);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        VerifyWorkbook.write(run, sheet);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .doesNotContain("<script")
                .contains("default-src 'none'");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            for (Sheet one : workbook) {
                for (Row cells : one) {
                    for (Cell cell : cells) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @Test
    void theResultFollowsItsPublishedSchema() throws IOException {
        Files.writeString(inbox.resolve("login.zip"), "<!DOCTYPE html>");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        VerifyJson.write(run(row("2025-12-24"), "gone.zip,2025-12-24,"), "test", json);
        try (var schema = getClass().getClassLoader().getResourceAsStream("taipei1/schema/verify.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(json.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void sameInputGivesTheSameFiles() throws IOException {
        VerifyRun first = run(row("2025-12-24"));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        VerifyJson.write(first, "test", one);
        VerifyJson.write(first, "test", two);
        TeamLetter letter = TeamLetter.of(
                first.files().get(0),
                new Office(
                        DAY,
                        Optional.empty(),
                        Optional.empty(),
                        Waivers.NONE,
                        io.github.taipei1.bundle.sign.AllowedSigners.none(),
                        io.github.taipei1.verify.mail.DkimKeys.none(),
                        Optional.of(LocalDate.of(2026, 1, 20)),
                        Optional.empty()));
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        letter.docx(docx);
        letter.docx(again);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        letter.text(text);

        assertThat(two.toByteArray()).isEqualTo(one.toByteArray());
        assertThat(again.toByteArray()).isEqualTo(docx.toByteArray());
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("115年1月20日", "by 2026-01-20");
    }

    private static Office granting(String waiver) {
        return Office.of(DAY)
                .with(Waivers.read(
                        "w.yaml",
                        "version: 1\nwaivers:\n  - {unit: lead-co, " + waiver
                                + ", clause: C4-REPORT, reason: 核准延期, on: 2026-01-03, officer: 承辦人甲}\n"));
    }

    @Test
    void lateByAgreementIsShownAndDoesNotCount() throws IOException {
        Office office = granting("rule: VER-01");
        VerifyRun run = run(office, row("2025-12-30"));
        Answer received = answer(file(run, good.fileName()), "on-time");

        assertThat(received.state()).isEqualTo(Answer.State.GOOD);
        assertThat(received.summary().zhTw()).contains("逾期 4 天");
        assertThat(received.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.waiver()).isPresent();
            assertThat(remark.asks()).isFalse();
        });
        assertThat(run.problems()).isEmpty();
        assertThat(office.waiversToSend("lead-co")).isEmpty();
    }

    @Test
    void aWaiverThatMeetsNothingIsTold() throws IOException {
        VerifyRun run = run(granting("rule: NOPE-99"), row("2025-12-24"));
        assertThat(run.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zhTw()).contains("lead-co NOPE-99", "沒有用上"));
    }

    @Test
    void thatAFileWasAlteredCannotBeWaived() throws IOException {
        Path zip = inbox.resolve(good.fileName());
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 1;
        Files.write(zip, bytes);
        Answer unaltered = answer(file(run(granting("rule: VER-03"), row("2025-12-24")), good.fileName()), "unaltered");
        assertThat(unaltered.state()).isEqualTo(Answer.State.BAD);
    }

    @Test
    void aLedgerThatCannotBeWrittenCostsNoAnswer() throws IOException {
        Files.deleteIfExists(inbox.resolve(BundleWriter.SEAL_NOTE));
        Path file = Files.writeString(office.resolve("no-folder"), "x");
        VerifyRun run = VerifyRun.of(inbox, Intake.none(), file.resolve("ledger.jsonl"), Office.of(DAY));
        assertThat(run.ledgerFault().orElseThrow().zhTw()).contains("未能寫入查驗紀錄", "-Dtaipei1.ledger");
        assertThat(answer(file(run, good.fileName()), "complete").state()).isNotEqualTo(Answer.State.OPEN);
    }
}
