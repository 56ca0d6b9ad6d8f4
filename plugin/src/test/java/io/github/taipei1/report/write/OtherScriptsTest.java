package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.report.model.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Words that are neither Chinese nor Latin, in each format. */
class OtherScriptsTest {
    private static final Block QUOTED = Block.Paragraph.of("引文：שלום 2025 עולם，其後 abc。");
    private static final Block WHOLE = Block.Paragraph.of("هذا نص عربي 2025 GPU");

    /** Where each character stands on the page, from left to right. */
    private static List<TextPosition> positions(Block block) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PdfWriterTest.pdf(SampleReports.of(block)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    all.add(position);
                }
            }.getText(document);
        }
        return all;
    }

    private static float at(List<TextPosition> positions, String character) {
        return positions.stream()
                .filter(one -> one.getUnicode().equals(character))
                .findFirst()
                .orElseThrow()
                .getX();
    }

    @Test
    void hebrewWordsOfASentenceRunFromRightToLeftAroundAFigure() throws IOException {
        List<TextPosition> positions = positions(QUOTED);
        List<Float> order = new ArrayList<>();
        for (String character : List.of("文", "ע", "0", "ש", "其", "b", "c")) {
            order.add(at(positions, character));
        }
        assertThat(order.get(0)).isLessThan(order.get(1));
        assertThat(order.subList(1, 4)).isSorted();
        assertThat(order.subList(3, 7)).isSorted();
        assertThat(at(positions, "ש")).isGreaterThan(at(positions, "ל"));
        assertThat(at(positions, "2")).isLessThan(at(positions, "5"));
    }

    @Test
    void anArabicParagraphBeginsAtTheRightMargin() throws IOException {
        List<TextPosition> positions = positions(WHOLE);
        float begin = positions.stream()
                .filter(one -> ArabicForms.isForm(one.getUnicode().codePointAt(0))
                        || one.getUnicode().codePointAt(0) >= 0x600
                                && one.getUnicode().codePointAt(0) < 0x700)
                .map(TextPosition::getX)
                .max(Float::compare)
                .orElseThrow();
        assertThat(begin).isGreaterThan(500);
        assertThat(at(positions, "G")).isLessThan(at(positions, "5"));
        assertThat(at(positions, "G")).isLessThan(at(positions, "P"));
    }

    @Test
    void wordKnowsWhatRunsFromRightToLeft() {
        String body = new String(
                WritersTest.parts(WritersTest.docx(SampleReports.of(QUOTED, WHOLE)))
                        .get("word/document.xml"),
                StandardCharsets.UTF_8);
        assertThat(body)
                .contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">שלום 2025 עולם</w:t>")
                .containsOnlyOnce("<w:bidi/>");
    }

    @Test
    void aBrowserKnowsItToo() {
        Document page =
                Jsoup.parse(new String(WritersTest.html(SampleReports.of(QUOTED, WHOLE)), StandardCharsets.UTF_8));
        assertThat(page.select("p[dir=rtl]")).hasSize(1);
        assertThat(page.select("main").text()).contains("שלום 2025 עולם").contains("هذا نص عربي 2025 GPU");
    }

    /** A letter and its mark are one character where Unicode has it, else they are set in one font. */
    @Test
    void marksStayWithTheirLetters() {
        Document page = Jsoup.parse("<body><p>cafe\u0301、a\u030Dh、表情\u200D\uFE0F、ภาษา</p></body>");
        PrintLetters letters = PrintLetters.of(page);
        assertThat(page.select("p").text()).isEqualTo("café、a\u030Dh、表情、ภาษา");
        assertThat(page.select("span.other").eachText()).containsExactly("a\u030D", "ภาษา");
        assertThat(letters.rightToLeft()).isFalse();
        assertThat(letters.other()).contains("a\u030D").contains("ภาษา");
    }

    @Test
    void chineseAndLatinTextIsLeftAsItIs() {
        String body = "<p>本計畫 使用 H100，naïve café、αβγ、ㄅㄆ、𠮷、２。</p>";
        Document page = Jsoup.parse("<body>" + body + "</body>");
        PrintLetters.of(page);
        assertThat(page.body().html()).isEqualTo(body);
    }
}
