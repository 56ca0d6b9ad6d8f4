package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

class WritersTest {

    static byte[] docx(Resolved report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter(Fonts.DEFAULT).write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] html(Resolved report) {
        return new HtmlWriter(Fonts.DEFAULT).page(report);
    }

    static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The words of all parts of a DOCX and the values of their attributes, without blanks. */
    static String docxWords(byte[] docx) throws Exception {
        StringBuilder words = new StringBuilder();
        StringBuilder values = new StringBuilder();
        DefaultHandler gather = new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String name, Attributes attributes) {
                for (int i = 0; i < attributes.getLength(); i++) {
                    values.append(attributes.getValue(i));
                }
            }

            @Override
            public void characters(char[] text, int start, int length) {
                words.append(text, start, length);
            }
        };
        for (Map.Entry<String, byte[]> part : parts(docx).entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(part.getValue()), gather);
            }
        }
        return words.append(values).toString().replaceAll("\\s+", "");
    }

    static String htmlWords(byte[] html) {
        var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        StringBuilder words = new StringBuilder(page.wholeText());
        page.select("[alt]").forEach(image -> words.append(image.attr("alt")));
        return words.toString().replaceAll("\\s+", "");
    }

    private static void assertHolds(String words, List<String> tokens) {
        for (String token : tokens) {
            assertThat(words).contains(token.replaceAll("\\s+", ""));
        }
    }

    @Test
    void everyWordOfTheModelIsInEveryFormat() throws Exception {
        for (Language language : Language.values()) {
            Resolved report = Resolver.resolve(SampleReports.full(language));
            List<String> tokens = Tokens.of(report);
            assertThat(tokens).hasSizeGreaterThan(120);
            assertHolds(docxWords(docx(report)), tokens);
            assertHolds(htmlWords(html(report)), tokens);
        }
    }

    @Test
    void theSampleHoldsEveryKindOfNode() {
        String model = Resolver.resolve(SampleReports.full(Language.ZH_TW)).toString();
        for (Class<?> kind : Block.class.getPermittedSubclasses()) {
            for (Class<?> one : kind.isSealed() ? kind.getPermittedSubclasses() : new Class<?>[] {kind}) {
                assertThat(model).contains(one.getSimpleName() + "[");
            }
        }
        for (Class<?> kind : Inline.class.getPermittedSubclasses()) {
            assertThat(model).contains(kind.getSimpleName() + "[");
        }
    }

    @Test
    void theSameReportIsTheSameBytesUnderAnyLocaleAndZone() {
        Resolved report = Resolver.resolve(SampleReports.full(Language.ZH_TW));
        byte[] docx = docx(report);
        byte[] html = html(report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Resolved again = Resolver.resolve(SampleReports.full(Language.ZH_TW));
            assertThat(docx(again)).isEqualTo(docx);
            assertThat(html(again)).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile =
                "<script>alert(1)</script> ]]> \u0000\u0001\u001b\u0085 \ud800 \udc00 \ufffe & \" ' \ud842\udfb7";
        Resolved report = SampleReports.of(
                Block.Heading.of(1, hostile),
                Block.Paragraph.of(hostile),
                new Block.CodeBlock(hostile, hostile),
                new Block.Table(
                        "x\"><y",
                        List.of(Inline.text(hostile)),
                        List.of(Block.Alignment.END),
                        List.of(),
                        List.of(Block.Row.of(hostile))));
        String html = new String(html(report), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(Jsoup.parse(html).select("script")).isEmpty();
        assertThat(docxWords(docx(report)))
                .contains("<script>alert(1)</script>]]>")
                .contains("\ud842\udfb7");
    }

    @Test
    void aMegabyteInOneParagraphAndTenThousandRowsAreNoTrouble() throws Exception {
        String line = "算力 compute 𠮷 ";
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(Block.Row.of("第 " + i + " 列", "值 " + i));
        }
        Resolved report = SampleReports.of(
                Block.Paragraph.of(line.repeat(80_000)),
                new Block.Table(
                        "",
                        List.of(),
                        List.of(Block.Alignment.START, Block.Alignment.END),
                        List.of(Block.Row.of("列", "值")),
                        rows));
        String words = docxWords(docx(report));
        assertThat(words).contains("第9999列值9999");
        assertThat(words.codePoints().filter(c -> c == 0x20BB7).count()).isEqualTo(80_000);
        assertThat(htmlWords(html(report))).contains("第9999列");
    }

    @Test
    void poiOpensTheDocumentAndFindsItsParts() throws Exception {
        byte[] docx = docx(Resolver.resolve(SampleReports.full(Language.ZH_TW)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getCharts()).hasSize(2);
            assertThat(document.getCharts()).anyMatch(WritersTest::opensItsWorkbook);
            assertThat(document.getFootnotes()).hasSize(3);
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("繁體中文大型語言模型預訓練");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    private static boolean opensItsWorkbook(XWPFChart chart) {
        try {
            return chart.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getNumericCellValue() == 20112.4;
        } catch (IOException | InvalidFormatException e) {
            return false;
        }
    }

    @Test
    void wordIsNotAskedToUpdateFields() {
        Map<String, byte[]> parts = parts(docx(Resolver.resolve(SampleReports.full(Language.ZH_TW))));
        String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String settings = new String(parts.get("word/settings.xml"), StandardCharsets.UTF_8);
        assertThat(settings).doesNotContain("updateFields").contains("compatibilityMode");
        assertThat(document).doesNotContain("w:dirty").contains(" TOC ", " PAGEREF ", " SEQ 表 ", "m:oMathPara");
        assertThat(new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8))
                .contains("w:eastAsia=\"標楷體\"", "w:eastAsia=\"zh-TW\"");
        assertThat(new String(parts.get("word/numbering.xml"), StandardCharsets.UTF_8))
                .contains("ideographLegalTraditional", "taiwaneseCountingThousand");
    }

    @Test
    void theHtmlPageNeedsNothingFromOutside() {
        String html = new String(html(Resolver.resolve(SampleReports.full(Language.ZH_TW))), StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(page.select("script, link, iframe, object, embed, style ~ style"))
                .isEmpty();
        assertThat(page.select("[src]")).allMatch(element -> element.attr("src").startsWith("data:image/"));
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("meta[http-equiv]").attr("content")).contains("default-src 'none'");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-TW");
        assertThat(page.select("h1")).hasSize(1);
        page.select("a[href^=#]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void chartValuesAreRoundedForTheEye() {
        assertThat(ChartData.shown(20112.449, 1)).isEqualTo("20,112.4");
        assertThat(ChartData.shown(-1234567.5, 0)).isEqualTo("-1,234,568");
        assertThat(ChartData.shown(999, 0)).isEqualTo("999");
        assertThat(PlainText.of(ChartData.table(SampleReports.bars())
                        .rows()
                        .get(0)
                        .cells()
                        .get(1)
                        .content()))
                .isEqualTo("20,112");
    }

    /** The format of the last numbered list, told from its own level or the one it shares. */
    private static String ownFormat(Block list) {
        String numbering =
                new String(parts(docx(SampleReports.of(list))).get("word/numbering.xml"), StandardCharsets.UTF_8);
        String last = numbering.substring(numbering.lastIndexOf("<w:num "));
        int format = last.indexOf("<w:numFmt w:val=\"");
        return format < 0 ? "" : last.substring(format + 17, last.indexOf('"', format + 17));
    }

    @Test
    void aNumberedListCountsAsDeepAsItsNumbersGo() {
        Block.Paragraph words = Block.Paragraph.of("項目");
        Block numbers = new Block.ListBlock(true, 1, List.of(new Block.Item(List.of(words))));
        Block inBullets = new Block.ListBlock(false, 1, List.of(new Block.Item(List.of(words, numbers))));
        Block inNumbers = new Block.ListBlock(true, 1, List.of(new Block.Item(List.of(words, numbers))));
        Block inBoth = new Block.ListBlock(true, 1, List.of(new Block.Item(List.of(words, inBullets))));
        assertThat(ownFormat(inBullets)).isEqualTo("decimal");
        assertThat(ownFormat(inNumbers)).as("as its level does").isEmpty();
        assertThat(ownFormat(inBoth)).isEqualTo("lowerLetter");
    }

    @Test
    void aListInAQuotationStandsFurtherIn() {
        Block bullets = new Block.ListBlock(false, 1, List.of(new Block.Item(List.of(Block.Paragraph.of("項目")))));
        String alone =
                new String(parts(docx(SampleReports.of(bullets))).get("word/document.xml"), StandardCharsets.UTF_8);
        String quoted = new String(
                parts(docx(SampleReports.of(new Block.Quote(List.of(bullets))))).get("word/document.xml"),
                StandardCharsets.UTF_8);
        assertThat(alone).doesNotContain("<w:ind w:left=\"960\" w:hanging");
        assertThat(quoted).contains("<w:ind w:left=\"960\" w:hanging");
    }

    @Test
    void onlyShortCodeStaysOnOnePage() {
        String word = "<w:keepLines w:val=\"0\"/>";
        assertThat(body(new Block.CodeBlock("", "x\n".repeat(30)))).doesNotContain(word);
        assertThat(body(new Block.CodeBlock("", "x\n".repeat(31)))).contains(word);
    }

    private static String body(Block block) {
        return new String(parts(docx(SampleReports.of(block))).get("word/document.xml"), StandardCharsets.UTF_8);
    }
}
