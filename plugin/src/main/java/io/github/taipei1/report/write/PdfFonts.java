package io.github.taipei1.report.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Fonts that a PDF can embed. The product ships none.
 *
 * @param chinese a TrueType file with the Chinese of Taiwan
 * @param latin a file with Latin letters where the Chinese one has none
 * @param code a file with letters of one width
 */
public record PdfFonts(Path chinese, Optional<Path> latin, Optional<Path> code) {
    private static final List<String> SYSTEM = List.of(
            "C:/Windows/Fonts/kaiu.ttf",
            "/usr/share/fonts/truetype/cns11643/TW-Kai-98_1.ttf",
            "/usr/share/fonts/truetype/arphic-bkai00mp/bkai00mp.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttf");
    private static final List<String> LATIN = List.of(
            "C:/Windows/Fonts/times.ttf",
            "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    private static final List<String> CODE = List.of(
            "C:/Windows/Fonts/consola.ttf",
            "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf");
    private static final String LATIN_SAMPLE = "Ag0é–";
    private static final String CHINESE_SAMPLE = "臺灣算力濾麵";

    /**
     * Looks for fonts, first in the folder given, then where systems keep them.
     *
     * @return empty if there is no TrueType font with Chinese: then no PDF can be made
     */
    public static Optional<PdfFonts> find(Optional<Path> folder) {
        List<Path> own = folder.map(PdfFonts::ttfFiles).orElse(List.of());
        Optional<Path> chinese = Stream.concat(own.stream(), SYSTEM.stream().map(Path::of))
                .filter(file -> holds(file, CHINESE_SAMPLE))
                .findFirst();
        Optional<Path> latin = Stream.concat(own.stream(), LATIN.stream().map(Path::of))
                .filter(file -> !chinese.equals(Optional.of(file)) && holds(file, LATIN_SAMPLE))
                .findFirst();
        Optional<Path> code = CODE.stream()
                .map(Path::of)
                .filter(file -> holds(file, LATIN_SAMPLE))
                .findFirst();
        return chinese.map(file -> new PdfFonts(file, latin, code));
    }

    private static List<Path> ttfFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String sample) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return sample.codePoints().allMatch(codePoint -> glyphs.getGlyphId(codePoint) != 0);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
