package io.github.taipei1.rule.rep;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Inline;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** REP-04. */
public final class OrphanNumber implements Rule.OfProject {
    private static final int SHOWN = 20;
    private static final String KPI = "metrics: [{kind: kpi, file: metrics/kpi.csv}]";
    private static final String ROWS = "name,unit,before,after,better,source\nacc,%,61.2,84.5,up,內部測試集\n";

    private static final RuleInfo INFO = RuleInfo.rule("REP-04", "orphan-number", Level.WARNING)
            .duties("truth")
            .title("成果數字沒有量測可依", "a result figure with no metric behind it")
            .explanation(
                    "章節所寫的 GPU 小時（或 GPU 天）、Token 數、作業數、算力使用率與 MFU、等待時間的中位數與第 95 百分位數、用電量、算圖格數、正確率等百分比或加速倍數，或以 kpi.csv 之名稱與單位所述的數值與變化，在量測資料、kpi.csv 與申請書中都找不到相符的值（進位、捨去、前後相減或相除皆已考慮）。以國字書寫者（七萬四千、近八成、三分之二、兩倍）亦讀作數字。引用他人或文獻、附有連結或註腳、目標與上限、設定值、假設，不在此列；寧可漏報。同一標題下的數字合為一則。批次最後一天以前僅為資訊。",
                    "A section gives GPU-hours (or GPU-days), tokens, jobs, a utilisation of the compute or MFU, the median or 95th percentile of waiting times, electricity, rendered frames, a percentage such as an accuracy, or a speed-up, or the value or change of a figure of kpi.csv by its name and in its unit, and neither the measurements nor kpi.csv nor the application hold such a value (rounded, cut, or as difference and ratio of before and after). Chinese numerals (七萬四千, 近八成, 三分之二, 兩倍) are read as figures. Other people's figures and literature, what has a link or a note, goals and limits, settings and suppositions are left alone: rather miss one. Figures under one heading make one finding. Before the batch's last day it is information.")
            .appliesTo("結案報告的章節（report/*.md）", "sections of the closing report (report/*.md)")
            .example(Example.wrong("正確率不在 kpi.csv", "an accuracy that kpi.csv does not hold")
                    .config(KPI)
                    .file("metrics/kpi.csv", ROWS)
                    .file("report/40.md", "# 具體產出\n\n閱讀理解正確率達 91.3%。\n"))
            .example(Example.wrong("加速倍數沒有依據", "a speed-up out of nowhere")
                    .file("report/40.md", "# Outputs\n\nTraining is 3.2x faster than before.\n"))
            .example(Example.wrong("變化前後與 kpi.csv 不符", "a change that kpi.csv tells otherwise")
                    .config(KPI)
                    .file("metrics/kpi.csv", "name,unit,before,after,better,source\n推論延遲,毫秒,1200,300,down,壓力測試\n")
                    .file("report/40.md", "# 具體產出\n\n推論延遲由 1,200 毫秒降至 200 毫秒。\n"))
            .example(Example.wrong("等待時間與作業紀錄不符", "a waiting time that the job records do not give")
                    .config(NumberNotBacked.METRICS)
                    .file("metrics/sacct.psv", NumberNotBacked.JOBS)
                    .file("report/20.md", "# 算力使用情形\n\n等待時間中位數為 45 分鐘。\n"))
            .example(Example.right("與 kpi.csv 相符", "as in kpi.csv")
                    .config(KPI)
                    .file("metrics/kpi.csv", ROWS)
                    .file("report/40.md", "# 具體產出\n\n正確率由 61.2% 提升至 84.5%，增加 23.3 個百分點。\n"))
            .example(Example.right("引用指標", "the figure is asked for")
                    .config(KPI)
                    .file("metrics/kpi.csv", ROWS)
                    .file("report/40.md", "# 具體產出\n\n正確率達 ${kpi.acc.after}。\n"))
            .example(Example.right("他人的數字與目標", "other people's figures, and goals")
                    .file("report/40.md", "# 具體產出\n\n文獻所載之正確率為 71%。申請時之目標為正確率 80%。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        List<Document> files = Sections.of(context);
        if (files.isEmpty()) {
            return findings;
        }
        Backing backing = Backing.of(context);
        Changes changes = Changes.of(context.measurements().kpis());
        for (Document file : files) {
            orphans(file, backing, changes).values().stream()
                    .map(orphans -> finding(orphans, context))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Figures without a metric in one sentence. */
    private record Orphan(Utterance sentence, List<String> figures) {}

    /** By the stretch between two headings. */
    private static Map<Integer, List<Orphan>> orphans(Document file, Backing backing, Changes changes) {
        List<Place> cited = cited(file);
        Map<Integer, List<Orphan>> orphans = new LinkedHashMap<>();
        for (Utterance one : Utterances.of(file)) {
            List<String> figures = one.heading() || isCited(one.place(), cited)
                    ? List.of()
                    : Stream.concat(
                                    ResultFigures.in(one.text()).stream()
                                            .filter(figure -> !isWhole(figure, one) && !backing.backs(figure))
                                            .map(ResultFigures.Found::text),
                                    changes.wrong(one.text()).stream())
                            .toList();
            if (!figures.isEmpty()) {
                orphans.computeIfAbsent(one.section(), any -> new ArrayList<>()).add(new Orphan(one, figures));
            }
        }
        return orphans;
    }

    /** What REP-03 compares: the GPU-hours of the whole batch. */
    private static boolean isWhole(ResultFigures.Found figure, Utterance one) {
        return figure.kind() == ResultFigures.Kind.GPU_HOURS
                && !WholeFigures.in(one.words()).isEmpty();
    }

    /** Links, notes and citations, by which a reader can see where a figure comes from; and figures in code, which tell no result. */
    private static List<Place> cited(Document file) {
        List<Place> cited = new ArrayList<>();
        for (Block block : file.blocks()) {
            for (Inline inline : block.passage().inlines()) {
                boolean source = switch (inline.kind()) {
                    case LINK, NOTE_REFERENCE, CITATION -> true;
                    case CODE -> hasDigit(block.passage().text().substring(inline.from(), inline.to()));
                    default -> false;
                };
                if (source) {
                    cited.add(block.passage().place(inline.from(), inline.to()));
                }
            }
        }
        return cited;
    }

    private static boolean hasDigit(String code) {
        return code.chars().anyMatch(Character::isDigit);
    }

    private static boolean isCited(Place sentence, List<Place> cited) {
        return cited.stream()
                .anyMatch(place -> place.path().equals(sentence.path()) && touches(sentence.region(), place.region()));
    }

    private static boolean touches(Region sentence, Region inline) {
        boolean behindStart = inline.startLine() > sentence.startLine()
                || inline.startLine() == sentence.startLine() && inline.startColumn() >= sentence.startColumn();
        boolean beforeEnd = inline.startLine() < sentence.endLine()
                || inline.startLine() == sentence.endLine() && inline.startColumn() <= sentence.endColumn();
        return behindStart && beforeEnd;
    }

    private static Finding finding(List<Orphan> orphans, RuleContext context) {
        Utterance first = orphans.get(0).sentence();
        List<String> figures =
                orphans.stream().flatMap(orphan -> orphan.figures().stream()).toList();
        String shown = String.join("、", figures.subList(0, Math.min(3, figures.size())));
        String shownEn = String.join(", ", figures.subList(0, Math.min(3, figures.size())));
        boolean more = figures.size() > 3;
        Finding finding = INFO.finding(
                first.place(),
                first.text(),
                Text.of(
                        "沒有量測可依的成果數字：" + shown + (more ? " 等 " + figures.size() + " 個" : ""),
                        "no metric stands behind " + shownEn + (more ? " and " + (figures.size() - 3) + " more" : "")),
                Text.of(
                        "把數字列入 metrics/kpi.csv 並以 ${kpi.…} 引用；若出自他處，請加註腳或連結註明",
                        "put the figure into metrics/kpi.csv and ask for it as ${kpi.…}; if it comes from elsewhere, say so in a note or a link"));
        for (Orphan other : orphans.subList(1, Math.min(orphans.size(), SHOWN))) {
            finding = finding.withRelated(new Related(
                    other.sentence().place(),
                    Text.of(
                            "同一節：" + String.join("、", other.figures()),
                            "in the same part: " + String.join(", ", other.figures()))));
        }
        return context.beforeLastDay() ? finding.withLevel(Level.INFO) : finding;
    }
}
