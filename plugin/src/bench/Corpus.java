import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes a repository to measure on, always the same for the same arguments: {@code java Corpus.java markdown FOLDER FILES} for
 * articles of about 5 KB in Chinese and English, {@code java Corpus.java mixed FOLDER FILES} for many small files of many
 * kinds with a .gitignore. One article in forty speaks of the machine; the others are what repositories are full of.
 */
final class Corpus {
    private static final List<String> ZH_SUBJECTS = List.of(
            "本研究", "我們", "實驗室", "資料處理流程", "語料清理模組", "訓練程式", "評測腳本", "這個版本", "前一節的設定", "分詞器");
    private static final List<String> ZH_VERBS = List.of(
            "採用", "比較了", "說明", "重新整理", "驗證", "記錄", "支援", "改善了", "產生", "檢查");
    private static final List<String> ZH_OBJECTS = List.of(
            "三種學習率排程", "繁體中文語料的品質", "詞彙表大小對困惑度的影響", "混合精度訓練的數值穩定性", "資料載入的瓶頸",
            "驗證集上的準確率", "檢查點的儲存格式", "跨節點通訊的延遲", "重複段落的去除方式", "各項設定的預設值");
    private static final List<String> ZH_TAILS = List.of(
            "，結果列於下表", "，並與基準模型比較", "，詳見附錄", "，以便後續重現", "，約需 3 小時", "，共 12,800 筆", "，平均提升 2.4%", "");
    private static final List<String> EN_SUBJECTS = List.of(
            "The training script", "This release", "Our pipeline", "The tokenizer", "The data loader", "Each worker",
            "The evaluation harness", "A cleaner baseline", "The configuration file", "The scheduler");
    private static final List<String> EN_VERBS = List.of(
            "reads", "compares", "describes", "validates", "records", "supports", "improves", "writes", "checks", "replaces");
    private static final List<String> EN_OBJECTS = List.of(
            "three learning rate schedules", "the quality of the corpus", "the vocabulary size", "mixed precision training",
            "the throughput of the input pipeline", "accuracy on the validation set", "checkpoints every 500 steps",
            "the latency between nodes", "duplicate paragraphs", "the default options");
    private static final List<String> EN_TAILS = List.of(
            ", as shown in the table below", " and logs the result", ", see the appendix", " in about 3 hours",
            " on 12,800 samples", ", which is 2.4% better on average", " before the next step", "");
    private static final List<String> MACHINE = List.of(
            "感謝經濟部及 NVIDIA 提供 Taipei-1 超級電腦（NVIDIA DGX H100）之算力資源。",
            "We thank NVIDIA for providing access to the Taipei-1 supercomputer (NVIDIA DGX H100).",
            "模型於 Taipei-1 上訓練，使用 32 張 H100 GPU。",
            "The model was trained on Taipei-1 with 32 H100 GPUs for 12 days.");

    private final Random random;

    private Corpus(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        int files = Integer.parseInt(args[2]);
        Corpus corpus = new Corpus(20251120);
        if (args[0].equals("markdown")) {
            corpus.markdown(folder, files);
        } else {
            corpus.mixed(folder, files);
        }
    }

    private void markdown(Path folder, int files) throws IOException {
        for (int i = 0; i < files; i++) {
            write(folder.resolve("docs/part-%02d/article-%05d.md".formatted(i % 40, i)), article(i, 5000));
        }
    }

    private void mixed(Path folder, int files) throws IOException {
        write(folder.resolve(".gitignore"), "build/\n*.log\n!keep.log\n");
        List<String> kinds = List.of("py", "md", "json", "ts", "sh", "txt", "yaml", "log");
        for (int i = 0; i < files; i++) {
            String kind = kinds.get(i % kinds.size());
            String place = i % 10 == 0 ? "build" : "src/pack-%03d".formatted(i % 250);
            write(folder.resolve("%s/file-%06d.%s".formatted(place, i, kind)), small(kind, i));
        }
    }

    private String small(String kind, int number) {
        return switch (kind) {
            case "md" -> article(number, 400);
            case "py" -> "# " + english() + "\ndef step_" + number + "(x):\n    \"\"\"" + english() + "\"\"\"\n    return x + " + number + "\n";
            case "json" -> "{\"title\": \"" + chinese() + "\", \"steps\": " + number + "}\n";
            case "ts" -> "export const text" + number + " = {\n  hint: '" + english() + "',\n  label: '" + chinese() + "',\n};\n";
            case "sh" -> "#!/bin/sh\n# " + english() + "\nexec run --step " + number + "\n";
            case "yaml" -> "name: step-" + number + "\ndescription: \"" + chinese() + "\"\n";
            default -> english() + "\n" + chinese() + "\n";
        };
    }

    private String article(int number, int size) {
        boolean zh = number % 2 == 0;
        StringBuilder text = new StringBuilder("# " + (zh ? "第 " + number + " 篇" : "Article " + number) + "\n\n");
        int paragraph = 0;
        while (text.toString().getBytes(StandardCharsets.UTF_8).length < size) {
            switch (paragraph++ % 9) {
                case 2 -> list(text, zh);
                case 4 -> text.append("## ").append(zh ? chinese() : english()).append("\n\n");
                case 5 -> code(text, number);
                case 7 -> table(text, zh);
                default -> paragraph(text, zh);
            }
        }
        if (number % 40 == 7) {
            text.append("## ").append(zh ? "誌謝" : "Acknowledgements").append("\n\n").append(pick(MACHINE)).append("\n");
        }
        return text.toString();
    }

    private void paragraph(StringBuilder text, boolean zh) {
        int sentences = 3 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(zh ? chinese() : english()).append(zh ? "" : " ");
        }
        text.append("\n\n");
    }

    private void list(StringBuilder text, boolean zh) {
        for (int i = 0; i < 4; i++) {
            text.append("- ").append(zh ? chinese() : english()).append('\n');
        }
        text.append('\n');
    }

    private void code(StringBuilder text, int number) {
        text.append("```python\nfor step in range(").append(number).append("):\n    loss = model(batch)  # ")
                .append(english()).append("\n```\n\n");
    }

    private void table(StringBuilder text, boolean zh) {
        text.append(zh ? "| 設定 | 數值 |\n|---|---|\n" : "| setting | value |\n|---|---|\n");
        for (int i = 0; i < 4; i++) {
            text.append("| ").append(zh ? pick(ZH_OBJECTS) : pick(EN_OBJECTS)).append(" | ").append(random.nextInt(9999)).append(" |\n");
        }
        text.append('\n');
    }

    private String chinese() {
        return pick(ZH_SUBJECTS) + pick(ZH_VERBS) + pick(ZH_OBJECTS) + pick(ZH_TAILS) + "。";
    }

    private String english() {
        return pick(EN_SUBJECTS) + " " + pick(EN_VERBS) + " " + pick(EN_OBJECTS) + pick(EN_TAILS) + ".";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
