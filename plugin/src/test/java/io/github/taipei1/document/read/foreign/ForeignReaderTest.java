package io.github.taipei1.document.read.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.read.OfficeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files of strangers, read by a process that may die of them. */
class ForeignReaderTest {
    private static final ForeignReader READER = new ForeignReader(ForeignReader.Limits.USUAL);

    @AfterAll
    static void end() {
        READER.close();
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
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
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** A page whose content is this, deflated. */
    private static byte[] pdfOf(byte[] start, byte[] filler, int times) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDStream content = new PDStream(pdf);
            try (OutputStream data = content.createOutputStream(COSName.FLATE_DECODE)) {
                data.write(start);
                for (int i = 0; i < times; i++) {
                    data.write(filler);
                }
            }
            page.setContents(content);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("本計畫使用 Taipei-1 之 H100。");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("指標");
            table.getRow(0).getCell(1).setText("數值");
            table.getRow(1).getCell(0).setText("usage.gpu-hours");
            table.getRow(1).getCell(1).setText("16.00");
            document.createParagraph().createRun().setText("結尾");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static Document document(OfficeReader reader, String path, byte[] bytes) {
        return reader.read(path, bytes).content().orElseThrow();
    }

    private static void same(Document there, Document here) {
        assertThat(there.source().text()).isEqualTo(here.source().text());
        assertThat(there.format()).isEqualTo(here.format());
        assertThat(there.blocks()).hasSameSizeAs(here.blocks());
        for (int i = 0; i < here.blocks().size(); i++) {
            Block one = here.blocks().get(i);
            Block other = there.blocks().get(i);
            assertThat(other.getClass()).isEqualTo(one.getClass());
            assertThat(other.passage().text()).isEqualTo(one.passage().text());
            assertThat(other.passage().place()).isEqualTo(one.passage().place());
            assertThat(other.visibility()).isEqualTo(one.visibility());
            if (one instanceof Block.TableRow row) {
                assertThat(((Block.TableRow) other).cells())
                        .extracting(Object::toString)
                        .isEqualTo(row.cells().stream().map(Object::toString).toList());
            }
        }
    }

    @Test
    void findsWhatIsFoundInThisProcess() throws IOException {
        byte[] pdf = pdf("We thank Taipei-1 for", "its H100 GPUs.", "usage.gpu-hours 16.00");
        same(document(READER, "paper/a.pdf", pdf), document(OfficeReader.HERE, "paper/a.pdf", pdf));
        byte[] docx = docx();
        same(document(READER, "a.DOCX", docx), document(OfficeReader.HERE, "a.DOCX", docx));
        assertThat(document(READER, "paper/a.pdf", pdf).source().path()).isEqualTo("paper/a.pdf");
    }

    @Test
    void saysWhatTheReaderSaysOfADamagedFile() {
        byte[] damaged = "%PDF-1.7 no more".getBytes(StandardCharsets.US_ASCII);
        assertThat(READER.read("a.pdf", damaged).reason())
                .isEqualTo(OfficeReader.HERE.read("a.pdf", damaged).reason());
        assertThat(READER.read("a.docx", damaged).reason())
                .isEqualTo(OfficeReader.HERE.read("a.docx", damaged).reason());
    }

    @Test
    void aFileThatTakesAllMemoryCostsNoOtherItsReading() throws IOException {
        byte[] bomb = pdfOf(new byte[] {'('}, "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII), 96);
        byte[] good = pdf("Taipei-1");
        try (ForeignReader small = new ForeignReader(new ForeignReader.Limits(40, Duration.ofMinutes(1)))) {
            assertThat(small.read("good.pdf", good).content()).isPresent();
            assertThat(small.read("bomb.pdf", bomb)).isInstanceOf(Reading.Failed.class);
            assertThat(small.read("good.pdf", good).content()).isPresent();
        }
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() throws IOException {
        try (ForeignReader hasty = new ForeignReader(new ForeignReader.Limits(256, Duration.ofMillis(1)))) {
            assertThat(hasty.read("a.pdf", pdf("Taipei-1"))).isInstanceOf(Reading.Failed.class);
        }
    }

    @Test
    void bytesOfAnyKindGetAnAnswer() throws IOException {
        byte[] good = pdf("Taipei-1", "H100");
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] hurt = good.clone();
            for (int j = 0; j < 5; j++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
            }
            Reading<Document> reading = READER.read(String.format(Locale.ROOT, "%d.pdf", i), hurt);
            assertThat(reading.content().isPresent() || reading.reason().isPresent())
                    .isTrue();
        }
    }

    @Test
    void severalThreadsHaveAProcessEach() throws IOException {
        byte[] docx = docx();
        byte[] pdf = pdf("Taipei-1");
        List<String> texts = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> document(READER, i % 2 == 0 ? "a.pdf" : "a.docx", i % 2 == 0 ? pdf : docx))
                .map(document -> document.source().text().substring(0, 4))
                .distinct()
                .sorted()
                .toList();
        assertThat(texts).containsExactly("Taip", "本計畫使");
    }
}
