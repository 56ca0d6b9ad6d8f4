package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Formula;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs a TrueType font with Chinese on the machine; where there is none no PDF is made for users either. */
class PdfWriterTest {
    private static final String NO_FONT =
            "no PDF is tested, for this machine has no TrueType font with Chinese: install fonts-cns11643-kai";

    static byte[] pdf(Resolved report) throws IOException {
        Optional<PdfFonts> fonts = PdfFonts.find(Optional.empty());
        if (fonts.isEmpty()) {
            System.err.println("SKIPPED: " + NO_FONT);
        }
        assumeTrue(fonts.isPresent(), NO_FONT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(fonts.get()).write(report, out);
        return out.toByteArray();
    }

    static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", "");
        }
    }

    @Test
    void everyWordOfTheModelIsInThePdf() throws IOException {
        Resolved report = Resolver.resolve(SampleReports.full(Language.ZH_TW));
        String words = words(pdf(report));
        String hidden = "綠色方塊";
        for (String token : Tokens.of(report)) {
            boolean alternative = token.equals(hidden) || token.contains("已配置時數均") || token.contains("損失由");
            if (!alternative) {
                assertThat(words).contains(token.replaceAll("\\s+", ""));
            }
        }
    }

    @Test
    void emphasisAndHeadingsAreBoldWithOrWithoutABoldFace() throws IOException {
        byte[] pdf = pdf(Resolver.resolve(SampleReports.full(Language.ZH_TW)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boolean thick = false;
            for (PDPage page : document.getPages()) {
                List<Object> tokens = new PDFStreamParser(page).parse();
                for (int i = 1; i < tokens.size(); i++) {
                    boolean mode = tokens.get(i) instanceof Operator operator
                            && operator.getName().equals("Tr");
                    thick |= mode && tokens.get(i - 1) instanceof COSNumber number && number.intValue() == 2;
                }
            }
            assertThat(thick
                            || PdfFonts.find(Optional.empty())
                                    .orElseThrow()
                                    .boldChinese()
                                    .isPresent())
                    .isTrue();
        }
    }

    @Test
    void noRowOfALongTableIsLost() throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(Block.Row.of("列" + i + "頭", "值" + i + "尾"));
        }
        Block table = new Block.Table(
                "",
                List.of(),
                List.of(Block.Alignment.START, Block.Alignment.END),
                List.of(Block.Row.of("甲", "乙")),
                rows);
        String words = words(pdf(SampleReports.of(new Block.CodeBlock("", "before\n\nafter"), table)));
        for (int i = 0; i < 300; i++) {
            assertThat(words).contains("列" + i + "頭").contains("值" + i + "尾");
        }
    }

    /** Numerator, line and denominator over one another, as paper shows them. */
    @Test
    void aFormulaIsSetInTwoDimensions() throws IOException {
        Block fraction = new Block.MathBlock(
                Formula.of("\\frac{AAAA}{BBBB} = \\begin{pmatrix} c & d \\\\ e & f \\end{pmatrix}"));
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.of(fraction)))) {
            List<Float> heights = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.stream()
                            .filter(position -> "AB".contains(position.getUnicode()))
                            .forEach(position -> heights.add(position.getYDirAdj()));
                }
            }.getText(document);
            assertThat(heights).hasSize(8);
            assertThat(heights.get(7) - heights.get(0)).isGreaterThan(10);
        }
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        Resolved report = Resolver.resolve(SampleReports.full(Language.EN));
        byte[] first = pdf(report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pdf(report)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFolderWithoutAFontIsNoError(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.ttf"), "no font");
        assertThat(PdfFonts.find(Optional.of(folder))).isEqualTo(PdfFonts.find(Optional.empty()));
    }

    @Test
    void charactersThatNoFontHasAreNamed() {
        PdfFonts fonts = PdfFonts.find(Optional.empty()).orElse(null);
        assumeTrue(fonts != null, NO_FONT);
        PdfFonts usual = new PdfFonts(
                fonts.chinese(), fonts.boldChinese(), fonts.latin(), fonts.boldLatin(), fonts.code(), List.of());
        Resolved report = SampleReports.of(Block.Paragraph.of("算力 compute\u200b，私用字\uE123 與 \uDB80\uDC01。"));
        assertThat(usual.lacking(report)).contains(0xF0001).doesNotContain(0x200B, (int) '算', (int) 'c', (int) '，');
        assertThat(usual.lacking(SampleReports.of(Block.Paragraph.of("算力 compute"))))
                .isEmpty();
    }

    @Test
    void aRareNameIsSetInTheFontThatHasIt() throws IOException {
        Path rare = Path.of("/usr/share/fonts/truetype/cns11643/TW-Kai-Ext-B-98_1.ttf");
        assumeTrue(Files.isRegularFile(rare), "no font with characters beyond the basic plane");
        Resolved report = SampleReports.of(Block.Paragraph.of("計畫主持人𠮷田"));
        assertThat(PdfFonts.find(Optional.empty()).orElseThrow().lacking(report))
                .isEmpty();
        assertThat(words(pdf(report))).contains("𠮷").doesNotContain("#");
    }

    /** The same font whose maker forbids to embed it (OpenType, OS/2, fsType 2). */
    private static byte[] forbidden(Path font) throws IOException {
        byte[] bytes = Files.readAllBytes(font);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < buffer.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                buffer.putShort(buffer.getInt(entry + 8) + 8, (short) 2);
            }
        }
        return bytes;
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsPassedOver(@TempDir Path folder) throws IOException {
        Optional<PdfFonts> usual = PdfFonts.find(Optional.empty());
        assumeTrue(usual.isPresent(), NO_FONT);
        Files.copy(usual.get().chinese(), folder.resolve("kai.ttf"));
        assertThat(PdfFonts.find(Optional.of(folder)).orElseThrow().chinese()).isEqualTo(folder.resolve("kai.ttf"));
        Files.write(folder.resolve("kai.ttf"), forbidden(usual.get().chinese()));
        assertThat(PdfFonts.find(Optional.of(folder))).isEqualTo(usual);
    }
}
