package io.github.taipei1.document.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Looked;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.document.Unseen.Kind;
import io.github.taipei1.document.read.OfficeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;

/** A PDF in which people see another figure than the one that its text says. */
class PdfShownOtherwiseTest {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private interface Addition {
        void to(PDDocument pdf, PDPage page) throws IOException;
    }

    private static List<Unseen> unseen(Addition addition) throws IOException {
        return look(addition).unseen();
    }

    private static Looked look(Addition addition) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            write(pdf, page, new PDType1Font(Standard14Fonts.FontName.HELVETICA), 700, "48 jobs");
            addition.to(pdf, page);
            pdf.save(out);
            return OfficeReader.HERE.look("a.pdf", out.toByteArray());
        }
    }

    private static void write(PDDocument pdf, PDPage page, PDFont font, float y, String text) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(50, y);
            content.showText(text);
            content.endText();
        }
    }

    private static COSDictionary annotation(PDPage page, String subtype) {
        COSDictionary one = new COSDictionary();
        one.setName(COSName.TYPE, "Annot");
        one.setName(COSName.SUBTYPE, subtype);
        one.setItem(COSName.RECT, new PDRectangle(50, 700, 100, 20).getCOSArray());
        COSArray all = new COSArray();
        all.add(one);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
        return one;
    }

    private static void drawn(COSDictionary annotation) {
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, new COSStream());
        annotation.setItem(COSName.AP, looks);
    }

    private static void assertToldOnPageOne(List<Unseen> unseen, Kind kind, String detail) {
        assertThat(unseen).containsExactly(new Unseen(kind, "p. 1", detail));
    }

    @Test
    void aFieldHasAValueThatStandsOverThePage() throws IOException {
        assertToldOnPageOne(
                unseen((pdf, page) -> {
                    COSDictionary field = annotation(page, "Widget");
                    field.setString(COSName.T, "jobs");
                    field.setString(COSName.V, "58");
                }),
                Kind.SHOWN_OTHERWISE,
                "jobs = 58");
        assertToldOnPageOne(
                unseen((pdf, page) -> {
                    COSDictionary above = new COSDictionary();
                    above.setString(COSName.T, "jobs");
                    above.setItem(COSName.V, COSName.getPDFName("58"));
                    annotation(page, "Widget").setItem(COSName.PARENT, above);
                }),
                Kind.SHOWN_OTHERWISE,
                "jobs = 58");
        assertToldOnPageOne(unseen((pdf, page) -> drawn(annotation(page, "Widget"))), Kind.SHOWN_OTHERWISE, "=");
    }

    @Test
    void anEmptyFieldAndASignatureStandOverNothing() throws IOException {
        assertThat(unseen((pdf, page) -> annotation(page, "Widget").setString(COSName.T, "jobs")))
                .isEmpty();
        assertThat(unseen((pdf, page) -> {
                    COSDictionary signed = annotation(page, "Widget");
                    signed.setItem(COSName.FT, COSName.SIG);
                    signed.setItem(COSName.V, new COSDictionary());
                    drawn(signed);
                }))
                .isEmpty();
        assertThat(unseen((pdf, page) -> {
                    COSDictionary unsigned = annotation(page, "Widget");
                    unsigned.setItem(COSName.FT, COSName.SIG);
                    drawn(unsigned);
                }))
                .hasSize(1);
        assertThat(unseen((pdf, page) -> {
                    COSDictionary field = annotation(page, "Widget");
                    field.setItem(COSName.PARENT, field);
                }))
                .isEmpty();
    }

    @Test
    void whateverIsDrawnOverThePageIsTold() throws IOException {
        for (String subtype : List.of("Watermark", "Link", "PrinterMark", "Invented")) {
            assertToldOnPageOne(unseen((pdf, page) -> drawn(annotation(page, subtype))), Kind.SHOWN_OTHERWISE, subtype);
            assertThat(unseen((pdf, page) -> annotation(page, subtype)))
                    .as(subtype)
                    .isEmpty();
        }
        for (String subtype : List.of("FreeText", "Stamp", "Square")) {
            assertToldOnPageOne(unseen((pdf, page) -> drawn(annotation(page, subtype))), Kind.COMMENT, subtype);
        }
    }

    private static List<Unseen> layered(String place, String state) throws IOException {
        return unseen((pdf, page) -> {
            PDOptionalContentGroup layer = new PDOptionalContentGroup("figures");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(layer);
            pdf.getDocumentCatalog().setOCProperties(layers);
            COSDictionary here = new COSDictionary();
            here.setName(place + "State", state);
            COSDictionary usage = new COSDictionary();
            usage.setItem(place, here);
            layer.getCOSObject().setItem("Usage", usage);
        });
    }

    @Test
    void aLayerMayBeOffOnPaperOrOnTheScreenOnly() throws IOException {
        for (String place : List.of("View", "Print", "Export")) {
            assertThat(layered(place, "OFF")).as(place).containsExactly(new Unseen(Kind.HIDDEN_LAYER, "", "figures"));
            assertThat(layered(place, "ON")).as(place).isEmpty();
        }
    }

    @Test
    void contentThatIsThereWhileALayerIsOffIsTold() throws IOException {
        for (String policy : List.of("AllOff", "AnyOff", "AllOn")) {
            List<Unseen> unseen = unseen((pdf, page) -> {
                COSDictionary membership = new COSDictionary();
                membership.setName(COSName.TYPE, "OCMD");
                membership.setName(COSName.P, policy);
                COSDictionary properties = new COSDictionary();
                properties.setItem("MC0", membership);
                page.getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
            });
            assertThat(unseen).as(policy).hasSize(policy.equals("AllOn") ? 0 : 1);
        }
    }

    /** @param rows of a map, a code and what it is read as, both in hexadecimal */
    private static COSStream reads(PDDocument pdf, String space, String... rows) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def"
                            + " 1 begincodespacerange " + space + " endcodespacerange " + rows.length
                            + " beginbfchar " + String.join(" ", rows)
                            + " endbfchar endcmap CMapName currentdict /CMap defineresource pop end end")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    @Test
    void aDigitOfASimpleFontIsReadAsAnother() throws IOException {
        Looked looked = look((pdf, page) -> {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            font.getCOSObject().setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
            font.getCOSObject()
                    .setItem(COSName.TO_UNICODE, reads(pdf, "<00> <FF>", "<34> <0035>", "<38> <0038>", "<41> <0042>"));
            write(pdf, page, font, 600, "48A");
        });
        assertThat(looked.reading().content().orElseThrow().source().text()).contains("58B");
        assertToldOnPageOne(looked.unseen(), Kind.SHOWN_OTHERWISE, "4 ← 5");
    }

    @Test
    void aDigitOfAnEmbeddedFontIsReadAsAnother() throws IOException {
        Looked looked = look((pdf, page) -> {
            try (InputStream in = PDFont.class.getResourceAsStream(FONT)) {
                PDType0Font font = PDType0Font.load(pdf, in, false);
                byte[] codes = font.encode("48x");
                write(pdf, page, font, 600, "448x");
                font.getCOSObject()
                        .setItem(
                                COSName.TO_UNICODE,
                                reads(
                                        pdf,
                                        "<0000> <FFFF>",
                                        code(codes, 0) + " <0035>",
                                        code(codes, 2) + " <0038>",
                                        code(codes, 4) + " <0037>"));
            }
        });
        assertThat(looked.reading().content().orElseThrow().source().text()).contains("5587");
        assertThat(looked.unseen())
                .containsExactly(
                        new Unseen(Kind.SHOWN_OTHERWISE, "p. 1", "44 ← 55"),
                        new Unseen(Kind.SHOWN_OTHERWISE, "p. 1", "x ← 7"));
    }

    private static String code(byte[] codes, int at) {
        return "<%02X%02X>".formatted(codes[at], codes[at + 1]);
    }

    @Test
    void aFontThatSaysWhatItDrawsIsNothingToTellOf() throws IOException {
        assertThat(unseen((pdf, page) -> {
                    try (InputStream in = PDFont.class.getResourceAsStream(FONT)) {
                        write(pdf, page, PDType0Font.load(pdf, in, true), 600, "0123456789 jobs, 48%");
                    }
                }))
                .isEmpty();
    }

    @Test
    void aFileWhosePagesAreNowhereIsNotOpened() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary pages =
                    (COSDictionary) pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
            pages.setInt(COSName.COUNT, 1);
            pdf.save(out);
            assertThat(OfficeReader.HERE
                            .look("a.pdf", out.toByteArray())
                            .reading()
                            .content())
                    .isEmpty();
        }
    }

    @Test
    void theLastSavedStateIsRead() throws IOException {
        byte[] first;
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            write(pdf, page, new PDType1Font(Standard14Fonts.FontName.HELVETICA), 700, "48 jobs");
            pdf.save(out);
            first = out.toByteArray();
        }
        try (PDDocument pdf = Loader.loadPDF(first);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = pdf.getPage(0);
            page.getCOSObject().removeItem(COSName.CONTENTS);
            write(pdf, page, new PDType1Font(Standard14Fonts.FontName.HELVETICA), 700, "58 jobs");
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
            assertThat(out.toByteArray()).startsWith(first);
            String text = OfficeReader.HERE
                    .look("a.pdf", out.toByteArray())
                    .reading()
                    .content()
                    .orElseThrow()
                    .source()
                    .text();
            assertThat(text).contains("58 jobs").doesNotContain("48");
        }
    }
}
