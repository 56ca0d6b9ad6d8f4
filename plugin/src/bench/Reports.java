import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.model.Report;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import io.github.taipei1.report.read.SectionReader;
import io.github.taipei1.report.read.SectionText;
import io.github.taipei1.report.read.Values;
import io.github.taipei1.report.write.DocxWriter;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.report.write.HtmlWriter;
import io.github.taipei1.report.write.PdfFonts;
import io.github.taipei1.report.write.PdfWriter;
import io.github.taipei1.report.write.Sheet;
import io.github.taipei1.report.write.XlsxWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Writes reports to measure: {@code large FOLDER} makes the Markdown and pictures of a report of about 512 pages with 200 tables and
 * 100 pictures, {@code small FOLDER} of ten pages; {@code docx|html|pdf FOLDER FILE} writes it; {@code warm FOLDER} tells how many
 * milliseconds of CPU the Word document takes in a JVM that has written many; {@code xlsx FILE} writes 100,000 rows.
 */
final class Reports {
    private static final List<String> WORDS = List.of(
            "模型", "語料", "訓練", "評測", "算力", "節點", "驗證集", "詞元", "損失", "學習率", "檢查點", "本計畫", "採用", "比較", "記錄", "改善",
            "三個單位", "，", "、", "。", "Taipei-1", "H100", "GPU 時數", "baseline", "the model");

    private Reports() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "large" -> corpus(Path.of(args[1]), 100, 100, 17);
            case "small" -> corpus(Path.of(args[1]), 5, 2, 8);
            case "warm" -> warm(Path.of(args[1]));
            case "xlsx" -> xlsx(Path.of(args[1]));
            default -> write(args[0], read(Path.of(args[1])), Path.of(args[2]));
        }
    }

    /** Chapters with two tables each, pictures in the first of them. */
    private static void corpus(Path folder, int chapters, int pictures, int paragraphs) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(20251120);
        StringBuilder text = new StringBuilder();
        for (int chapter = 1; chapter <= chapters; chapter++) {
            text.append("# 章節 ").append(chapter).append("\n\n");
            for (int i = 0; i < paragraphs; i++) {
                text.append(i % 12 == 0 ? "## 小節 " + i + "\n\n" : "");
                text.append(paragraph(random)).append(i == 3 ? "[^n" + chapter + "]" : "").append("\n\n");
                text.append(i % 9 == 5 ? "- 甲項" + paragraph(random) + "\n- 乙項\n  1. 子項\n\n" : "");
            }
            table(text, random);
            table(text, random);
            if (chapter <= pictures) {
                picture(folder.resolve("p" + chapter + ".png"), random);
                text.append("![曲線 ").append(chapter).append("](p").append(chapter).append(".png)\n\n");
            }
            text.append("[^n").append(chapter).append("]: 註釋 ").append(chapter).append("。\n\n");
        }
        Files.writeString(folder.resolve("report.md"), text);
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            text.append(i == 20 ? "**" + word + "重點**" : word);
        }
        return text.append("。").toString();
    }

    private static void table(StringBuilder text, Random random) {
        text.append("| 週次 | 期間 | GPU 時數 | 利用率 | 說明 |\n|:--|:--|--:|--:|:--|\n");
        for (int row = 0; row < 12; row++) {
            text.append("| ").append(row).append(" | 11/10–11/16 | ").append(random.nextInt(99_999));
            text.append(" | ").append(random.nextInt(100)).append(".5% | 第 ").append(row).append(" 週之訓練與評測 |\n");
        }
        text.append('\n');
    }

    private static void picture(Path file, Random random) throws IOException {
        BufferedImage image = new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 200; i++) {
            graphics.setColor(new Color(random.nextInt(1 << 24)));
            graphics.drawLine(random.nextInt(640), random.nextInt(320), random.nextInt(640), random.nextInt(320));
        }
        ImageIO.write(image, "png", file.toFile());
    }

    private static Resolved read(Path folder) throws IOException {
        SectionReader reader = new SectionReader(Values.none(), (section, address) -> picture(folder, address));
        SectionText section = reader.read("report.md", Files.readString(folder.resolve("report.md")));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Contents("目錄", 3), new Block.PageBreak()));
        blocks.addAll(section.blocks());
        return Resolver.resolve(new Report(metadata(), blocks, section.notes()));
    }

    private static PictureFile picture(Path folder, String address) {
        try {
            return PictureFile.read(Files.readAllBytes(folder.resolve(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Metadata metadata() {
        LocalDateTime date = LocalDateTime.of(2025, 12, 20, 0, 0);
        return new Metadata("量測", "結案報告", List.of("範例"), List.of(), Language.ZH_TW, "量測", "第 1 版", date);
    }

    private static void write(String format, Resolved report, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case "docx" -> new DocxWriter(Fonts.DEFAULT).write(report, out);
                case "html" -> new HtmlWriter(Fonts.DEFAULT).write(report, out);
                default -> new PdfWriter(PdfFonts.find(Optional.empty()).orElseThrow()).write(report, out);
            }
        }
    }

    /** Reads and writes a hundred times and counts the last forty. */
    private static void warm(Path folder) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long from = 0;
        for (int i = 0; i < 100; i++) {
            from = i == 60 ? threads.getCurrentThreadCpuTime() : from;
            new DocxWriter(Fonts.DEFAULT).write(read(folder), OutputStream.nullOutputStream());
        }
        System.out.println((threads.getCurrentThreadCpuTime() - from) / 40 / 1_000_000);
    }

    private static void xlsx(Path file) throws IOException {
        Iterable<List<Sheet.Cell>> rows = () -> IntStream.range(0, 100_000)
                .mapToObj(i -> List.of(
                        Sheet.Cell.of("作業 " + i),
                        Sheet.Cell.of("completed"),
                        Sheet.Cell.of(i % 128),
                        Sheet.Cell.of(BigDecimal.valueOf(i, 2), 2)))
                .iterator();
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("作業", 20),
                new Sheet.Column("狀態", 14),
                new Sheet.Column("GPU", 8),
                new Sheet.Column("時數", 12));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new XlsxWriter(Fonts.DEFAULT).write(List.of(new Sheet("作業", columns, rows)), metadata(), out);
        }
    }
}
