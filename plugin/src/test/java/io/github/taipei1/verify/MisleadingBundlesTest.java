package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.write.TeamLetter;
import io.github.taipei1.verify.write.VerifyFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles that are whole, and made so that the office asks for less than it would, or sees less than there is. */
class MisleadingBundlesTest {
    private static final Office OFFICE = Office.of(LocalDate.of(2026, 1, 20));

    @TempDir
    Path office;

    private Path inbox;

    @BeforeEach
    void anInbox() throws IOException {
        inbox = Files.createDirectory(office.resolve("inbox"));
    }

    private Verified received(Sealed sealed, String day) throws IOException {
        Files.deleteIfExists(inbox.resolve(BundleWriter.SEAL_NOTE));
        String table = "file,received-at,seal\n" + sealed.fileName() + "," + day + "," + sealed.seal() + "\n";
        Intake intake = IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8));
        return VerifyRun.of(inbox, intake, office.resolve("ledger.jsonl"), OFFICE)
                .files()
                .get(0);
    }

    private static Answer answer(Verified file, String question) {
        return file.answers().stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static String letter(Verified file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TeamLetter.of(file, OFFICE).text(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeJudgedIsAskedForAgain() throws IOException {
        for (String more : List.of("\"rules\":{\"*\":\"off\"}", "\"trust\":\"me\"")) {
            Verified file = received(Handing.seal(inbox, Handing.config(more), List.of()), "2025-12-24");
            assertThat(file.facts().verification().verdict()).isEqualTo(Verdict.SEALED);
            assertThat(answer(file, "complete").state()).as(more).isEqualTo(Answer.State.BAD);
            assertThat(letter(file)).contains("內容無法查驗", "重新執行 report").doesNotContain("無須補正");
        }
    }

    @Test
    void recordsOfAnotherBatchThanTheNameAreNoRecords() throws IOException {
        Sealed sealed =
                Handing.seal(inbox, new BundleId("call-4", "DGX", 4, "lead-co", 1), Handing.config(""), List.of());
        Verified file = received(sealed, "2025-12-24");
        assertThat(file.facts().whyNoContent().zhTw()).contains("與提交檔的名稱", "不同");
        assertThat(answer(file, "complete").state()).isEqualTo(Answer.State.BAD);
    }

    @Test
    void noTeamMovesItsOwnDeadline() throws IOException {
        String moved = "\"schedule\":{\"end\":\"2026-01-09\",\"notice\":\"evidence/notice.pdf\"}";
        Sealed sealed = Handing.seal(inbox, Handing.config(moved), List.of());

        Answer late = answer(received(sealed, "2026-01-02"), "on-time");
        assertThat(late.state()).isEqualTo(Answer.State.PERSON);
        assertThat(late.remarks())
                .anyMatch(remark -> remark.what().zhTw().contains("2025-12-26")
                        && remark.what().zhTw().contains("2026-01-23")
                        && remark.what().zhTw().contains("逾期 7 天"));
        assertThat(answer(received(sealed, "2025-12-26"), "on-time").state()).isEqualTo(Answer.State.GOOD);
        assertThat(answer(received(sealed, "2026-01-24"), "on-time").state()).isEqualTo(Answer.State.BAD);
    }

    @Test
    void whatADesktopLeavesIsNamedAndWhatAPersonPutsThereIsAStranger() throws IOException {
        Sealed sealed = Handing.seal(inbox, Handing.config(""), List.of());
        Path file = inbox.resolve(sealed.fileName());
        String folder = sealed.fileName().replace(".zip", "");
        packedWith(file, folder + "/.DS_Store", "__MACOSX/" + folder + "/._bagit.txt");
        Verified repacked = received(sealed, "2025-12-24");
        assertThat(repacked.facts().verification().verdict()).isEqualTo(Verdict.SEALED);
        assertThat(answer(repacked, "unaltered").remarks())
                .anyMatch(remark -> remark.what().zhTw().contains("2 個系統檔")
                        && remark.what().zhTw().contains(".DS_Store"));

        for (String strange : List.of("__MACOSX/setup.exe", "thumbs.db/setup.exe", "._x/setup.exe")) {
            Files.delete(file);
            Handing.seal(inbox, Handing.config(""), List.of());
            packedWith(file, strange);
            assertThat(received(sealed, "2025-12-24").facts().verification().verdict())
                    .as(strange)
                    .isEqualTo(Verdict.ALTERED);
        }
    }

    private static void packedWith(Path zip, String... more) throws IOException {
        Path packed = zip.resolveSibling("packed");
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(packed))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            for (String name : more) {
                to.putNextEntry(new ZipEntry(name));
                to.write(1);
            }
        }
        Files.move(packed, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aLetterClosesNothingThatAPersonHasToDecide() throws IOException {
        String disclosed = "\"disclosures\":[]";
        Sealed sealed = Handing.seal(inbox, Handing.config(disclosed), List.of());
        Verified file = received(sealed, "2026-01-02");
        Answer open = new Answer(Answer.State.PERSON, Text.same("?"), List.of());
        Verified toDecide = new Verified(
                file.facts(), List.of(new Verified.Asked(file.answers().get(0).question(), open)));
        assertThat(letter(toDecide)).contains("審閱中");
        Answer good = new Answer(Answer.State.GOOD, Text.same("!"), List.of());
        Verified decided = new Verified(
                file.facts(), List.of(new Verified.Asked(file.answers().get(0).question(), good)));
        assertThat(letter(decided)).contains("目前無須補正事項").doesNotContain("審閱中");
    }

    @Test
    void whoIsRemarkedOnWithoutEndFillsNoPages() {
        Remark one = Remark.of("X-01", Level.INFO, Text.same("x"));
        Remark grave = Remark.of("X-02", Level.WARNING, Text.same("y"));
        Answer few = Answer.of(Text.same("z"), Collections.nCopies(1_000, grave));
        assertThat(few.remarks()).hasSize(1_000);
        Answer many = Answer.of(Text.same("z"), Collections.nCopies(40_000, grave));
        assertThat(many.remarks()).hasSize(1_001);
        assertThat(many.remarks().get(1_000).what().zhTw()).contains("另有 39000 項");
        assertThat(many.remarks().get(1_000).level()).isEqualTo(Level.WARNING);
        assertThat(Answer.of(Text.same("z"), Collections.nCopies(2_000, one)).state())
                .isEqualTo(Answer.State.GOOD);
    }

    @Test
    void aReportIsADocumentThatOpens() throws IOException {
        for (String name :
                List.of("closing-report.txt", "closing-report.png", "closing-report.xlsx", "closing-report.md")) {
            Sealed sealed =
                    Handing.seal(inbox, Handing.config(""), List.of(Handing.entry(name, Handing.bytes("x"), "report")));
            assertThat(answer(received(sealed, "2025-12-24"), "complete").remarks())
                    .as(name)
                    .anyMatch(remark -> remark.what().zhTw().contains("沒有結案報告"));
        }
        Sealed broken = Handing.seal(
                inbox,
                Handing.config(""),
                List.of(Handing.entry("closing-report.docx", Handing.bytes("{\\rtf1}"), "report")));
        assertThat(answer(received(broken, "2025-12-24"), "complete").remarks())
                .anyMatch(remark -> remark.what().zhTw().contains("結案報告無法開啟"));
    }

    @Test
    void aLedgerThatWasCutShortLacksWhatTheResultsNoted() throws IOException {
        Sealed sealed = Handing.seal(inbox, Handing.config(""), List.of());
        Files.delete(inbox.resolve(BundleWriter.SEAL_NOTE));
        Path ledger = office.resolve("ledger.jsonl");
        Path output = office.resolve("out");
        assertThat(again(ledger, output)).isEmpty();
        byte[] first = Files.readAllBytes(ledger);
        assertThat(again(ledger, output)).isEmpty();
        assertThat(again(ledger, output)).isEmpty();

        Files.write(ledger, first);
        assertThat(again(ledger, output))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zhTw()).contains("沒有上次結果所記的末行"));
        Files.delete(ledger);
        assertThat(again(ledger, output)).isNotEmpty();
        assertThat(sealed.fileName()).endsWith(".zip");
    }

    private List<Problem> again(Path ledger, Path output) throws IOException {
        VerifyRun run = VerifyRun.of(inbox, Intake.none(), ledger, OFFICE, VerifyFiles.notedHead(output));
        VerifyFiles.write(run, OFFICE, "test", output);
        return run.problems();
    }

    @Test
    void aCodeIsReadHoweverAClerkTypesIt() throws IOException {
        Sealed sealed = Handing.seal(inbox, Handing.config(""), List.of());
        Files.delete(inbox.resolve(BundleWriter.SEAL_NOTE));
        String wide = sealed.seal()
                .chars()
                .mapToObj(c -> Character.toString(c > ' ' && c <= '~' ? c + 0xFEE0 : c))
                .collect(java.util.stream.Collectors.joining());
        for (String typed : List.of(
                sealed.seal().toLowerCase(java.util.Locale.ROOT).replace('-', ' '),
                sealed.seal().replace('-', '\u2013'),
                sealed.seal().replace("-", " \u2011 "),
                wide)) {
            String table = "file,received-at,seal\n" + sealed.fileName() + ",2025-12-24," + typed + "\n";
            Intake intake = IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8));
            Verified file = VerifyRun.of(inbox, intake, office.resolve("ledger.jsonl"), OFFICE)
                    .files()
                    .get(0);
            assertThat(file.facts().verification().verdict()).as(typed).isEqualTo(Verdict.SEALED);
        }
    }

    @Test
    void figuresAreCalledByTheirNames() throws IOException {
        Json.Obj content = Json.object()
                .put("config", Handing.config(""))
                .put(
                        "figures",
                        Json.object()
                                .put("usage.gpu-hours", "99.00")
                                .put("\u202Ex", "1")
                                .build())
                .build();
        Verified file = received(Handing.seal(inbox, content, List.of(), List.of()), "2025-12-24");
        assertThat(answer(file, "numbers").remarks())
                .noneMatch(remark -> remark.what().zhTw().contains("\u202E"))
                .anyMatch(remark -> remark.what().zhTw().contains("\\u{202E}x"));
    }
}
