package io.github.taipei1.report.write;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Resolved;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes a report as one HTML file that needs no network: no script, all styles and pictures inside, allowed by name only. */
public final class HtmlWriter {
    private final Fonts fonts;

    public HtmlWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Writes the whole page in UTF-8; the stream stays open. */
    public void write(Resolved report, OutputStream out) throws IOException {
        out.write(page(report));
    }

    byte[] page(Resolved report) {
        String style = style();
        boolean chinese = report.metadata().language() == Language.ZH_TW;
        Markup page = new Markup()
                .raw("<!DOCTYPE html>\n<html lang=\"")
                .raw(report.metadata().language().tag())
                .raw(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'sha256-")
                .raw(sha256(style))
                .raw(
                        "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .text(report.metadata().title())
                .raw("</title>\n<meta name=\"author\"")
                .attribute("content", String.join("; ", report.metadata().authors()))
                .raw(">\n<meta name=\"description\"")
                .attribute("content", report.metadata().subject())
                .raw(">\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
                .raw(chinese ? "跳到內文" : "Skip to the text")
                .raw("</a>\n<main id=\"main\">\n");
        HtmlBlocks blocks = new HtmlBlocks(report, new ScreenMedium(), page);
        blocks.pages();
        blocks.notes();
        return page.raw("</main>\n<footer>")
                .text(report.metadata().runningTitle())
                .raw("　")
                .text(report.metadata().runningNote())
                .raw("</footer>\n</body>\n</html>\n")
                .toBytes();
    }

    private String style() {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@CHINESE@", cssName(fonts.chinese()))
                    .replace("@LATIN@", cssName(fonts.latin()))
                    .replace("@CODE@", cssName(fonts.code()));
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet is missing from this jar", e);
        }
    }

    /** A font's name can't end its quotes or the style element. */
    private static String cssName(String font) {
        return font.replaceAll("[^\\p{L}\\p{N} _.-]", "");
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
