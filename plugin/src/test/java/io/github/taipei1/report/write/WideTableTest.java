package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.form.FilledForms;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Block.Alignment;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A table with too many columns for an upright page stands on turned pages, in every format that has pages. */
class WideTableTest {
    private static final Block TEXT = Block.Paragraph.of("前文".repeat(60));
    private static final Block HEADING = Block.Heading.of(2, "逐步評測");

    private static Block.Table table(int columns, String cell) {
        return new Block.Table(
                "",
                List.of(),
                Collections.nCopies(columns, Alignment.END),
                List.of(),
                List.of(Block.Row.of(
                        IntStream.range(0, columns).mapToObj(i -> cell).toArray(String[]::new))));
    }

    private static List<Boolean> turns(Block... blocks) {
        return Stretch.of(List.of(blocks), Paper.A4).stream()
                .map(Stretch::turned)
                .toList();
    }

    @Test
    void onlyManyColumnsThatDoNotFitTurnAPage() {
        assertThat(turns(table(16, "12,345.6"))).containsExactly(true);
        assertThat(turns(table(12, "7"))).containsExactly(false);
        assertThat(turns(table(5, "一段說明文字，寫得相當長，但只有五欄，直式頁面仍可閱讀"))).containsExactly(false);
    }

    @Test
    void whatLeadsToAWideTableGoesWithIt() {
        Block.Table wide = SampleReports.wide(3);
        Block lead = Block.Paragraph.of("結果如下表。");
        List<Stretch> stretches = Stretch.of(List.of(TEXT, HEADING, lead, wide, TEXT), Paper.A4);
        assertThat(stretches)
                .containsExactly(
                        new Stretch(false, List.of(TEXT)),
                        new Stretch(true, List.of(HEADING, lead, wide)),
                        new Stretch(false, List.of(TEXT)));
        assertThat(Stretch.of(List.of(TEXT, wide), Paper.A4).get(1).blocks()).containsExactly(wide);
    }

    @Test
    void aSentenceBetweenTwoWideTablesGetsNoPageOfItsOwn() {
        Block.Table wide = SampleReports.wide(3);
        Block little = Block.Paragraph.of("第二次評測如下。");
        Block much = Block.Paragraph.of("說明".repeat(400));
        assertThat(turns(wide, little, wide)).containsExactly(true);
        assertThat(turns(wide, much, wide)).containsExactly(true, false, true);
    }

    @Test
    void noPageIsBrokenTwice() {
        Block.Table wide = SampleReports.wide(3);
        Block end = new Block.PageBreak();
        assertThat(Stretch.of(List.of(TEXT, end, wide, end, TEXT), Paper.A4))
                .containsExactly(
                        new Stretch(false, List.of(TEXT)),
                        new Stretch(true, List.of(wide)),
                        new Stretch(false, List.of(TEXT)));
    }

    @Test
    void figuresStayWholeOnATurnedPage() {
        int room = Paper.A4.turned().textWidth();
        ColumnWidths.Fit fit = ColumnWidths.turned(table(20, "12,345.6"), room);
        assertThat(Arrays.stream(fit.widths()).sum()).isEqualTo(room);
        double letter = fit.density().size() * 10;
        assertThat(Arrays.stream(fit.widths())).allMatch(width -> width >= 4 * letter * 2 + 60);
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        document.getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr())
                .forEach(properties -> sections.add(properties.getSectPr()));
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    /** Cover and contents in Roman figures, then upright, turned and upright pages that go on counting. */
    @Test
    void aWordDocumentHasASectionOfTurnedPages() throws IOException {
        byte[] docx = WritersTest.docx(Resolver.resolve(SampleReports.full(Language.ZH_TW)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<CTSectPr> sections = sections(document);
            assertThat(sections.stream().map(section -> section.getPgSz().isSetOrient()))
                    .containsExactly(false, false, true, false);
            assertThat(sections.stream().map(section -> section.getPgNumType().isSetStart()))
                    .containsExactly(true, true, false, false);
            assertThat(sections.get(2).getPgSz().getW())
                    .isEqualTo(sections.get(1).getPgSz().getH());
            XWPFTable wide = document.getTables().stream()
                    .filter(table -> table.getRow(0).getTableCells().size() == 13)
                    .findFirst()
                    .orElseThrow();
            assertThat(wide.getRow(0).isRepeatHeader()).isTrue();
            assertThat(wide.getText()).contains("節點更換後接續第 11 段");
            assertThat(document.getFooterList()).hasSize(2);
        }
    }

    /** A section's properties have no place in a cell. */
    @Test
    void aFormIsNeverTurned() throws Exception {
        byte[] form = FilledForms.ofStandard(Resolver.resolve(SampleReports.full(Language.ZH_TW)));
        String body = new String(WritersTest.parts(form).get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(body).contains("節點更換後接續第 11 段").doesNotContain("landscape");
        int cell = body.indexOf("節點更換後接續第 11 段");
        assertThat(body.substring(body.lastIndexOf("<w:r>", cell), cell)).contains("<w:sz w:val=\"13\"/>");
    }

    @Test
    void aReportWithoutWideTablesHasNoFootForThem() {
        assertThat(WritersTest.parts(WritersTest.docx(SampleReports.of(TEXT)))).doesNotContainKey("word/footer2.xml");
    }

    @Test
    void theContentsCountTurnedPages() {
        Resolved report = SampleReports.of(
                TEXT, SampleReports.wide(60), Block.Heading.of(1, "後章"), Block.Paragraph.of("後文".repeat(200)));
        Block.Heading after = (Block.Heading) report.blocks().get(2);
        PageEstimate pages = new PageEstimate(report, Stretch.of(report.blocks(), Paper.A4), Paper.A4);
        assertThat(pages.page(after.id())).isEqualTo(5);
    }

    @Test
    void aBrowserScrollsItInABoxThatItsCaptionNames() {
        String html = new String(
                WritersTest.html(SampleReports.of(TEXT, SampleReports.wide(3), TEXT)), StandardCharsets.UTF_8);
        var box = Jsoup.parse(html).select(".turned > .table").first();
        assertThat(box).isNotNull();
        assertThat(box.attr("role")).isEqualTo("region");
        assertThat(box.attr("tabindex")).isEqualTo("0");
        assertThat(box.attr("aria-labelledby")).isEqualTo(box.select("caption").attr("id"));
    }

    @Test
    void aPdfTurnsPagesAndRepeatsTheHead() throws IOException {
        byte[] pdf = PdfWriterTest.pdf(SampleReports.of(TEXT, SampleReports.wide(60), TEXT));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Boolean> wider = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                wider.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
            }
            assertThat(wider).startsWith(false, true, true).endsWith(true, false);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 2; page < document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("用語一致率").doesNotContain("前文");
            }
            assertThat(PdfWriterTest.words(pdf)).contains("ckpt-59");
        }
    }
}
