package io.github.taipei1.output;

import io.github.taipei1.call.Call;
import io.github.taipei1.config.ArtifactEntry;
import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Owed;
import io.github.taipei1.finding.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page {@code plugin/docs/artifacts.md}: what each file counts as unless a team says otherwise, from the data of a call. */
public final class ArtifactDocs {
    /** How the page is written anew. */
    public static final String COMMAND =
            "mvn -pl templates,plugin test -Dtest=ArtifactDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Dtaipei1.docs.write";

    private static final Map<ArtifactKind, Text> NAMES = Map.ofEntries(
            Map.entry(ArtifactKind.PAPER, Text.of("論文", "paper")),
            Map.entry(ArtifactKind.REPORT, Text.of("報告", "report")),
            Map.entry(ArtifactKind.README, Text.of("說明文件", "read-me")),
            Map.entry(ArtifactKind.MODEL_CARD, Text.of("模型卡", "model card")),
            Map.entry(ArtifactKind.WEB_PAGE, Text.of("網頁", "web page")),
            Map.entry(ArtifactKind.POST, Text.of("貼文、部落格文章", "post, blog article")),
            Map.entry(ArtifactKind.PRESS_RELEASE, Text.of("新聞稿", "press release")),
            Map.entry(ArtifactKind.SLIDES, Text.of("簡報", "slides")),
            Map.entry(ArtifactKind.VIDEO_SCRIPT, Text.of("影片腳本、字幕", "script or subtitles of a video")),
            Map.entry(ArtifactKind.DECLARATION, Text.of("聲明書", "declaration of a unit")),
            Map.entry(ArtifactKind.JOB_SCRIPT, Text.of("作業腳本", "job script")),
            Map.entry(ArtifactKind.SOURCE, Text.of("程式碼", "source code")),
            Map.entry(ArtifactKind.DATA, Text.of("資料", "data")),
            Map.entry(ArtifactKind.OTHER, Text.of("其他", "anything else")));

    private static final String INTRODUCTION = """
            檔案的種類決定它應盡的義務。由上而下，第一個相符的樣式有效；`taipei1.yaml` 的 `artifacts` 先於此表。`check` 的結果
            （`check.json` 的 `checked`、`check.html`）逐檔列出實際採用的種類。

            What a file counts as decides what it owes. From the top, the first pattern that matches counts; `artifacts` of your
            `taipei1.yaml` come before this table. The results of `check` (`checked` in `check.json`, and `check.html`) show what
            each file was taken for.

            """;

    private static final String OVERRIDING = String.join(
            "\n",
            "",
            "`*`、`?` 不跨資料夾，`**` 可為任何資料夾（或無），`{a,b}` 為其中之一；大小寫有別。樣式未含 `/` 者僅指根目錄的檔案。",
            "",
            "`*` and `?` stay within a name, `**` stands for any folders or none, `{a,b}` for one of them; case matters. A pattern without",
            "a `/` means files at the root.",
            "",
            "## 自行指定 / Saying otherwise",
            "",
            "```yaml",
            "artifacts:",
            "  - {files: \"docs/talk/*.md\", kind: slides}                    # 種類 / another kind",
            "  - {files: \"README.md\", kind: readme, published: false}       # 尚未公開 / not public yet",
            "  - {files: \"notes/summary.md\", kind: other, owes: [approval]} # 應盡義務 / what it owes",
            "```",
            "",
            "未寫 `published` 時，`repository: public` 的儲存庫視為已公開。",
            "",
            "Without `published`, files of a repository with `repository: public` count as public.",
            "");

    private ArtifactDocs() {}

    /** The page for a call. */
    public static String page(Call call) {
        StringBuilder text = new StringBuilder(
                "<!-- Made from the call's own data; do not edit. To write it anew: " + COMMAND + " -->\n\n");
        text.append("# 各檔案視為何物 / What each file counts as: ")
                .append(call.id())
                .append("\n\n")
                .append(INTRODUCTION);
        kinds(call, text);
        patterns(call.artifacts().defaults(), text);
        text.append(OVERRIDING);
        return text.toString();
    }

    private static void kinds(Call call, StringBuilder text) {
        text.append("## 種類與義務 / Kinds and duties\n\n");
        text.append("| `kind` | 種類 | kind | 應盡義務 / owes |\n|---|---|---|---|\n");
        for (ArtifactKind kind : ArtifactKind.values()) {
            Text name = NAMES.get(kind);
            String owes = call.artifacts().owedBy(kind).stream()
                    .map(ArtifactDocs::owed)
                    .collect(Collectors.joining("<br>"));
            text.append("| `" + kind.word() + "` | " + name.zhTw() + " | " + name.en() + " | "
                    + (owes.isEmpty() ? "–" : owes) + " |\n");
        }
    }

    private static String owed(Owed duty) {
        return switch (duty) {
            case ACKNOWLEDGEMENT -> "`acknowledgement`：致謝須載明 / an acknowledgement";
            case APPROVAL -> "`approval`：宣稱成果須先經同意 / approval of what it claims";
        };
    }

    private static void patterns(List<ArtifactEntry> defaults, StringBuilder text) {
        text.append("\n## 預設樣式 / Patterns by default\n\n");
        text.append("| 順序 order | 檔案 files | `kind` | 種類 |\n|---|---|---|---|\n");
        int order = 0;
        for (ArtifactEntry entry : defaults) {
            order++;
            text.append("| " + order + " | `" + entry.files().replace("|", "\\|") + "` | `"
                    + entry.kind().word() + "` | " + NAMES.get(entry.kind()).zhTw() + " |\n");
        }
    }
}
