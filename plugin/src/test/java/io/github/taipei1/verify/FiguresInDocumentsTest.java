package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen GPU-hours were used; what the handed-in documents say of them is held against that. */
class FiguresInDocumentsTest {
    private static final String USAGE = """
            job,user,account,submit,start,end,gpus,gpu-model,state,quality,scheduler
            1,user-1,account-1,1762732800,1762736400,1762743600,8,h100,COMPLETED,measured,slurm
            """;
    private static final String CONFIG =
            "\"metrics\":[{\"kind\":\"taipei1-usage\",\"unit\":\"lead-co\",\"file\":\"metrics/m.csv\"}]";

    private static final List<BundleEntry> SECTIONS = List.of(
            Handing.entry("metrics/m.csv", Handing.bytes(USAGE), "metrics"),
            Handing.entry(
                    "report/20-usage.md",
                    Handing.bytes("# 算力使用情形\n\n本隊以 ${usage.gpu-hours} GPU 小時完成 3 次訓練。\n"),
                    "source"));

    @TempDir
    Path office;

    private Answer numbers(String report, byte[] bytes) throws IOException {
        return numbers(List.of(
                Handing.entry("metrics/m.csv", Handing.bytes(USAGE), "metrics"),
                Handing.entry(report, bytes, "report")));
    }

    private Answer numbers(List<BundleEntry> others, String report, String text) throws IOException {
        List<BundleEntry> entries = new ArrayList<>(others);
        entries.add(Handing.entry(report, Handing.bytes(text), "report"));
        return numbers(entries);
    }

    private Answer numbers(List<BundleEntry> entries) throws IOException {
        Path inbox = Files.createDirectories(office.resolve("inbox"));
        Handing.seal(inbox, Handing.config(CONFIG), entries);
        return looked(inbox);
    }

    private Answer looked(Path inbox) throws IOException {
        Files.delete(inbox.resolve("seal.txt"));
        VerifyRun run =
                VerifyRun.of(inbox, Intake.none(), office.resolve("ledger.jsonl"), Office.of(LocalDate.of(2026, 1, 5)));
        return run.files().get(0).answers().stream()
                .filter(asked -> asked.question().id().equals("numbers"))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static byte[] docx(String figure) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(1, 3);
            table.getRow(0).getCell(0).setText("運算期間內使用的 GPU 時數 usage\\.gpu\\-hours");
            table.getRow(0).getCell(1).setText(figure + " GPU 小時");
            table.getRow(0).getCell(2).setText("量測");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx(String figure) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFRow row = book.createSheet("KPI").createRow(0);
            row.createCell(0).setCellValue("usage.gpu-hours");
            row.createCell(1).setCellValue("運算期間內使用的 GPU 時數");
            row.createCell(2).setCellValue(figure);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] html(String figure) {
        return Handing.bytes("<html><body><table><tr><td>運算期間內使用的 GPU 時數 usage.gpu-hours</td><td>" + figure
                + " GPU 小時</td></tr></table></body></html>");
    }

    private static byte[] pdf(String figure) throws IOException {
        return pdfOf("Used within the window usage.gpu-hours " + figure + " GPU-hours measured [1] 1-2");
    }

    private static byte[] pdfOf(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(30);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private void sameIsGoodAndOtherIsNamed(String name, byte[] same, byte[] other) throws IOException {
        Answer good = numbers(name, same);
        assertThat(good.state()).as(name).isEqualTo(Answer.State.GOOD);
        assertThat(good.summary().en()).contains("(1 places)");
        Answer bad = numbers(name, other);
        assertThat(bad.state()).as(name).isEqualTo(Answer.State.BAD);
        assertThat(bad.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.path()).isEqualTo(name))
                .satisfies(remark -> assertThat(remark.what().en()).contains("61.00", "16.00"));
    }

    @Test
    void inWord() throws IOException {
        sameIsGoodAndOtherIsNamed("closing-report.docx", docx("16.00"), docx("61.00"));
    }

    @Test
    void inExcel() throws IOException {
        sameIsGoodAndOtherIsNamed("closing-report.xlsx", xlsx("16.00"), xlsx("61.00"));
    }

    @Test
    void inHtml() throws IOException {
        sameIsGoodAndOtherIsNamed("closing-report.html", html("16.00"), html("61.00"));
    }

    @Test
    void inAPdf() throws IOException {
        sameIsGoodAndOtherIsNamed("closing-report.pdf", pdf("16.00"), pdf("61.00"));
    }

    /** Neither a name stands beside the figure nor is it in a table; the sentence is the report's own, or the team's. */
    @Test
    void inRunningText() throws IOException {
        String page = "<html><body><p>作業共 %s 件作業，以件數計之成功率為 100.0%%，以 GPU 時數計為 100.0%%。</p>"
                + "<p>本隊以 %s GPU 小時完成 %s 次訓練。</p></body></html>";
        Answer good = numbers(SECTIONS, "closing-report.html", page.formatted("1", "16.00", "3"));
        assertThat(good.state()).isEqualTo(Answer.State.GOOD);
        for (List<String> figures : List.of(
                List.of("9", "16.00", "3", "9"),
                List.of("1", "19.00", "3", "19.00"),
                List.of("1", "16.00", "8", "8"))) {
            Answer bad = numbers(
                    SECTIONS, "closing-report.html", page.formatted(figures.get(0), figures.get(1), figures.get(2)));
            assertThat(bad.remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.what().zhTw()).contains("處載為 " + figures.get(3)));
        }
    }

    @Test
    void aDocumentWithHardlyAFigureOfTheReportIsForAPersonToOpen() throws IOException {
        StringBuilder section = new StringBuilder("# 摘要\n");
        for (int i = 100; i < 300; i++) {
            section.append("\n本段說明編號 ")
                    .append(i)
                    .append(" 之工作，共計 ")
                    .append(3 * i)
                    .append(" 次訓練。\n");
        }
        BundleEntry written = Handing.entry("report/10-abstract.md", Handing.bytes(section.toString()), "source");
        List<BundleEntry> rest = List.of(Handing.entry("metrics/m.csv", Handing.bytes(USAGE), "metrics"), written);
        String blank = "<html><body>結案報告，本段說明編號 100 之工作，共計 300 次訓練。</body></html>";
        Answer answer = numbers(rest, "closing-report.html", blank);
        assertThat(answer.state()).isEqualTo(Answer.State.PERSON);
        assertThat(answer.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.what().zhTw()).contains("只找到 2 處"));
        Answer whole = numbers(
                rest, "closing-report.html", "<html><body>" + section.toString().replace("\n\n", "<p>"));
        assertThat(whole.remarks()).isEmpty();
    }

    @Test
    void roundedAsWrittenIsTheSame() throws IOException {
        assertThat(numbers("closing-report.html", html("16")).state()).isEqualTo(Answer.State.GOOD);
        assertThat(numbers("closing-report.html", html("16.4")).state()).isEqualTo(Answer.State.BAD);
    }

    @Test
    void aPdfThatCannotBeReadIsSaid() throws IOException {
        Answer answer = numbers("closing-report.pdf", Handing.bytes("%PDF-1.7"));
        assertThat(answer.remarks())
                .anyMatch(remark -> remark.path().equals("closing-report.pdf")
                        && remark.what().zhTw().contains("未能核對"));
        assertThat(answer.state()).isEqualTo(Answer.State.CONCERN);
    }

    @Test
    void theAcknowledgementInAPaperThatIsAPdfIsRead() throws IOException {
        Json config = Handing.config("\"artifacts\":[{\"files\":\"paper/*.pdf\",\"kind\":\"paper\"}]");
        Path inbox = Files.createDirectories(office.resolve("inbox"));
        byte[] paper =
                pdfOf("A model", "We trained it on text.", "Acknowledgements", "We thank NCHC for its H100 nodes.");
        Handing.seal(inbox, config, List.of(Handing.entry("paper/a.pdf", paper, "source")));
        Files.delete(inbox.resolve("seal.txt"));
        VerifyRun run =
                VerifyRun.of(inbox, Intake.none(), office.resolve("ledger.jsonl"), Office.of(LocalDate.of(2026, 1, 5)));
        assertThat(run.files().get(0).answers())
                .flatMap(asked -> asked.answer().remarks())
                .anyMatch(remark ->
                        remark.code().equals("ACK-01") && remark.path().equals("paper/a.pdf"));
    }

    /** A sentence that was put into the document contradicts what was measured, or says what nothing accounts for. */
    @Test
    void whatWasWrittenInAfterwards() throws IOException {
        String page = "<html><body><p>本隊以 16.00 GPU 小時完成 3 次訓練。</p><p>%s</p></body></html>";
        for (String wrong : List.of("本計畫總共使用 9.9 萬 GPU 小時。", "The whole project used 99,000 GPU-hours in total.")) {
            Answer answer = numbers(SECTIONS, "closing-report.html", page.formatted(wrong));
            assertThat(answer.state()).as(wrong).isEqualTo(Answer.State.BAD);
            assertThat(answer.remarks())
                    .as(wrong)
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.what().en()).contains("99,000", "16.00"));
        }
        for (String added : List.of("另完成 48 次推論，速度提升 37%。", "另使用九萬九千 GPU 小時進行推論。")) {
            Answer answer = numbers(SECTIONS, "closing-report.html", page.formatted(added));
            assertThat(answer.state()).as(added).isEqualTo(Answer.State.PERSON);
            assertThat(answer.remarks())
                    .as(added)
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.what().zhTw()).contains("不見於", added.substring(0, 8)));
        }
    }

    /** The office's own form has figures of its own. */
    @Test
    void theFormThatWasFilledIsNotWrittenIn() throws IOException {
        String config = CONFIG + ",\"report\":{\"form\":\"forms/annex.docx\"}";
        byte[] form = docxOf("摘要（至多 500 字，1 式 2 份）");
        byte[] filled = docxOf("摘要（至多 500 字，1 式 2 份）", "另完成 48 次推論。");
        for (byte[] report : List.of(form, filled)) {
            Path inbox = Files.createDirectories(office.resolve("inbox"));
            Handing.seal(
                    inbox,
                    Handing.config(config),
                    List.of(
                            Handing.entry("metrics/m.csv", Handing.bytes(USAGE), "metrics"),
                            Handing.entry("forms/annex.docx", form, "source"),
                            Handing.entry("closing-report.docx", report, "report")));
            Answer answer = looked(inbox);
            assertThat(answer.remarks()).hasSize(report == filled ? 1 : 0);
        }
    }

    private static byte[] docxOf(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
