package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.rule.Phase;
import io.github.taipei1.testing.ExampleProject;
import io.github.taipei1.testing.MemoryTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Papers and reports that teams write in Word or hand in as PDF are checked like those in Markdown. */
class OfficeFilesTest {

    private static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(30);
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static CheckResult check(String path, byte[] bytes) throws IOException {
        MemoryTree tree =
                MemoryTree.of(Map.of("taipei1.yaml", ExampleProject.config(""))).put(path, bytes);
        Project.Loaded loaded = Project.load("taipei1.yaml", ExampleProject.config(""), Path.of("."));
        return Checker.withAllRules().check(loaded, new RepositoryLibrary(tree), ExampleProject.DAY, Phase.CHECK);
    }

    private static List<String> acknowledgements(CheckResult result) {
        return result.findings().stream()
                .map(one -> one.finding().rule())
                .filter(rule -> rule.startsWith("ACK"))
                .toList();
    }

    @Test
    void aPaperInWordOwesTheAcknowledgement() throws IOException {
        CheckResult without = check("paper/main.docx", docx("語言模型", "我們訓練了一個模型。", "致謝", "感謝審查委員。"));
        CheckResult with = check(
                "paper/main.docx", docx("語言模型", "我們訓練了一個模型。", "致謝", "感謝經濟部及 NVIDIA 提供 Taipei-1 超級電腦（DGX H100）之算力。"));

        assertThat(acknowledgements(without)).containsExactly("ACK-01");
        assertThat(acknowledgements(with)).isEmpty();
        assertThat(with.files())
                .anySatisfy(file -> assertThat(file.path() + " " + file.state())
                        .isEqualTo("paper/main.docx " + CheckedFile.State.CHECKED));
    }

    @Test
    void aPaperInPdfOwesTheAcknowledgement() throws IOException {
        CheckResult without = check("paper/main.pdf", pdf("A language model", "We trained a model.", "References"));
        CheckResult with = check(
                "paper/main.pdf",
                pdf(
                        "A language model",
                        "Acknowledgements",
                        "We thank NVIDIA for access to the Taipei-1 supercomputer (DGX H100)."));

        assertThat(acknowledgements(without)).containsExactly("ACK-01");
        assertThat(acknowledgements(with)).isEmpty();
    }

    @Test
    void theWordsOfAFindingAreShownFromItsPageOrParagraph() throws IOException {
        String thanks = "We thank NVIDIA for access to the Taipei-1 supercomputer.";
        for (CheckResult result : List.of(
                check("paper/main.docx", docx("A language model", "Acknowledgements", thanks)),
                check("paper/main.pdf", pdf("A language model", "Acknowledgements", thanks)))) {
            assertThat(result.findings())
                    .filteredOn(one -> one.finding().rule().equals("ACK-02"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.snippet()
                                    .substring(one.finding().place().region().startColumn() - 1))
                            .startsWith("We thank NVIDIA"));
        }
    }

    @Test
    void aBrokenFileIsSaidAndEndsNothing() throws IOException {
        CheckResult result = check("paper/main.docx", "no archive at all".getBytes(StandardCharsets.UTF_8));

        assertThat(result.files())
                .anySatisfy(file -> assertThat(file.path() + " " + file.state())
                        .isEqualTo("paper/main.docx " + CheckedFile.State.FAILED));
        assertThat(result.outcome()).isNotEqualTo(Outcome.INTERNAL);
    }
}
