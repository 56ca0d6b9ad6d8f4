package io.github.taipei1.verify.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.verify.Handing;
import io.github.taipei1.verify.IntakeReader;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.VerifyRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out to teams, what stays in their folder, and what the officer reads and prints. */
class LettersTest {
    private static final Office OFFICE = Office.of(LocalDate.of(2026, 1, 5));

    @TempDir
    Path office;

    private Path inbox;
    private Path letters;
    private Sealed sealed;

    @BeforeEach
    void anInbox() throws IOException {
        inbox = Files.createDirectory(office.resolve("inbox"));
        letters = office.resolve("out/letters");
        sealed = Handing.seal(inbox, Handing.config(""), List.of());
        Files.delete(inbox.resolve("seal.txt"));
    }

    private VerifyRun run() throws IOException {
        String table = "file,received-at,seal\n" + sealed.fileName() + ",2025-12-24 16:20," + sealed.seal() + "\n";
        VerifyRun run = VerifyRun.of(
                inbox,
                IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8)),
                office.resolve("ledger.jsonl"),
                OFFICE);
        VerifyFiles.write(run, OFFICE, "test", office.resolve("out"));
        return run;
    }

    private String letter(String name) throws IOException {
        return Files.readString(letters.resolve(name));
    }

    private List<String> there() throws IOException {
        try (Stream<Path> all = Files.list(letters)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLetterOfAFormerRunGoesAndNothingElseDoes() throws IOException {
        Files.writeString(inbox.resolve("former.zip"), "no bundle");
        Files.writeString(inbox.resolve("edited.zip"), "no bundle");
        run();
        Files.writeString(letters.resolve("edited.txt"), "改過的信");
        Files.writeString(letters.resolve("minutes.txt"), "會議紀錄");
        Files.delete(inbox.resolve("former.zip"));
        Files.delete(inbox.resolve("edited.zip"));

        run();

        String own = sealed.fileName().replace(".zip", "");
        assertThat(there()).containsExactly("SHA256SUMS", own + ".docx", own + ".txt", "edited.txt", "minutes.txt");
    }

    @Test
    void aLetterNamesUnitProjectAndSenderAndWhereToMend() throws IOException {
        run();
        String letter = letter(sealed.fileName().replace(".zip", ".txt"));
        String chinese = letter.substring(0, letter.indexOf("Verification"));
        String english = letter.substring(letter.indexOf("Verification"));
        assertThat(chinese)
                .contains("範例公司　台鑒：", "專案名稱：範例", "收件時間：114年12月24日 16:20", "徵案計畫辦公室　敬啟", "中華民國115年1月5日")
                .doesNotContain("鈞鑒", "{");
        assertThat(english).contains("To Example Co.:").doesNotContain("；", "，", "。", "{");
    }

    @Test
    void aBrokenUploadIsAskedForOnceMoreAndForNothingElse() throws IOException {
        byte[] whole = Files.readAllBytes(inbox.resolve(sealed.fileName()));
        Files.write(inbox.resolve("T1-call-4-dgx-b2-other-co-1.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        run();
        assertThat(letter("T1-call-4-dgx-b2-other-co-1.txt"))
                .contains("代號 other-co", "請重新上傳原檔。")
                .doesNotContain("重新執行 report", "run report again");
    }

    /** Many send the report itself, or pack their folder by hand: the same file once more would help nobody. */
    @Test
    void whoHandedInSomethingElseIsToldWhatToHandIn() throws IOException {
        Files.writeString(inbox.resolve("report.pdf"), "%PDF-1.7\n%%EOF");
        Files.writeString(inbox.resolve("login.zip"), "<!DOCTYPE html><html></html>");
        run();
        assertThat(letter("report.pdf.txt"))
                .contains("請執行 report，上傳其產生的提交檔（T1-….zip），並填寫封存碼。", "Run report and upload the bundle")
                .doesNotContain("重新上傳原檔");
        assertThat(letter("login.txt")).contains("請重新上傳原檔。");
    }

    @Test
    void theDocumentIsLaidOut() throws IOException {
        run();
        try (InputStream in =
                        Files.newInputStream(letters.resolve(sealed.fileName().replace(".zip", ".docx")));
                XWPFDocument document = new XWPFDocument(in)) {
            List<XWPFParagraph> items = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("1."))
                    .filter(paragraph -> paragraph.getIndentationHanging() > 0)
                    .toList();
            assertThat(items).isNotEmpty();
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("11906");
            assertThat(document.getParagraphs().stream().filter(XWPFParagraph::isPageBreak))
                    .as("English begins a page")
                    .hasSize(1);
        }
    }

    @Test
    void whatIsShownInBracesIsSaidInWords() {
        assertThat(PlainWords.of("在 x 寫 {kind: video, file: 路徑} 或留空", Language.ZH_TW))
                .isEqualTo("在 x 寫 kind（video）、file（路徑）或留空");
        assertThat(PlainWords.of("record report.submitted: {on: date, seal: code}", Language.EN))
                .isEqualTo("record report.submitted with on (date), seal (code)");
        assertThat(PlainWords.of("{} { } {a} ${x: y}", Language.EN)).isEqualTo("{} { } {a} $x (y)");
        assertThat(PlainWords.of("a\u202Eb\nc", Language.EN)).isEqualTo("a b c");
    }

    @Test
    void theConsoleSaysWhyInTheLanguageAskedFor() throws IOException {
        Files.writeString(inbox.resolve("login.zip"), "<!DOCTYPE html><title>Sign in</title>");
        Files.createDirectory(inbox.resolve("late"));
        VerifyRun run = run();
        List<String> english = VerifyConsole.of(run, Language.EN).stream()
                .map(ConsoleLine::text)
                .toList();
        assertThat(english)
                .anyMatch(line -> line.startsWith("[not met] login.zip"))
                .anyMatch(line -> line.contains("Completeness: not met, "))
                .anyMatch(line -> line.contains("\"late\" were not looked at"))
                .noneMatch(line -> line.codePoints().anyMatch(c -> c >= 0x3000 && c < 0xFF00));
        assertThat(VerifyConsole.of(run, Language.ZH_TW))
                .anyMatch(line -> line.text().contains("應備項目：不符，"));
    }

    @Test
    void theWorkbookPrintsItsHeadOnEveryPageAndNoLineZero() throws IOException {
        run();
        try (InputStream in = Files.newInputStream(office.resolve("out/verify.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == 0)
                                .isFalse();
                    }
                }
            }
        }
    }
}
