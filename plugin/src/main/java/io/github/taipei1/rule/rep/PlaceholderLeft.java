package io.github.taipei1.rule.rep;

import io.github.taipei1.config.Localized;
import io.github.taipei1.config.Project;
import io.github.taipei1.config.Unit;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** REP-02. */
public final class PlaceholderLeft implements Rule.OfProject {
    /** What the report's assembly calls its own findings: text that cannot be handed in as it stands. */
    public static final RuleInfo INFO = RuleInfo.rule("REP-02", "placeholder-left", Level.ERROR)
            .locked()
            .duties("content")
            .title("報告中仍有待補的內容", "something in the report is still to be filled in")
            .explanation(
                    "結案報告的章節仍有 TODO、待補、範本的提示或空格、只有標題的空章節，或 ${…} 引用了不存在的指標；或 taipei1.yaml 的專案名稱、主題、單位名稱仍是「待補…」「TODO…」。句中談到「待補充資料」「TODO 標記」等，不在此列。製作報告時，打不開的連結、找不到的圖片等無法照樣交出的內容，也以此規則提出。批次最後一天以前僅為資訊，之後及製作報告時為錯誤。",
                    "A section of the closing report still holds TODO or 待補, a hint or blank of a template, a heading with nothing under it, or a ${…} that asks for a figure there is none of; or the project's title, its topic or the name of a unit in taipei1.yaml is still a TODO. Sentences that merely speak of such things are left alone. While the report is made, what cannot be handed in as it stands (a link that nobody can open, a picture that is not there) is told under this rule, too. Before the batch's last day this is information; after it, and whenever the report is made, an error.")
            .appliesTo(
                    "結案報告的章節（report/*.md）；taipei1.yaml 的 project 與 units",
                    "sections of the closing report (report/*.md); project and units in taipei1.yaml")
            .example(Example.wrong("範本的提示還在", "the template's hint is still there")
                    .file("report/30.md", "# 具體產出\n\n待補：逐項列出具體產出。\n"))
            .example(Example.wrong("只有標題", "a heading and nothing else")
                    .file("report/30.md", "# 具體產出\n\n## 模型\n\n## 論文\n\n論文一篇。\n"))
            .example(Example.wrong("表格裡的空格未填", "a blank in a table")
                    .file("report/30.md", "# Outputs\n\n| model | tokens |\n|---|---|\n| A | TBD |\n"))
            .example(Example.wrong("引用了不存在的指標", "a figure that does not exist")
                    .file("report/20.md", "# 算力使用\n\n共使用 ${usage.gpu-hour} GPU 小時。\n"))
            .example(Example.wrong("專案名稱尚未填寫", "the project has no name yet")
                    .config("project: {title: {zh-TW: 待補專案名稱, en: TODO title of the project}, topic: robotics}"))
            .example(Example.right("談到待辦與補充", "words about work to do")
                    .file("report/30.md", "# 具體產出\n\n清理程式可找出程式碼中的 TODO 標記。部分方言語料仍有待補充，將於下一階段蒐集。專利申請一件（待補件）。\n"))
            .example(Example.right("程式碼中的 ${…}", "a ${…} in code")
                    .file("report/20.md", "# 算力使用\n\n以 `${SLURM_JOB_ID}` 命名檔案。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Document file : Sections.of(context)) {
            Emptiness.in(file).forEach(place -> findings.add(empty(place.place(), place.text())));
            for (Passage passage : file.visible().flatMap(Placeholders::shown).toList()) {
                Placeholders.in(passage).forEach(found -> findings.add(left(found)));
                Placeholders.figures(passage).forEach(asked -> figure(asked, context, findings));
            }
        }
        names(context).forEach(found -> findings.add(left(found)));
        return context.beforeLastDay()
                ? findings.stream()
                        .map(finding -> finding.withLevel(Level.INFO))
                        .toList()
                : findings;
    }

    /** Names in {@code taipei1.yaml} that go into the report as they are, and are still to be given. */
    private static List<Placeholders.Found> names(RuleContext context) {
        List<Placeholders.Found> found = new ArrayList<>();
        Project project = context.config().project();
        name(project.title(), "project.title", context, found);
        project.topic()
                .flatMap(Placeholders::inName)
                .ifPresent(topic -> found.add(new Placeholders.Found(topic, context.at("project.topic"))));
        List<Unit> units = context.config().units();
        for (int i = 0; i < units.size(); i++) {
            name(units.get(i).name(), "units[" + i + "].name", context, found);
        }
        return found;
    }

    private static void name(Localized name, String key, RuleContext context, List<Placeholders.Found> found) {
        name.zhTw()
                .flatMap(Placeholders::inName)
                .ifPresent(text -> found.add(new Placeholders.Found(text, context.at(key + ".zh-TW"))));
        name.en()
                .flatMap(Placeholders::inName)
                .ifPresent(text -> found.add(new Placeholders.Found(text, context.at(key + ".en"))));
    }

    private static void figure(Placeholders.Found asked, RuleContext context, List<Finding> findings) {
        KpiModel kpis = context.measurements().kpis();
        String expression = asked.text().substring(2, asked.text().length() - 1);
        if (KpiFormat.show(kpis, expression, context.config().language()) instanceof KpiFormat.Shown.Unknown unknown) {
            String near = unknown.nearest().stream().findFirst().orElse("");
            findings.add(INFO.finding(
                    asked.place(),
                    asked.text(),
                    unknown.why(),
                    Text.of(
                            (near.isEmpty() ? "" : "最接近的是 ${" + near + "}。") + "若要照原樣印出，請寫成 \\${…}",
                            (near.isEmpty() ? "" : "the nearest is ${" + near + "}; ")
                                    + "to print the characters themselves write \\${…}")));
        }
    }

    private static Finding left(Placeholders.Found found) {
        return INFO.finding(
                found.place(),
                found.text(),
                Text.of("「" + found.text() + "」是尚待補上的內容", "\"" + found.text() + "\" is still to be filled in"),
                Text.of("寫上內容，或整句刪去", "write what belongs there, or remove the sentence"));
    }

    private static Finding empty(Place place, String title) {
        return INFO.finding(
                place,
                title,
                title.isEmpty()
                        ? Text.of("此檔沒有任何內容", "the file holds nothing")
                        : Text.of("「" + title + "」之下沒有任何內容", "there is nothing under \"" + title + "\""),
                Text.of("寫上內容，或刪去此標題", "write what belongs there, or remove the heading"));
    }
}
