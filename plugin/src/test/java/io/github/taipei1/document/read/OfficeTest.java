package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

class OfficeTest {
    @Test
    void wordByParagraphs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("One.");
            var paragraph = word.createParagraph();
            paragraph.createRun().setText("Tai");
            XWPFRun bold = paragraph.createRun();
            bold.setBold(true);
            bold.setText("pei-1");
            XWPFRun hidden = paragraph.createRun();
            hidden.setVanish(true);
            hidden.setText("unseen");
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("a");
            table.getRow(0).getCell(1).setText("b");
            word.write(bytes);
        }
        Document document = new MemoryTree().with("a.docx", bytes.toByteArray()).document("a.docx");
        assertThat(document.blocks().stream().map(MemoryTree::show))
                .containsExactly(
                        "Paragraph: One.", "Paragraph: Taipei-1", "Paragraph HIDDEN_ELEMENT: unseen", "TableRow: a\tb");
        assertThat(document.blocks().get(1).passage().place().region().startLine())
                .isEqualTo(2);
    }

    @Test
    void linksOfWordHaveTheirAddresses() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.createRun().setText("See ");
            paragraph.createHyperlinkRun("https://example.org/a").setText("the data");
            paragraph.createRun().setText(" and ");
            field(paragraph, "begin", "");
            field(paragraph, "", " HYPERLINK \"https://example.org/b\" ");
            field(paragraph, "separate", "");
            paragraph.createRun().setText("the code");
            field(paragraph, "end", "");
            word.createTable(1, 1)
                    .getRow(0)
                    .getCell(0)
                    .getParagraphs()
                    .get(0)
                    .createHyperlinkRun("https://example.org/c")
                    .setText("cell");
            word.write(bytes);
        }
        Document document = new MemoryTree().with("a.docx", bytes.toByteArray()).document("a.docx");
        assertThat(document.blocks().get(0).passage().text()).isEqualTo("See the data and the code");
        assertThat(document.blocks().stream()
                        .flatMap(block -> block.passage().inlines().stream())
                        .map(link -> link.target() + " " + link.from() + "-" + link.to()))
                .containsExactly(
                        "https://example.org/a 4-12", "https://example.org/b 17-25", "https://example.org/c 0-4");
    }

    private static void field(XWPFParagraph paragraph, String type, String words) {
        CTR run = paragraph.createRun().getCTR();
        if (type.isEmpty()) {
            run.addNewInstrText().setStringValue(words);
        } else {
            run.addNewFldChar().setFldCharType(STFldCharType.Enum.forString(type));
        }
    }

    @Test
    void pdfByPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, "Page one.", "goes on.");
            page(pdf, "We thank Taipei-1.");
            pdf.save(bytes);
        }
        Document document = new MemoryTree().with("a.pdf", bytes.toByteArray()).document("a.pdf");
        assertThat(document.blocks().stream().map(MemoryTree::show))
                .containsExactly("Paragraph: Page one. goes on.", "Paragraph: We thank Taipei-1.");
        assertThat(document.blocks().get(1).passage().place().region().startLine())
                .isEqualTo(2);
    }

    private static void page(PDDocument pdf, String... lines) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.setLeading(14);
            content.newLineAtOffset(50, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    @Test
    void damagedFilesAndEntityTricksFailWithAReason() throws IOException {
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><p><r><t>&x;</t></r></p></d>";
        for (byte[] bytes : new byte[][] {
            {}, "PK".getBytes(StandardCharsets.UTF_8), zip("other.xml", "x"), zip("word/document.xml", entity)
        }) {
            Reading<Document> word = new MemoryTree().with("a.docx", bytes).reading("a.docx");
            assertThat(word.content().map(Document::blocks).orElse(java.util.List.of()))
                    .isEmpty();
            assertThat(new MemoryTree().with("a.pdf", bytes).reading("a.pdf")).isInstanceOf(Reading.Failed.class);
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = zip("word/document.xml", "<d>" + " ".repeat(40 << 20) + "</d>");
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(new MemoryTree().with("a.docx", bomb).reading("a.docx")).isInstanceOf(Reading.Failed.class);
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
