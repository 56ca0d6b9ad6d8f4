package io.github.taipei1.bilingual.measure;

import io.github.taipei1.bilingual.compare.Comparison;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.testing.MemoryTree;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The program: {@code Timing <folder of pairs> [part of a shape's name]}. Prints processor time of parsing and comparing, warm, for
 * usual and for hostile shapes.
 */
final class Timing {
    private static final int RUNS = 5;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static String wanted = "";

    private Timing() {}

    public static void main(String[] args) {
        List<DraftPair> pairs = DraftPair.in(Path.of(args[0]));
        wanted = args.length > 1 ? args[1] : "";
        DraftPair usual = joined(pairs, 5_000);
        time("5,000 words", usual, 12);
        time("50,000 words", joined(pairs, 50_000), RUNS);
        time("one line of 1 MB", line(pairs), 2);
        time("10,000 rows", rows(10_000), 2);
        time("nested lists", nested(2_000), 2);
        time("nested quotes", quotes(1_000), 2);
        time("1 MB of figures", figures(), 2);
        time("1 MB without marks", unmarked(), 2);
        time("1 MB of names", names(), 2);
    }

    private static void time(String name, DraftPair pair, int runs) {
        if (!name.contains(wanted)) {
            return;
        }
        long best = Long.MAX_VALUE;
        int found = 0;
        for (int i = 0; i < runs; i++) {
            long start = cpu();
            found = Comparison.of(document("zh.md", pair.zh()), document("en.md", pair.en()))
                    .differences()
                    .size();
            best = Math.min(best, cpu() - start);
        }
        OUT.printf(
                Locale.ROOT,
                "%-18s %7d words %7d kB %6d findings %8.1f ms%n",
                name,
                pair.englishWords(),
                (pair.zh().length() + pair.en().length()) / 1000,
                found,
                best / 1e6);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Document document(String path, String text) {
        return Documents.parse(MemoryTree.of(Map.of(path, text)), new Source(path, text))
                .content()
                .orElseThrow();
    }

    private static DraftPair joined(List<DraftPair> pairs, int words) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        int count = 0;
        for (int i = 0; count < words; i++) {
            DraftPair pair = pairs.get(i % pairs.size());
            zh.append(pair.zh()).append('\n');
            en.append(pair.en()).append('\n');
            count += pair.englishWords();
        }
        return new DraftPair("joined", zh.toString(), en.toString());
    }

    private static DraftPair line(List<DraftPair> pairs) {
        DraftPair all = joined(pairs, 160_000);
        return new DraftPair(
                "line", all.zh().replaceAll("[|#\\n]+", " "), all.en().replaceAll("[|#\\n]+", " "));
    }

    private static DraftPair rows(int rows) {
        StringBuilder zh = new StringBuilder("| 項 | 值 |\n|---|---|\n");
        StringBuilder en = new StringBuilder("| item | value |\n|---|---|\n");
        for (int i = 0; i < rows; i++) {
            zh.append("| 第 ").append(i).append(" 項 | ").append(i * 7).append(" 萬元 |\n");
            en.append(String.format(Locale.ROOT, "| item %d | NT$%,d |%n", i, i * 70_000));
        }
        return new DraftPair("rows", zh.toString(), en.toString());
    }

    private static DraftPair nested(int depth) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String indent = "  ".repeat(i % 60);
            zh.append(indent)
                    .append("- 第 ")
                    .append(i)
                    .append(" 層有 ")
                    .append(i * 3)
                    .append(" 台\n");
            en.append(indent)
                    .append("- level ")
                    .append(i)
                    .append(" has ")
                    .append(i * 3)
                    .append(" units\n");
        }
        return new DraftPair("nested", zh.toString(), en.toString());
    }

    private static DraftPair figures() {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; zh.length() + en.length() < 1_000_000; i++) {
            zh.append(i * 37 % 9973).append("、");
            en.append(i * 37 % 9973).append(", ");
        }
        return new DraftPair("figures", zh.toString(), en.toString());
    }

    private static DraftPair unmarked() {
        String some = "本計畫以多機多卡訓練三個模型並未公開權重由海石大學與立霧醫院共同執行共使用十二個節點";
        return new DraftPair(
                "unmarked", some.repeat(800_000 / some.length()), "The project trained models. ".repeat(8_000));
    }

    private static DraftPair names() {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; zh.length() + en.length() < 1_000_000; i++) {
            String name =
                    "Ba" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26) + "Net";
            zh.append(name).append(i % 50 == 0 ? "大學。" : " 與");
            en.append("Wu").append(name).append(i % 50 == 0 ? " University. " : " and ");
        }
        return new DraftPair("names", zh.toString(), en.toString());
    }

    private static DraftPair quotes(int depth) {
        return new DraftPair("quotes", ">".repeat(depth) + " 共 3 台\n", ">".repeat(depth) + " 3 units\n");
    }
}
