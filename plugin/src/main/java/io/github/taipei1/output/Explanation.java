package io.github.taipei1.output;

import io.github.taipei1.call.Call;
import io.github.taipei1.call.Clause;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import io.github.taipei1.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Explains a rule or a clause on the console: what it wants, on which words it rests, what is wrong and what is right. */
public final class Explanation {
    private final Call call;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Call call, Language language) {
        this.call = call;
        this.language = language;
    }

    /** What there is to say, or the nearest thing that was meant. */
    public record Answer(boolean found, List<String> lines) {}

    /** @param wanted id or alias of a rule, in any case */
    public static Answer ofRule(String wanted, Call call, Language language) {
        Explanation explanation = new Explanation(call, language);
        Optional<RuleInfo> rule = Rules.all().stream()
                .map(Rule::info)
                .filter(info ->
                        info.id().equalsIgnoreCase(wanted) || info.alias().equalsIgnoreCase(wanted))
                .findFirst();
        rule.ifPresentOrElse(explanation::rule, () -> explanation.unknown(wanted, ruleNames()));
        return new Answer(rule.isPresent(), List.copyOf(explanation.lines));
    }

    /** @param wanted id of a clause, in any case */
    public static Answer ofClause(String wanted, Call call, Language language) {
        Explanation explanation = new Explanation(call, language);
        Optional<Clause> clause = call.clause(wanted.toUpperCase(Locale.ROOT));
        clause.ifPresentOrElse(
                explanation::clause,
                () -> explanation.unknown(
                        wanted, call.clauses().stream().map(Clause::id).toList()));
        return new Answer(clause.isPresent(), List.copyOf(explanation.lines));
    }

    /** All rules and clauses, a line each. */
    public static List<String> overview(Call call, Language language) {
        Explanation explanation = new Explanation(call, language);
        explanation.lines.add(explanation.say("規則（-Dtaipei1.rule=代號）：", "Rules (-Dtaipei1.rule=id):"));
        Rules.all()
                .forEach(rule -> explanation.lines.addAll(
                        entry(rule.info().id(), rule.info().title().in(language))));
        explanation.lines.add("");
        explanation.lines.add(explanation.say("條款（-Dtaipei1.clause=代號）：", "Clauses (-Dtaipei1.clause=id):"));
        call.clauses()
                .forEach(clause -> explanation.lines.addAll(
                        entry(clause.id(), clause.summaryText().in(language))));
        return List.copyOf(explanation.lines);
    }

    /** An id and what it means, the lines below the first indented. */
    public static List<String> entry(String id, String meaning) {
        String mark = "  " + id + "  ";
        List<String> lines = new ArrayList<>(Wrapped.lines(meaning, Wrapped.BESIDE_MAVEN, " ".repeat(mark.length())));
        lines.set(0, mark + lines.get(0).substring(mark.length()));
        return lines;
    }

    private static List<String> ruleNames() {
        return Rules.all().stream().map(rule -> rule.info().id()).toList();
    }

    private String say(String zhTw, String en) {
        return language == Language.EN ? en : zhTw;
    }

    private String say(Text text) {
        return text.in(language);
    }

    private void unknown(String wanted, List<String> known) {
        String near = Nearest.to(wanted.toUpperCase(Locale.ROOT), known).orElse("");
        lines.add(say("沒有「" + wanted + "」", "there is no " + wanted)
                + (near.isEmpty() ? "" : say("；是不是 " + near + "？", "; did you mean " + near + "?")));
        lines.add(say("可用的代號：", "known: ") + String.join(", ", known));
    }

    private void rule(RuleInfo info) {
        String locked = info.locked() ? say("（主辦單位查驗時不可調降）", " (may not be lowered at the office)") : "";
        lines.add(info.id() + " / " + info.alias() + "  " + say("等級：", "level: ")
                + info.level().word() + locked);
        lines.add(say(info.title()));
        lines.add("");
        prose(say(info.explanation()));
        prose(say("檢查對象：", "looks at: ") + say(info.appliesTo()));
        call.clausesOf(info.duties()).forEach(clause -> {
            lines.add("");
            clauseWords(clause);
        });
        info.examples().forEach(this::example);
    }

    private void prose(String text) {
        lines.addAll(Wrapped.lines(text, Wrapped.BESIDE_MAVEN, ""));
    }

    private void clauseWords(Clause clause) {
        lines.add(clause.id() + "（" + clause.where() + "）");
        prose("「" + clause.words() + "」");
        if (language == Language.EN) {
            prose(clause.summaryText().en());
        }
        clause.unclear().ifPresent(note -> prose(say("公告未明之處：", "left open: ") + say(note.text())));
    }

    private void example(Example example) {
        lines.add("");
        lines.add((example.wrong() ? say("✗ 錯誤：", "✗ wrong: ") : say("✓ 正確：", "✓ right: "))
                + say(example.note())
                + (example.asOf().isEmpty() ? "" : say("（" + example.asOf() + "）", " (" + example.asOf() + ")")));
        example.config().lines().forEach(line -> lines.add("    " + line));
        for (Map.Entry<String, String> file : example.files().entrySet()) {
            lines.add("    --- " + file.getKey());
            file.getValue().lines().forEach(line -> lines.add("    " + line));
        }
    }

    private void clause(Clause clause) {
        clauseWords(clause);
        lines.add(say("處理方式：", "how it is looked at: ") + kind(clause.kind()));
        List<String> rules = Rules.all().stream()
                .filter(rule -> call.clausesOf(rule.info().duties()).contains(clause))
                .map(rule -> rule.info().id())
                .toList();
        lines.add(say("相關規則：", "rules: ") + (rules.isEmpty() ? say("無", "none") : String.join(", ", rules)));
    }

    private String kind(Clause.Kind kind) {
        return switch (kind) {
            case CHECK -> say("由規則依檔案判斷", "decided by a rule from the files");
            case RECORD -> say("由人記錄並附證據，規則檢查紀錄", "recorded by a person with evidence; the record is checked");
            case COMPUTE -> say("依徵案設定與資料計算", "worked out from the profile and the data");
            case INFORM -> say("告知", "informs");
            case PERSON -> say("由人判斷", "a person decides");
        };
    }
}
