package io.github.taipei1.document.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Looked;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.document.read.foreign.ForeignReader;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

/** What a PDF holds besides what a reader of its pages sees. */
class PdfLookTest {
    /** What is put into a PDF of one page. */
    private interface Addition {
        void to(PDDocument pdf, PDPage page) throws IOException;
    }

    private static byte[] pdf(Addition addition) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            write(pdf, page, content -> words(content, 50, 700, 12, "The report"));
            addition.to(pdf, page);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** What is drawn on a page. */
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private static void write(PDDocument pdf, PDPage page, Drawing drawing) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
    }

    private static void words(PDPageContentStream content, float x, float y, float size, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static List<Unseen> look(Addition addition) throws IOException {
        return OfficeReader.HERE.look("a.pdf", pdf(addition)).unseen();
    }

    private static COSDictionary action(String type) {
        COSDictionary action = new COSDictionary();
        action.setName("S", type);
        return action;
    }

    @Test
    void aPlainOneHoldsNothingElse() throws IOException {
        assertThat(look((pdf, page) -> {})).isEmpty();
    }

    @Test
    void aScriptThatRunsWhenItIsOpened() throws IOException {
        assertThat(look((pdf, page) -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))))
                .containsExactly(new Unseen(Unseen.Kind.SCRIPT, "", "app.alert(1)"));
    }

    @Test
    void anActionWhereNoProgramPutsOne() throws IOException {
        List<Unseen> found = look((pdf, page) -> {
            COSDictionary first = action("GoTo");
            COSDictionary launch = action("Launch");
            launch.setItem("F", new COSString("calc.exe"));
            COSArray next = new COSArray();
            next.add(launch);
            first.setItem("Next", next);
            page.getCOSObject().setItem("Odd", first);
        });
        assertThat(found).containsExactly(new Unseen(Unseen.Kind.ACTION, "p. 1", "calc.exe"));
    }

    @Test
    void whatSendsFetchesOrFillsIn() throws IOException {
        Map<String, Unseen.Kind> kinds = new TreeMap<>(Map.of(
                "SubmitForm", Unseen.Kind.SENT_FORM,
                "ImportData", Unseen.Kind.ACTION,
                "GoToR", Unseen.Kind.ACTION,
                "Rendition", Unseen.Kind.EMBEDDED_OBJECT));
        for (Map.Entry<String, Unseen.Kind> one : kinds.entrySet()) {
            assertThat(look((pdf, page) -> page.getCOSObject().setItem("AA", action(one.getKey()))))
                    .as(one.getKey())
                    .extracting(Unseen::kind)
                    .containsExactly(one.getValue());
        }
        assertThat(look((pdf, page) -> pdf.getDocumentCatalog().getCOSObject().setItem("AcroForm", form())))
                .containsExactly(new Unseen(Unseen.Kind.SCRIPT, "", "XFA"));
    }

    private static COSDictionary form() {
        COSDictionary form = new COSDictionary();
        form.setItem("XFA", new COSString("<x/>"));
        return form;
    }

    @Test
    void anAttachedFileByItsName() throws IOException {
        List<Unseen> found = look((pdf, page) -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("raw.xlsm");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("raw.xlsm", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        });
        assertThat(found).containsExactly(new Unseen(Unseen.Kind.ATTACHMENT, "", "raw.xlsm"));
    }

    @Test
    void commentsAndLinksWithTheirPage() throws IOException {
        List<Unseen> found = look((pdf, page) -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("see me");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            PDActionURI address = new PDActionURI();
            address.setURI("https://example.com/x");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(address);
            link.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.setAnnotations(List.of(note, link));
        });
        assertThat(found)
                .containsExactlyInAnyOrder(
                        new Unseen(Unseen.Kind.COMMENT, "p. 1", "see me"),
                        new Unseen(Unseen.Kind.LINK, "p. 1", "https://example.com/x"));
    }

    @Test
    void wordsThatNobodySees() throws IOException {
        Map<String, Drawing> ways = new TreeMap<>(Map.of(
                "invisible",
                content -> {
                    content.setRenderingMode(RenderingMode.NEITHER);
                    words(content, 50, 600, 12, "hidden words");
                },
                "specks",
                content -> words(content, 50, 600, 0.5f, "hidden words"),
                "beside the page",
                content -> words(content, 2_000, 600, 12, "hidden words"),
                "white",
                content -> {
                    content.setNonStrokingColor(Color.WHITE);
                    words(content, 50, 600, 12, "hidden words");
                }));
        for (Map.Entry<String, Drawing> way : ways.entrySet()) {
            Looked looked = OfficeReader.HERE.look("a.pdf", pdf((pdf, page) -> write(pdf, page, way.getValue())));
            assertThat(looked.unseen()).as(way.getKey()).singleElement().satisfies(one -> {
                assertThat(one.kind()).isEqualTo(Unseen.Kind.HIDDEN_TEXT);
                assertThat(one.where()).isEqualTo("p. 1");
                assertThat(one.detail().replace(" ", "")).isEqualTo("hiddenwords");
            });
        }
    }

    @Test
    void whiteWordsInAColouredHeadingAreSeen() throws IOException {
        assertThat(look((pdf, page) -> write(pdf, page, content -> {
                    content.setNonStrokingColor(new Color(0x1F4E79));
                    content.addRect(40, 590, 300, 30);
                    content.fill();
                    content.setNonStrokingColor(Color.WHITE);
                    words(content, 50, 600, 12, "Week");
                })))
                .isEmpty();
    }

    @Test
    void aLayerThatIsSwitchedOff() throws IOException {
        assertThat(look((pdf, page) -> {
                    PDOptionalContentProperties layers = new PDOptionalContentProperties();
                    PDOptionalContentGroup layer = new PDOptionalContentGroup("other figures");
                    layers.addGroup(layer);
                    layers.setGroupEnabled(layer, false);
                    pdf.getDocumentCatalog().setOCProperties(layers);
                }))
                .containsExactly(new Unseen(Unseen.Kind.HIDDEN_LAYER, "", "other figures"));
    }

    @Test
    void objectsThatPointAtEachOtherEnd() throws IOException {
        assertThat(look((pdf, page) -> {
                    COSDictionary one = action("JavaScript");
                    COSDictionary other = action("JavaScript");
                    one.setItem("Next", other);
                    other.setItem("Next", one);
                    page.getCOSObject().setItem(COSName.AA, one);
                }))
                .hasSize(2);
    }

    @Test
    void theOtherProcessSeesTheSame() throws IOException {
        byte[] bytes =
                pdf((pdf, page) -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x".repeat(9_999))));
        try (ForeignReader reader = new ForeignReader(ForeignReader.Limits.USUAL)) {
            assertThat(reader.look("a.pdf", bytes).unseen())
                    .isEqualTo(OfficeReader.HERE.look("a.pdf", bytes).unseen())
                    .hasSize(1);
            assertThat(reader.read("a.pdf", bytes).content()).isPresent();
        }
    }

    /** The raised mark of a note and words of another font are often drawn after the rest of their line. */
    @Test
    void aLineIsReadInTheOrderInWhichItStands() throws IOException {
        byte[] pdf = pdf((document, page) -> write(document, page, content -> {
            words(content, 50, 600, 12, "The units used");
            words(content, 220, 600, 12, "GPU-hours");
            words(content, 280, 604, 7, "1");
            words(content, 150, 600, 12, "73,629.00");
            words(content, 50, 580, 12, "in four weeks.");
        }));
        String text = OfficeReader.HERE
                .look("a.pdf", pdf)
                .reading()
                .content()
                .orElseThrow()
                .source()
                .text();
        assertThat(text.replaceAll("[\\s\\p{Z}\\p{C}]+", " "))
                .contains("The units used 73,629.00 GPU-hours1 in four weeks.");
    }
}
