package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Resolved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Fonts that a PDF can embed. The product ships none.
 *
 * @param chinese a TrueType file with the Chinese of Taiwan
 * @param boldChinese its bold face; where there is none, bold is drawn with thicker strokes
 * @param latin a file with Latin letters where the Chinese one has none
 * @param boldLatin its bold face
 * @param code a file with letters of one width
 * @param rare files that may have characters that these lack, such as those of rare names
 */
public record PdfFonts(
        Path chinese,
        Optional<Path> boldChinese,
        Optional<Path> latin,
        Optional<Path> boldLatin,
        Optional<Path> code,
        List<Path> rare) {
    /** Restricted licence, no subsets, bitmaps only. */
    private static final int RESTRICTED = 0x0302;

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** From this weight on a face is bold. */
    private static final int HEAVY = 600;

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
    private static final List<String> BOLD_LATIN = List.of(
            "C:/Windows/Fonts/timesbd.ttf",
            "/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf");
    private static final List<String> CODE = List.of(
            "C:/Windows/Fonts/consola.ttf",
            "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf");
    private static final List<String> RARE = List.of(
            "/usr/share/fonts/truetype/cns11643/TW-Kai-Ext-B-98_1.ttf",
            "/usr/share/fonts/truetype/cns11643/TW-Kai-Plus-98_1.ttf",
            "C:/Windows/Fonts/simsunb.ttf",
            "C:/Windows/Fonts/seguisym.ttf",
            "C:/Windows/Fonts/seguiemj.ttf",
            "/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    private static final String LATIN_SAMPLE = "Ag0é–";
    private static final String CHINESE_SAMPLE = "臺灣算力濾麵";

    /**
     * Looks for fonts, first in the folder given, then where systems keep them.
     *
     * @return empty if there is no TrueType font with Chinese: then no PDF can be made
     */
    public static Optional<PdfFonts> find(Optional<Path> folder) {
        List<Face> own = folder.map(PdfFonts::ttfFiles).orElse(List.of()).stream()
                .flatMap(file -> face(file).stream())
                .toList();
        Optional<Face> chinese = near(own, Face::chinese, REGULAR).or(() -> first(SYSTEM, Face::chinese));
        if (chinese.isEmpty()) {
            return Optional.empty();
        }
        Optional<Face> latin = near(own, face -> face.latin() && !face.equals(chinese.get()) && !face.isBold(), REGULAR)
                .or(() -> first(LATIN, Face::latin));
        Optional<Face> boldLatin = latin.filter(own::contains).isPresent()
                ? near(own, face -> face.isBold() && face.latin() && !face.chinese(), BOLD)
                : first(BOLD_LATIN, face -> sameFolderOf(latin, face));
        return Optional.of(new PdfFonts(
                chinese.get().file(),
                near(own, face -> face.isBold() && face.chinese() && own.contains(chinese.get()), BOLD)
                        .map(Face::file),
                latin.map(Face::file),
                boldLatin.map(Face::file),
                first(CODE, Face::latin).map(Face::file),
                Stream.concat(
                                own.stream().filter(face -> !face.isBold()).map(Face::file),
                                RARE.stream().map(Path::of).filter(Files::isRegularFile))
                        .toList()));
    }

    /** Characters of a report that none of the fonts has, in ascending order; a PDF shows {@code #} in their place. */
    public List<Integer> lacking(Resolved report) {
        return Glyphs.of(this, PdfWriter.text(report)).lacking();
    }

    private static boolean sameFolderOf(Optional<Face> regular, Face bold) {
        return bold.latin()
                && regular.filter(face ->
                                face.file().getParent().equals(bold.file().getParent()))
                        .isPresent();
    }

    /** The face that a test holds for whose weight is nearest to one wanted; of equal ones the first by name. */
    private static Optional<Face> near(List<Face> faces, Predicate<Face> wanted, int weight) {
        return faces.stream().filter(wanted).min(Comparator.comparingInt(face -> Math.abs(face.weight() - weight)));
    }

    private static Optional<Face> first(List<String> files, Predicate<Face> wanted) {
        return files.stream()
                .map(Path::of)
                .flatMap(file -> face(file).stream())
                .filter(wanted)
                .findFirst();
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

    /** What a file holds; empty for one that is no TrueType font, or that may not be embedded. */
    private static Optional<Face> face(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            if (!mayBeEmbedded(font)) {
                return Optional.empty();
            }
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int weight = font.getOS2Windows() == null
                    ? REGULAR
                    : font.getOS2Windows().getWeightClass();
            return Optional.of(new Face(file, holds(glyphs, CHINESE_SAMPLE), holds(glyphs, LATIN_SAMPLE), weight));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether its maker allows that a document carries a part of the font (OpenType, OS/2, fsType). */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        int type = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
        return (type & RESTRICTED) == 0;
    }

    private static boolean holds(CmapLookup glyphs, String sample) {
        return sample.codePoints().allMatch(codePoint -> glyphs.getGlyphId(codePoint) != 0);
    }

    /** A font file: the scripts it has, and its weight from 100 to 900. */
    private record Face(Path file, boolean chinese, boolean latin, int weight) {
        boolean isBold() {
            return weight >= HEAVY;
        }
    }
}
