package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Looked;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the text of a PDF with PDFBox. A place's line is the number of the page, its column the unit in the page's text. What is
 * only a picture, as in a scan, is not read.
 */
public final class PdfReader {
    private static final int MOST_PAGES = 1_000;
    private static final int LONGEST = 8 << 20;
    /** Ends a line inside a paragraph; no line end for places, which count pages. */
    private static final char LINE = '\u2028';

    private static final char PARAGRAPH = '\u2029';

    private static final List<String> PLACES = List.of("View", "Print", "Export");

    private PdfReader() {}

    /** @throws Unreadable if it is damaged, encrypted or too large */
    public static Document read(String path, byte[] bytes) throws Unreadable {
        return open(bytes, pdf -> text(pdf, new BoundedText()).document(path, Format.PDF));
    }

    /**
     * The text, and what somebody who reads the pages does not see.
     *
     * @throws Unreadable if it is damaged, encrypted or too large
     */
    public static Looked look(String path, byte[] bytes) throws Unreadable {
        return open(bytes, pdf -> {
            PdfText text = new PdfText();
            Document document = text(pdf, text).document(path, Format.PDF);
            List<Unseen> unseen = new ArrayList<>(PdfObjects.of(pdf));
            unseen.addAll(layers(pdf));
            unseen.addAll(text.hidden());
            return new Looked(new Reading.Read<>(document), unseen);
        });
    }

    /** What is done with an open PDF. */
    @FunctionalInterface
    private interface Work<T> {
        T on(PDDocument pdf) throws IOException;
    }

    private static <T> T open(byte[] bytes, Work<T> work) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            // What the file says of its pages may be made up; one without any shows nothing.
            if (pdf.getNumberOfPages() > MOST_PAGES
                    || !pdf.getPages().iterator().hasNext()) {
                throw notPdf();
            }
            return work.on(pdf);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw notPdf();
        }
    }

    private static List<Unseen> layers(PDDocument pdf) {
        PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        if (layers == null) {
            return List.of();
        }
        return layers.getOptionalContentGroups().stream()
                .filter(layer -> !layers.isGroupEnabled(layer) || isOffSomewhere(layer))
                .map(layer -> new Unseen(Unseen.Kind.HIDDEN_LAYER, "", String.valueOf(layer.getName())))
                .toList();
    }

    /** Whether a layer is not shown on the screen, on paper or in an export, whatever it is elsewhere (ISO 32000-1, 8.11.4.4). */
    private static boolean isOffSomewhere(PDOptionalContentGroup layer) {
        if (!(layer.getCOSObject().getDictionaryObject("Usage") instanceof COSDictionary usage)) {
            return false;
        }
        return PLACES.stream()
                .anyMatch(place -> usage.getDictionaryObject(place) instanceof COSDictionary state
                        && "OFF".equals(state.getNameAsString(place + "State")));
    }

    private static Extract text(PDDocument pdf, PDFTextStripper stripper) throws IOException {
        stripper.setLineSeparator(String.valueOf(LINE));
        stripper.setParagraphEnd(String.valueOf(PARAGRAPH));
        stripper.setPageEnd("");
        Extract out = new Extract();
        for (int page = 1; page <= pdf.getNumberOfPages() && out.length() < LONGEST; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            int from = out.length();
            out.append(stripper.getText(pdf).replace('\n', ' ').replace('\r', ' '));
            paragraphs(out, from);
            out.append('\n');
        }
        return out;
    }

    private static void paragraphs(Extract out, int from) {
        int start = from;
        for (int i = from; i <= out.length(); i++) {
            if (i == out.length() || out.charAt(i) == PARAGRAPH) {
                paragraph(out, start, i);
                start = i + 1;
            }
        }
    }

    private static void paragraph(Extract out, int from, int to) {
        boolean blank = true;
        for (int i = from; i < to; i++) {
            blank &= Character.isWhitespace(out.charAt(i));
        }
        if (!blank) {
            out.block(source ->
                    new Block.Paragraph(passage(source, from, to).strip().build(from), Visibility.VISIBLE));
        }
    }

    private static PassageBuilder passage(Source source, int from, int to) {
        PassageBuilder builder = new PassageBuilder(source);
        for (int i = from; i < to; i++) {
            if (source.text().charAt(i) == LINE) {
                builder.softBreak(i);
            } else {
                builder.append(i, i + 1);
            }
        }
        return builder;
    }

    private static Unreadable notPdf() {
        return new Unreadable(
                Text.of(
                        "無法開啟這份 PDF：檔案損毀、加密或頁數過多，因此未檢查。",
                        "This PDF can't be opened (damaged, encrypted or too long) and was not checked."),
                Text.of("請重新匯出未加密的 PDF。", "Export it again without a password."));
    }
}
