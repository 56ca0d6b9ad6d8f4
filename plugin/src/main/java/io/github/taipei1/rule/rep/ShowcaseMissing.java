package io.github.taipei1.rule.rep;

import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** REP-06. */
public final class ShowcaseMissing implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("REP-06", "showcase-missing", Level.WARNING)
            .duties("showcase")
            .title("沒有影片或展示品", "neither a video nor a display")
            .explanation(
                    "公告請團隊配合以影片或展示品呈現成果。此規則看 report.showcase 是否列有檔案或網址，所列檔案是否存在；批次結束前不提出。",
                    "The announcement asks teams to show their results in a video or a display. This looks whether report.showcase names a file or an address, and whether the file is there; not raised before the batch is over.")
            .appliesTo("taipei1.yaml 的 report.showcase", "report.showcase in taipei1.yaml")
            .example(Example.wrong("批次結束後仍未列", "none named when the batch is over")
                    .asOf("2025-12-20"))
            .example(Example.wrong("所列檔案不存在", "the file named is not there")
                    .config("report: {sections: report/, showcase: [{kind: video, file: showcase/demo.mp4}]}")
                    .asOf("2025-12-20"))
            .example(Example.right("列有影片網址", "the address of a video is named")
                    .config("report: {sections: report/, showcase: [{kind: video, url: \"https://video.example/x\"}]}")
                    .asOf("2025-12-20"))
            .example(Example.right("批次還在進行", "the batch is under way"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        boolean due = context.phase() != Phase.CHECK || context.batchOver();
        if (!due) {
            return List.of();
        }
        List<ReportSettings.Showcase> shown = context.config().reportSettings().showcase();
        if (shown.isEmpty()) {
            return List.of(finding("report", Text.of("沒有列出任何影片或展示品", "no video and no display is named"), context));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            ReportSettings.Showcase one = shown.get(i);
            boolean lost =
                    one.file().filter(file -> !context.library().exists(file)).isPresent();
            if (lost || one.file().isEmpty() && one.url().isEmpty()) {
                String what = one.file().orElse("-");
                findings.add(finding(
                        "report.showcase[" + i + "]",
                        lost
                                ? Text.of("展示檔案 " + what + " 不存在", "the file " + what + " is not there")
                                : Text.of("既沒有檔案也沒有網址", "neither a file nor an address is given"),
                        context));
            }
        }
        return findings;
    }

    private static Finding finding(String key, Text message, RuleContext context) {
        return INFO.finding(
                context.at(key),
                key,
                message,
                Text.of(
                        "在 report.showcase 寫 {kind: video, file: 路徑} 或 {kind: display, url: 網址}；若未製作，請記錄原因",
                        "write {kind: video, file: path} or {kind: display, url: address} under report.showcase; if there is none, record why"));
    }
}
