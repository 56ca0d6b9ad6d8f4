package io.github.taipei1.output;

import io.github.taipei1.call.Call;
import io.github.taipei1.call.Clause;
import io.github.taipei1.call.Duty;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages of {@code plugin/docs/rules}, in Markdown and both languages, from the same words as {@code explain}. */
public final class RuleDocs {
    /** How the pages are written anew. */
    public static final String COMMAND =
            "mvn -pl templates,plugin test -Dtest=RuleDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Dtaipei1.docs.write";

    private static final String INDEX = "README.md";
    private static final String NOTE =
            "<!-- Made from the rules' own descriptions; do not edit. To write it anew: " + COMMAND + " -->\n\n";

    private final Call call;

    private RuleDocs(Call call) {
        this.call = call;
    }

    /** File name → text, for a call whose clauses are cited. */
    public static Map<String, String> pages(Call call) {
        RuleDocs docs = new RuleDocs(call);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, docs.index());
        Rules.all().stream().map(Rule::info).forEach(info -> pages.put(info.id() + ".md", docs.page(info)));
        return pages;
    }

    private String index() {
        StringBuilder text = new StringBuilder(NOTE);
        text.append("# 規則 / Rules\n\n");
        text.append("`*`：主辦單位查驗時不可調降或略過。 / The office ignores lowering and suppressing of these.\n\n");
        text.append("| 規則 rule | 等級 level | 找什麼 | finds |\n|---|---|---|---|\n");
        for (Rule rule : Rules.all()) {
            RuleInfo info = rule.info();
            text.append("| [").append(info.id()).append("](").append(info.id()).append(".md)");
            text.append(info.locked() ? "\\*" : "")
                    .append("<br>")
                    .append(info.alias())
                    .append(" | ");
            text.append(info.level().word())
                    .append(" | ")
                    .append(cell(info.title().zhTw()))
                    .append(" | ");
            text.append(cell(info.title().en())).append(" |\n");
        }
        text.append("\n# 條款與規則 / Clauses and rules: ").append(call.id()).append("\n\n");
        text.append("| 條款 clause | 公告 where | 內容 | says | 處理 looked after by |\n|---|---|---|---|---|\n");
        for (Clause clause : call.clauses()) {
            text.append("| ")
                    .append(clause.id())
                    .append(" | ")
                    .append(cell(clause.where()))
                    .append(" | ");
            text.append(cell(clause.summary().zhTw()))
                    .append(" | ")
                    .append(cell(clause.summary().en()))
                    .append(" | ");
            text.append(coverage(clause)).append(" |\n");
        }
        return text.toString();
    }

    private String coverage(Clause clause) {
        List<String> rules = Rules.all().stream()
                .map(Rule::info)
                .filter(info -> call.clausesOf(info.duties()).contains(clause))
                .map(info -> "[" + info.id() + "](" + info.id() + ".md)")
                .toList();
        if (!rules.isEmpty()) {
            return String.join(", ", rules);
        }
        boolean person = call.duties().stream()
                .filter(duty -> duty.person().orElse(false))
                .map(Duty::clauses)
                .anyMatch(ids -> ids.contains(clause.id()));
        return switch (clause.kind()) {
            case INFORM -> "告知 / informs";
            case COMPUTE -> "計算 / worked out";
            case PERSON -> "由人確認 / a person";
            case CHECK, RECORD -> person ? "由人確認 / a person" : "尚無規則 / no rule";
        };
    }

    private String page(RuleInfo info) {
        StringBuilder text = new StringBuilder(NOTE);
        text.append("# ").append(info.id()).append(" · ").append(info.alias()).append("\n\n");
        text.append("`").append(info.level().word()).append("`");
        List<Clause> clauses = call.clausesOf(info.duties());
        if (!clauses.isEmpty()) {
            text.append(" · ").append(clauses.stream().map(Clause::id).collect(Collectors.joining(", ")));
        }
        if (info.locked()) {
            text.append(" · 主辦單位查驗時不可調降或略過 / the office ignores lowering and suppressing");
        }
        text.append("\n\n## ")
                .append(info.title().zhTw())
                .append("\n\n")
                .append(info.explanation().zhTw());
        text.append("\n\n檢查對象：").append(info.appliesTo().zhTw());
        text.append("\n\n## ")
                .append(capital(info.title().en()))
                .append("\n\n")
                .append(info.explanation().en());
        text.append("\n\nLooks at: ").append(info.appliesTo().en()).append(".\n");
        clauses(text, clauses);
        text.append("\n## 範例 / Examples\n");
        info.examples().forEach(example -> example(text, example));
        return text.toString();
    }

    private static String capital(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    private void clauses(StringBuilder text, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return;
        }
        text.append("\n## 條款原文 / The clause\n");
        for (Clause clause : clauses) {
            text.append("\n> 「")
                    .append(clause.words())
                    .append("」（")
                    .append(clause.where())
                    .append("）\n>\n> ");
            text.append(clause.id()).append(": ").append(clause.summary().en()).append('\n');
            clause.unclear().ifPresent(note -> unclear(text, note.text()));
        }
    }

    private static void unclear(StringBuilder text, Text note) {
        text.append("\n公告未明之處：")
                .append(note.zhTw())
                .append("\n\nLeft open: ")
                .append(note.en())
                .append('\n');
    }

    private static void example(StringBuilder text, Example example) {
        text.append("\n### ")
                .append(example.wrong() ? "✗ " : "✓ ")
                .append(example.note().zhTw());
        text.append(" / ").append(example.note().en()).append('\n');
        if (!example.asOf().isEmpty()) {
            text.append("\n`-Dtaipei1.asOf=").append(example.asOf()).append("`\n");
        }
        if (!example.config().isBlank()) {
            fenced(text, "taipei1.yaml", example.config());
        }
        example.files().forEach((path, content) -> fenced(text, path, content));
    }

    /** A fence longer than any run of backticks within. */
    private static void fenced(StringBuilder text, String path, String content) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < content.length(); i++) {
            run = content.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(Math.max(3, longest + 1));
        String kind = path.contains(".") ? path.substring(path.lastIndexOf('.') + 1) : "";
        text.append("\n`")
                .append(path)
                .append("`\n\n")
                .append(fence)
                .append(kind)
                .append('\n');
        String lines = content.replace("\r\n", "\n").replace('\r', '\n');
        text.append(lines)
                .append(lines.endsWith("\n") ? "" : "\n")
                .append(fence)
                .append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
