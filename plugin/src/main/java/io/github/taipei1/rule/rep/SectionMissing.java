package io.github.taipei1.rule.rep;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** REP-01. */
public final class SectionMissing implements Rule.OfProject {
    private static final String CONTENT = "content";

    private static final RuleInfo INFO = RuleInfo.rule("REP-01", "section-missing", Level.ERROR)
            .locked()
            .duties(CONTENT)
            .title("結案報告缺少應有的章節", "the closing report lacks a section")
            .explanation(
                    "公告要求結案報告說明具體產出、使用算力前後之情形、技術擴散、重要效益與亮點案例。章節依標題或檔案開頭的 section: 認定，標題的編號與標點不影響。使用前後之情形也可只由 kpi.csv 提供。批次最後一天以前僅為資訊，之後及製作報告時為錯誤。成員單位的儲存庫不適用，由主導單位綜整。",
                    "The announcement asks the closing report for concrete outputs, the state before and after the compute, diffusion of the technology, important benefits and highlight cases. A section is known by its heading or by section: in the front matter; numbers and punctuation of the heading make no difference. Before and after may come from kpi.csv alone. Before the batch's last day this is information; after it, and whenever the report is made, an error. Not for a member's repository: the lead integrates the report.")
            .appliesTo("結案報告的章節（report/*.md）", "sections of the closing report (report/*.md)")
            .example(Example.wrong("批次結束後只寫了摘要", "only an abstract when the batch is over")
                    .asOf("2025-12-20")
                    .file("report/10.md", "# 摘要\n\n本專案建立繁體中文語言模型。\n"))
            .example(Example.right("各章節俱備", "every section is there")
                    .asOf("2025-12-20")
                    .file("report/10.md", "# 壹、摘要\n\n本專案建立繁體中文語言模型。\n")
                    .file("report/20.md", "# 貳、具體產出\n\n模型一件。\n")
                    .file("report/30.md", "---\nsection: before-after\n---\n\n使用後，一輪實驗由九天縮短為兩天。\n")
                    .file("report/40.md", "# 技術擴散\n\n已開放原始碼。\n\n# 重要效益與亮點案例\n\n訓練時間縮短。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Text> notApplicable(RuleContext context) {
        if (context.call().report().isEmpty()) {
            return Optional.of(Text.of("此徵案未列出結案報告的章節", "this call names no sections of a closing report"));
        }
        return context.config().ofMember()
                ? Optional.of(Text.of(
                        "這是成員單位的儲存庫，章節由主導單位綜整", "this is a member's repository; the lead integrates the sections"))
                : Optional.empty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        ReportPlan plan = context.call().report().orElseThrow();
        Set<String> written = Sections.written(Sections.of(context), plan);
        return plan.sections().stream()
                .filter(section -> isOwed(section, context) && !written.contains(section.id()))
                .map(section -> finding(section, context))
                .toList();
    }

    /** What only the team can write, and what is made from figures where there are none. */
    private static boolean isOwed(ReportPlan.Section section, RuleContext context) {
        if (section.jointOnly() && !context.config().joint()) {
            return false;
        }
        boolean both =
                section.author() == ReportPlan.Author.BOTH && section.duties().contains(CONTENT);
        return section.teamMustWrite()
                || both
                        && (!context.measures()
                                || context.measurements().kpis().beforeAfter().isEmpty());
    }

    private static Finding finding(ReportPlan.Section section, RuleContext context) {
        Text title = section.title().text();
        String folder = context.config().reportSettings().sections();
        Finding finding = INFO.finding(
                context.at("report.sections"),
                section.id(),
                Text.of("結案報告缺少「" + title.zhTw() + "」", "the closing report lacks \"" + title.en() + "\""),
                Text.of(
                        "在 " + folder + " 新增一個 .md 檔，標題寫「# " + title.zhTw() + "」",
                        "add an .md file to " + folder + " with the heading \"# " + title.zhTw() + "\""));
        return context.beforeLastDay() ? finding.withLevel(Level.INFO) : finding;
    }
}
