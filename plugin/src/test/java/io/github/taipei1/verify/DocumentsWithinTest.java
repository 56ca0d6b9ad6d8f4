package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.finding.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in documents that were handed in besides what a reader on paper sees, and evidence that is none. */
class DocumentsWithinTest {
    @TempDir
    Path office;

    private Answer documents(List<BundleEntry> entries) throws IOException {
        Path inbox = Files.createDirectories(office.resolve("inbox"));
        Handing.seal(inbox, Handing.config(""), entries);
        Files.delete(inbox.resolve("seal.txt"));
        VerifyRun run =
                VerifyRun.of(inbox, Intake.none(), office.resolve("ledger.jsonl"), Office.of(LocalDate.of(2026, 1, 5)));
        return run.files().get(0).answers().stream()
                .filter(asked -> asked.question().id().equals("documents"))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static byte[] pdf(boolean script, boolean comment) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            if (script) {
                pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('\u202E')"));
            }
            if (comment) {
                PDAnnotationText note = new PDAnnotationText();
                note.setContents("signed by me");
                note.setRectangle(page.getCropBox());
                page.setAnnotations(List.of(note));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] word(String address) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 9; i++) {
                document.createParagraph().createHyperlinkRun(address + i).setText("x");
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aScriptIsAnErrorWhereverItStands() throws IOException {
        Answer answer = documents(List.of(Handing.entry("evidence/nda.pdf", pdf(true, false), "evidence")));
        assertThat(answer.state()).isEqualTo(Answer.State.BAD);
        assertThat(answer.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.path()).isEqualTo("evidence/nda.pdf");
            assertThat(remark.what().zhTw())
                    .startsWith("內嵌指令碼（JavaScript）（1 處）")
                    .contains("\\u{202E}");
            assertThat(remark.asks()).isTrue();
        });
    }

    @Test
    void aPageThatRunsSomethingIsAnErrorInTheReportAndBetterAPictureAsEvidence() throws IOException {
        byte[] page = Handing.bytes("<html><body>x<script>alert(1)</script></body></html>");
        Answer report = documents(List.of(Handing.entry("closing-report.html", page, "report")));
        assertThat(report.state()).isEqualTo(Answer.State.BAD);
        for (String name : List.of("evidence/notice.html", "evidence/chart.svg")) {
            Answer evidence = documents(List.of(Handing.entry(name, page, "evidence")));
            assertThat(evidence.state()).as(name).isEqualTo(Answer.State.CONCERN);
            assertThat(evidence.remarks().get(0).ask().orElseThrow().zhTw()).contains("PDF");
        }
    }

    @Test
    void aProgramIsNoEvidenceWhateverItIsCalled() throws IOException {
        for (String name : List.of("evidence/a.mp4", "evidence/a.bin", "evidence/a.txt")) {
            Answer answer =
                    documents(List.of(Handing.entry(name, Handing.bytes("MZ\0\0" + "x".repeat(200)), "evidence")));
            assertThat(answer.remarks())
                    .as(name)
                    .anyMatch(remark -> remark.what().zhTw().contains("程式"));
        }
    }

    @Test
    void charactersThatNobodySeesWithinAFigureAreNamed() throws IOException {
        for (String figure : List.of("5\u200B8,715", "\u202E517,85\u202C", "5\u00AD8")) {
            byte[] page = Handing.bytes("<html><body><p>使用 " + figure + " 小時</p></body></html>");
            Answer answer = documents(List.of(Handing.entry("closing-report.html", page, "report")));
            assertThat(answer.remarks())
                    .as(figure)
                    .anyMatch(remark -> remark.what().zhTw().contains("\\u{"));
        }
        byte[] plain = Handing.bytes("<html><body><p>甲\u200B乙 58,715</p></body></html>");
        assertThat(documents(List.of(Handing.entry("closing-report.html", plain, "report")))
                        .state())
                .isEqualTo(Answer.State.GOOD);
    }

    @Test
    void aCommentConcernsTheReportAndNoSignedPaper() throws IOException {
        byte[] commented = pdf(false, true);
        Answer report = documents(List.of(Handing.entry("closing-report.pdf", commented, "report")));
        assertThat(report.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.level()).isEqualTo(Level.WARNING));
        Answer evidence = documents(List.of(Handing.entry("evidence/nda.pdf", commented, "evidence")));
        assertThat(evidence.state()).isEqualTo(Answer.State.GOOD);
        assertThat(evidence.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.level()).isEqualTo(Level.INFO));
    }

    @Test
    void linksAreToldInOneLineAndNobodyIsAskedToRemoveThem() throws IOException {
        Answer answer =
                documents(List.of(Handing.entry("closing-report.docx", word("https://example.com/"), "report")));
        assertThat(answer.state()).isEqualTo(Answer.State.GOOD);
        assertThat(answer.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.what().zhTw())
                    .contains("超連結（9 處）", "https://example.com/0")
                    .endsWith("…");
            assertThat(remark.asks()).isFalse();
        });
    }

    @Test
    void evidenceThatIsEmptyDamagedOrOfAnotherKindIsNamed() throws IOException {
        Answer answer = documents(List.of(
                Handing.entry("evidence/empty.txt", new byte[0], "evidence"),
                Handing.entry("evidence/page.pdf", Handing.bytes("<!DOCTYPE html><title>Login</title>"), "evidence"),
                Handing.entry("evidence/cut.pdf", Handing.bytes("%PDF-1.7\nno more"), "evidence"),
                Handing.entry("evidence/good.txt", Handing.bytes("signed"), "evidence")));
        assertThat(answer.state()).isEqualTo(Answer.State.CONCERN);
        assertThat(answer.remarks())
                .extracting(Remark::path)
                .containsExactlyInAnyOrder("evidence/empty.txt", "evidence/page.pdf", "evidence/cut.pdf");
        assertThat(answer.remarks()).allMatch(Remark::asks);
        assertThat(answer.remarks())
                .extracting(remark -> remark.what().zhTw())
                .contains("檔案是空的（0 位元組）", "檔名為 .pdf，內容卻是網頁，可能是登入網頁或錯誤網頁");
    }
}
