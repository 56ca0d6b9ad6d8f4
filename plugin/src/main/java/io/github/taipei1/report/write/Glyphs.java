package io.github.taipei1.report.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Which fonts a text needs besides the usual ones, and which of its characters no font has.
 *
 * @param rare fonts with characters that the usual ones lack, in the order in which they are asked
 * @param lacking code points that none has, in ascending order
 */
record Glyphs(List<Path> rare, List<Integer> lacking) {
    private static final int ASCII = 0x80;

    Glyphs {
        rare = List.copyOf(rare);
        lacking = List.copyOf(lacking);
    }

    static Glyphs of(PdfFonts fonts, String text) {
        Set<Integer> left = shown(text);
        Stream.concat(Stream.of(fonts.chinese()), fonts.latin().stream()).forEach(file -> strike(file, left));
        List<Path> needed = new ArrayList<>();
        for (Path file : fonts.rare()) {
            if (!left.isEmpty() && strike(file, left)) {
                needed.add(file);
            }
        }
        return new Glyphs(needed, List.copyOf(left));
    }

    /** Those of some fonts that have a character of a text beyond ASCII, in their order. */
    static List<Path> holding(List<Path> fonts, String text) {
        Set<Integer> left = shown(text);
        return fonts.stream()
                .filter(file -> !left.isEmpty() && strike(file, left))
                .toList();
    }

    private static Set<Integer> shown(String text) {
        Set<Integer> shown = new TreeSet<>();
        text.codePoints()
                .filter(c -> c >= ASCII && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT && !isSelector(c))
                .forEach(shown::add);
        return shown;
    }

    /** Variation selectors show nothing themselves. */
    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** Takes away what a font has; whether that was anything. */
    private static boolean strike(Path file, Set<Integer> left) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return left.removeIf(codePoint -> glyphs.getGlyphId(codePoint) != 0);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
