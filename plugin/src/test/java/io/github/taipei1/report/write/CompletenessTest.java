package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Resolved;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Nothing of the model is lost on the way into a file, whatever stands inside what. */
class CompletenessTest {
    private static final int SHAPES = 40;
    private static final int SHAPES_IN_PDF = 2;

    @Test
    void everyWordOfAnyShapeIsInDocxAndHtml() throws Exception {
        for (long seed = 0; seed < SHAPES; seed++) {
            RandomReports.Shape shape = RandomReports.of(seed);
            assertThat(lost(shape, WritersTest.docxWords(WritersTest.docx(shape.report()))))
                    .as("DOCX, seed " + seed)
                    .isEmpty();
            assertThat(lost(shape, WritersTest.htmlWords(WritersTest.html(shape.report()))))
                    .as("HTML, seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void everyWordOfAnyShapeIsInPdf() throws Exception {
        for (long seed = 0; seed < SHAPES_IN_PDF; seed++) {
            RandomReports.Shape shape = RandomReports.of(seed);
            assertThat(lost(shape, inOrderOfWriting(PdfWriterTest.pdf(shape.report()))))
                    .as("PDF, seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void aLostWordWouldBeFound() throws Exception {
        RandomReports.Shape shape = RandomReports.of(1);
        Resolved whole = shape.report();
        Block[] half = whole.blocks().stream().limit(whole.blocks().size() / 2).toArray(Block[]::new);
        assertThat(lost(shape, WritersTest.docxWords(WritersTest.docx(SampleReports.of(half)))))
                .hasSizeGreaterThan(20);
    }

    private static List<String> lost(RandomReports.Shape shape, String words) {
        return shape.words().stream().filter(word -> !words.contains(word)).toList();
    }

    /** Not in that of reading: a word that a narrow cell breaks stays one. */
    private static String inOrderOfWriting(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
