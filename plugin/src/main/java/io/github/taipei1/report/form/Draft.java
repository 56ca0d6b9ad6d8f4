package io.github.taipei1.report.form;

import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The draft of a form's map, for a person to complete: what is proposed stands in it, what is not stands behind a #. */
public final class Draft {
    private final List<DraftEntry> entries;
    private final Vocabulary vocabulary;

    Draft(List<DraftEntry> entries, Vocabulary vocabulary) {
        this.entries = entries;
        this.vocabulary = vocabulary;
    }

    /** How many places were found. */
    public int places() {
        return entries.size();
    }

    /** How many of them have a proposal. */
    public int proposed() {
        return (int)
                entries.stream().filter(entry -> entry.proposal().isPresent()).count();
    }

    /** The file, in YAML. */
    public String yaml(String form) {
        StringBuilder yaml = new StringBuilder("# " + form + " 之對照檔草稿：請逐項確認；以 # 開頭者請補上內容並移除 #，用不到者刪除。\n"
                + "# Draft of the map of this form: check each entry; complete those behind # and remove the #, or delete them.\n"
                + "fields:\n");
        entries.forEach(entry -> yaml.append(entry(entry)));
        yaml.append("\n# value 可用的名稱 / names for value (${名稱} in text):\n");
        vocabulary.names().forEach(name -> yaml.append("#   ").append(name).append('\n'));
        yaml.append(
                "#   以及 metrics.json 所有指標 / and every figure of metrics.json; .zh-TW 或 .en 指定語言 / for a language\n");
        yaml.append("# section 可用的章節 / sections:\n");
        for (Map.Entry<String, String> section : vocabulary.sections().entrySet()) {
            yaml.append("#   ")
                    .append(section.getKey())
                    .append("  ")
                    .append(section.getValue())
                    .append('\n');
        }
        return yaml.toString();
    }

    private static String entry(DraftEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("  - " + entry.key() + ": " + quoted(entry.words()));
        if (entry.at() == FormMap.Side.BELOW) {
            lines.add("    at: below");
        }
        entry.nth().ifPresent(nth -> lines.add("    nth: " + nth));
        entry.max().ifPresent(max -> lines.add("    max: " + max));
        lines.add("    " + content(entry));
        String mark = entry.proposal().isPresent() ? "" : "# ";
        return mark + String.join("\n" + mark, lines) + "\n";
    }

    private static String content(DraftEntry entry) {
        return entry.proposal()
                .map(one -> one.key().equals("each")
                        ? "each: units\n    value: " + one.content()
                        : one.key() + ": " + (one.key().equals("text") ? quoted(one.content()) : one.content()))
                .orElse(entry.box() ? "when: joint" : "text: \"待補 / TODO\"");
    }

    private static String quoted(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    /** What was found, a line a place, for the console. */
    public List<String> lines(Language language) {
        return entries.stream().map(entry -> line(entry, language)).toList();
    }

    private static String line(DraftEntry entry, Language language) {
        boolean english = language == Language.EN;
        String kind = switch (entry.key()) {
            case "label" -> english ? "label" : "標題";
            case "control" -> english ? "control" : "控制項";
            case "placeholder" -> english ? "placeholder" : "待填文字";
            default -> english ? "box" : "方框";
        };
        String words = entry.words().replaceAll("\\s+", " ");
        String content =
                entry.proposal().map(one -> one.key() + ": " + one.content()).orElse(english ? "?" : "待補");
        return "  " + kind + " " + words + entry.nth().map(nth -> " #" + nth).orElse("") + " → " + content;
    }
}
