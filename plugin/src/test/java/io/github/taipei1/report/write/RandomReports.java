package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Block.Alignment;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Report;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reports of random shape in which every stretch of words occurs once, so that a lost one can't hide behind another. */
final class RandomReports {
    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Inline>> notes = new TreeMap<>();

    /** A report and the words in it. */
    record Shape(Resolved report, List<String> words) {}

    private RandomReports(long seed) {
        this.random = new Random(seed);
    }

    static Shape of(long seed) {
        RandomReports made = new RandomReports(seed);
        List<Block> blocks = made.some(8 + made.random.nextInt(20), () -> made.block(3));
        Language language = Language.values()[(int) (seed % Language.values().length)];
        Report report = new Report(SampleReports.metadata(language), blocks, made.notes);
        return new Shape(Resolver.resolve(report), made.words);
    }

    private String word() {
        String word = "w" + Integer.toString(100_000 + words.size()) + "x";
        words.add(word);
        return word;
    }

    private <T> List<T> some(int count, Supplier<T> one) {
        return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
    }

    private List<Inline> inlines(int deep) {
        return some(1 + random.nextInt(3), () -> inline(deep));
    }

    private Inline inline(int deep) {
        return switch (deep == 0 ? 0 : random.nextInt(9)) {
            case 1 -> new Inline.Strong(inlines(deep - 1));
            case 2 -> new Inline.Emphasis(inlines(deep - 1));
            case 3 -> new Inline.Strike(inlines(deep - 1));
            case 4 -> new Inline.Code(word());
            case 5 -> new Inline.Link("https://example.org/", List.of(Inline.text(word())));
            case 6 -> note();
            case 7 -> new Inline.Script(Inline.Position.values()[random.nextInt(2)], inlines(deep - 1));
            default -> Inline.text(word() + " ");
        };
    }

    private Inline note() {
        String key = "n" + notes.size();
        notes.put(key, List.of());
        notes.put(key, List.of(Inline.text(word())));
        return new Inline.FootnoteRef(key, Optional.empty());
    }

    private List<Block> blocks(int deep) {
        return some(1 + random.nextInt(3), () -> block(deep));
    }

    private Block block(int deep) {
        return switch (random.nextInt(deep == 0 ? 6 : 9)) {
            case 0 -> new Block.Heading(1 + random.nextInt(5), "", random.nextBoolean(), inlines(2));
            case 1 -> table();
            case 2 -> new Block.CodeBlock("", word() + "\n\n  " + word());
            case 3 -> chart();
            case 4 -> random.nextBoolean() ? new Block.Divider() : new Block.PageBreak();
            case 6 -> new Block.Quote(blocks(deep - 1));
            case 7 -> new Block.Callout(kind(), random.nextBoolean() ? inlines(1) : List.of(), blocks(deep - 1));
            case 8 -> new Block.ListBlock(random.nextBoolean(), random.nextInt(3), items(deep - 1));
            default -> new Block.Paragraph(inlines(2));
        };
    }

    private Block.CalloutKind kind() {
        return Block.CalloutKind.values()[random.nextInt(Block.CalloutKind.values().length)];
    }

    private List<Block.Item> items(int deep) {
        return some(1 + random.nextInt(4), () -> new Block.Item(blocks(deep), random.nextInt(4) == 0));
    }

    private Block table() {
        int columns = 1 + random.nextInt(4);
        List<Alignment> alignments = some(columns, () -> Alignment.values()[random.nextInt(3)]);
        List<Block.Row> head = random.nextBoolean() ? List.of(row(columns)) : List.of();
        return new Block.Table(
                "",
                random.nextBoolean() ? inlines(1) : List.of(),
                alignments,
                head,
                some(1 + random.nextInt(40), () -> row(columns)));
    }

    private Block.Row row(int columns) {
        int full = Math.max(1, columns - random.nextInt(2));
        return new Block.Row(some(full, () -> new Block.Cell(inlines(1), 1)));
    }

    private Block chart() {
        int categories = 1 + random.nextInt(5);
        return new Block.Chart(
                "",
                random.nextBoolean() ? inlines(0) : List.of(),
                random.nextBoolean() ? Block.ChartKind.BAR : Block.ChartKind.LINE,
                word(),
                word(),
                some(categories, this::word),
                some(2, () -> new Block.Series(word(), some(categories, () -> (double) random.nextInt(99)), 0)),
                "",
                Optional.empty());
    }
}
