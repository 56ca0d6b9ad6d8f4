package io.github.taipei1.report.write;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.Resolved;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** Writes a report as tagged PDF (asked for as PDF/A-2a and PDF/UA-1) from the same HTML, with fonts of the machine embedded. */
public final class PdfWriter {
    private static final int BOLD = 700;
    private static final String RARE = "Rare";
    private static final String OTHER = "Other";

    private final PdfFonts fonts;

    public PdfWriter(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** Writes the whole document; the stream stays open. */
    public void write(Resolved report, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PrintMedium medium = new PrintMedium();
        String html = page(report, medium);
        List<Path> rare = Glyphs.of(fonts, html).rare();
        org.jsoup.nodes.Document page = Jsoup.parse(html.replace("@RARE@", names(rare)));
        PrintLetters letters = PrintLetters.of(page);
        List<Path> other = Glyphs.holding(fonts.rare(), letters.other());
        page.head().appendElement("style").appendText(".other { font-family: " + families(other, rare) + " }");
        bookmarks(report, page.head().appendElement("bookmarks"));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(fonts.chinese().toFile(), "Chinese");
        fonts.boldChinese().ifPresent(file -> bold(builder, file, "Chinese"));
        fonts.latin().map(Path::toFile).ifPresent(file -> builder.useFont(file, "Latin"));
        fonts.boldLatin().ifPresent(file -> bold(builder, file, "Latin"));
        for (int i = 0; i < rare.size(); i++) {
            builder.useFont(rare.get(i).toFile(), RARE + i);
        }
        for (int i = 0; i < other.size(); i++) {
            builder.useFont(other.get(i).toFile(), OTHER + i);
        }
        if (letters.rightToLeft()) {
            boolean shapes =
                    Glyphs.of(fonts, letters.other()).lacking().stream().noneMatch(ArabicForms::isForm);
            builder.useUnicodeBidiSplitter(PrintBidi::new);
            builder.useUnicodeBidiReorderer(new PrintBidi.Reorderer(shapes));
        }
        fonts.code().map(Path::toFile).ifPresent(file -> builder.useFont(file, "Code"));
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useObjectDrawerFactory(new Drawers(medium.charts()));
        builder.withProducer("taipei1-maven-plugin");
        builder.toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                stamp(document, report.metadata());
                document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            }
        }
    }

    /** What of a report is set in letters. */
    static String text(Resolved report) {
        return page(report, new PrintMedium());
    }

    private static String names(List<Path> rare) {
        return IntStream.range(0, rare.size()).mapToObj(i -> ", " + RARE + i).collect(Collectors.joining());
    }

    /** The fonts of other scripts before the usual ones, which may have their letters as wide as Chinese ones. */
    private static String families(List<Path> other, List<Path> rare) {
        String first =
                IntStream.range(0, other.size()).mapToObj(i -> OTHER + i + ", ").collect(Collectors.joining());
        return first + "Latin, Chinese" + names(rare);
    }

    private static void bold(PdfRendererBuilder builder, Path file, String family) {
        builder.useFont(file.toFile(), family, BOLD, FontStyle.NORMAL, true);
    }

    /** Dates and id come from the report, not from the clock. The same date stands in the XMP, which PDF/A compares. */
    private static void stamp(PDDocument document, Metadata metadata) throws IOException {
        Calendar date = GregorianCalendar.from(metadata.date().atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId(
                (long) metadata.title().hashCode() << 32 ^ metadata.date().hashCode());
        PDMetadata xmp = document.getDocumentCatalog().getMetadata();
        if (xmp != null) {
            String written =
                    DateTimeFormatter.ISO_INSTANT.format(metadata.date().toInstant(ZoneOffset.UTC));
            String text = new String(xmp.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + written);
            xmp.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String page(Resolved report, PrintMedium medium) {
        Markup page = new Markup()
                .raw("<!DOCTYPE html><html lang=\"")
                .raw(report.metadata().language().tag())
                .raw("\"><head><title>")
                .text(report.metadata().title())
                .raw("</title><meta name=\"subject\"")
                .attribute("content", report.metadata().subject())
                .raw("><meta name=\"author\"")
                .attribute("content", String.join("; ", report.metadata().authors()))
                .raw("><meta name=\"description\"")
                .attribute("content", report.metadata().subject())
                .raw("><style>")
                .raw(style())
                .raw("</style></head><body><div class=\"running\">")
                .text(report.metadata().runningTitle())
                .raw("</div>");
        HtmlBlocks blocks = new HtmlBlocks(report, medium, page);
        blocks.pages();
        blocks.notes();
        return new String(page.raw("</body></html>").toBytes(), StandardCharsets.UTF_8);
    }

    private static void bookmarks(Resolved report, org.jsoup.nodes.Element into) {
        report.contents().stream()
                .filter(entry -> entry.level() == 1)
                .forEach(entry -> into.appendElement("bookmark")
                        .attr("name", entry.marker() + ContentsText.plain(entry.content(), report))
                        .attr("href", "#" + entry.id()));
    }

    private static String style() {
        try (InputStream in = PdfWriter.class.getResourceAsStream("print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the style sheet is missing from this jar", e);
        }
    }

    /** Hands out a drawer for each chart. */
    private record Drawers(List<Block.Chart> charts) implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
            return (object, x, y, width, height, device, context, dotsPerPixel) -> {
                Block.Chart chart = charts.get(Integer.parseInt(object.getAttribute("data-chart")));
                device.drawWithGraphics(
                        (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                            graphics.scale(width / dotsPerPixel / 720, height / dotsPerPixel / 320);
                            new ChartLayout(chart, new PrintShapes(graphics)).draw();
                        });
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(org.w3c.dom.Element element) {
            return element.getAttribute("type").equals("chart");
        }
    }
}
