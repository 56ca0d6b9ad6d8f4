package io.github.taipei1.document.read.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.TextPosition;

/**
 * Which digit a font itself says a glyph is, against the one that the PDF says it stands for: a PDF may have programs read another figure
 * (its ToUnicode map, ISO 32000-1, 9.10.3) than the one that people see. A font that was made to lie, too, is not found out.
 */
final class PdfGlyphs {
    private final Map<PDFont, Map<Integer, Optional<String>>> known = new HashMap<>();

    /** What is drawn, where a digit is drawn or read and the two are not the same. */
    Optional<String> drawnOtherwise(TextPosition text) {
        int[] codes = text.getCharacterCodes();
        String read = text.getUnicode();
        if (codes == null || codes.length != 1 || read == null) {
            return Optional.empty();
        }
        return known.computeIfAbsent(text.getFont(), any -> new HashMap<>())
                .computeIfAbsent(codes[0], code -> drawn(text.getFont(), code))
                .filter(drawn -> (isDigit(drawn) || isDigit(read)) && !drawn.equals(read));
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private static Optional<String> drawn(PDFont font, int code) {
        try {
            if (font instanceof PDType3Font || !font.isEmbedded() && !(font instanceof PDSimpleFont)) {
                return Optional.empty();
            }
            if (font instanceof PDSimpleFont simple) {
                return named(
                        simple.getEncoding() == null ? "" : simple.getEncoding().getName(code));
            }
            return font instanceof PDType0Font composite
                            && composite.getDescendantFont() instanceof PDCIDFontType2 outlines
                    ? drawn(outlines.getTrueTypeFont(), composite.codeToGID(code))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> drawn(TrueTypeFont font, int glyph) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup(false);
        List<Integer> codes = letters == null ? null : letters.getCharCodes(glyph);
        if (codes != null && !codes.isEmpty()) {
            return Optional.of(Character.toString(codes.get(0)));
        }
        PostScriptTable names = font.getPostScript();
        String name = names == null ? null : names.getName(glyph);
        return named(name == null ? "" : name);
    }

    /** Only words for digits count: other names are made up freely. */
    private static Optional<String> named(String name) {
        return Optional.ofNullable(GlyphList.getAdobeGlyphList().toUnicode(name))
                .filter(PdfGlyphs::isDigit);
    }
}
