package io.github.taipei1.output;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Clause;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.CheckedFile;
import io.github.taipei1.check.Deadline;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.check.Suppression;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** {@code check.html}: one file that reads well on a phone and works from a USB stick. */
final class CheckHtml implements ResultWriter {

    @Override
    public void write(CheckResult result, Presentation how, OutputStream out) throws IOException {
        String page = new Rendering(result, how).page();
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** One page in the making. */
    private record Rendering(CheckResult result, Presentation how, Html html) {
        Rendering(CheckResult result, Presentation how) {
            this(result, how, new Html());
        }

        String page() {
            head();
            cards();
            deadlines();
            findings();
            rules();
            files();
            return Page.of(how.language(), "taipei1:" + how.goal() + " " + result.asOf(), html);
        }

        private String say(String zhTw, String en) {
            return how.english() ? en : zhTw;
        }

        private String say(Text text) {
            return text.in(how.language());
        }

        private void head() {
            html.raw("<header><p class=\"tool\">")
                    .text(Presentation.TOOL + " " + how.version())
                    .raw("</p>");
            html.element("h1", "", say("檢查結果", "Check result"));
            String title = result.config()
                    .map(config -> config.project().title().in(how.language()))
                    .orElse("");
            html.element("p", "project", title);
            html.element("p", "meta", meta());
            html.raw("<p class=\"outcome ").raw(result.outcome().word()).raw("\">");
            html.text(outcome()).raw("</p></header>\n");
        }

        private String meta() {
            String call = result.call().map(Call::id).orElse("");
            String batch = result.config()
                    .map(config ->
                            config.cluster() + " " + say("第 " + config.batch() + " 批", "batch " + config.batch()))
                    .orElse("");
            return call + " " + batch + " · " + say("以 ", "as of ") + TaiwanDate.roc(result.asOf())
                    + say("（" + result.asOf() + "，臺北時間）為準", " (" + result.asOf() + ", Asia/Taipei)");
        }

        private String outcome() {
            return switch (result.outcome()) {
                case CLEAN -> say("通過：沒有達到失敗等級的發現", "Passed: nothing at the level that fails");
                case VIOLATIONS -> say("未通過：有必須處理的發現", "Not passed: there are findings to act on");
                case MISCONFIGURED -> say("設定有誤，檢查不算完成", "Misconfigured: the check does not count");
                case INTERNAL -> say("本工具內部有誤，其餘規則仍已執行", "A fault of this tool; the other rules ran");
            };
        }

        private void cards() {
            html.raw("<ul class=\"cards\">");
            card("error", result.count(Level.ERROR), say("錯誤", "errors"));
            card("warning", result.count(Level.WARNING), say("警告", "warnings"));
            card("review", result.count(Level.REVIEW), say("待人判斷", "to decide"));
            card("info", result.count(Level.INFO), say("資訊", "notes"));
            card("", result.suppressed(), say("已有決定", "suppressed"));
            card("", result.files(CheckedFile.State.CHECKED), say("檢查的檔案", "files checked"));
            html.raw("</ul>\n");
        }

        private void card(String kind, long number, String label) {
            String shade = number == 0 ? "none" : kind;
            html.raw("<li class=\"card " + shade + "\"><b>" + number + "</b> ")
                    .text(label)
                    .raw("</li>");
        }

        private void deadlines() {
            if (result.toDo().isEmpty()) {
                return;
            }
            html.element("h2", "", say("尚待完成", "Still owed"));
            html.raw("<ul class=\"plain\">");
            for (Deadline deadline : result.toDo()) {
                long left = deadline.daysLeft(result.asOf());
                html.raw("<li>").element("b", "", say(deadline.what())).text(" — ");
                html.text(say(TaiwanDate.both(deadline.due()))).text(" · ");
                html.element(
                        "span",
                        left < 0 ? "late" : "",
                        left < 0
                                ? say("已逾 " + -left + " 天", -left + " days late")
                                : say("還有 " + left + " 天", left + " days left"));
                html.text(" · ").text(say(deadline.who())).raw("</li>\n");
            }
            html.raw("</ul>\n");
        }

        private void findings() {
            html.element("h2", "", say("發現", "Findings"));
            if (result.findings().isEmpty()) {
                html.element("p", "", say("沒有發現。", "None."));
            }
            List<Reported> ordered = result.findings().stream()
                    .sorted(Comparator.comparing((Reported one) -> !one.counts())
                            .thenComparing(Reported::level))
                    .toList();
            ordered.forEach(this::finding);
        }

        private void finding(Reported reported) {
            String level = reported.counts() ? reported.level().word() : "suppressed";
            Place place = reported.finding().place();
            html.raw("<article class=\"finding ").raw(level).raw("\">");
            html.raw("<h3><span class=\"level\">").text(level(reported)).raw("</span> ");
            html.text(say(reported.finding().message())).raw("</h3>\n");
            html.raw("<p class=\"where\"><code>");
            html.text(place.path() + ":" + place.region().startLine() + ":"
                    + place.region().startColumn());
            html.raw("</code> ")
                    .text(Leaf.of(place, how.language())
                            .map(leaf -> say("（" + leaf + "）", "(" + leaf + ") "))
                            .orElse(""))
                    .text(reported.finding().rule() + " / " + reported.alias())
                    .raw("</p>\n");
            snippet(reported);
            reported.finding().related().forEach(this::related);
            html.raw("<p class=\"next\"><b>").text(say("下一步：", "Next: ")).raw("</b>");
            html.text(say(reported.finding().help())).raw("</p>\n");
            reported.suppressed().ifPresent(this::suppression);
            clauses(reported);
            html.raw("</article>\n");
        }

        private String level(Reported reported) {
            if (!reported.counts()) {
                return say("已有決定", "decided");
            }
            return switch (reported.level()) {
                case ERROR -> say("錯誤", "error");
                case WARNING -> say("警告", "warning");
                case REVIEW -> say("待人判斷", "to decide");
                case INFO -> say("資訊", "note");
            };
        }

        private void snippet(Reported reported) {
            if (reported.snippet().isBlank()) {
                return;
            }
            MarkedLine.write(
                    html, reported.snippet(), reported.finding().place().region());
        }

        private void related(Related related) {
            html.raw("<p class=\"related\"><code>");
            html.text(related.place().path() + ":" + related.place().region().startLine());
            html.raw("</code> ").text(say(related.message())).raw("</p>\n");
        }

        private void suppression(Suppression suppression) {
            html.element(
                    "p",
                    "decision",
                    suppression.by() + suppression.on().map(day -> " · " + day).orElse("") + " · "
                            + suppression.reason()
                            + suppression
                                    .until()
                                    .map(day -> say("（至 " + day + "）", " (until " + day + ")"))
                                    .orElse(""));
        }

        private void clauses(Reported reported) {
            List<Clause> clauses = result.call().stream()
                    .flatMap(call -> reported.clauses().stream().flatMap(id -> call.clause(id).stream()))
                    .toList();
            if (clauses.isEmpty()) {
                return;
            }
            html.raw("<details><summary>").text(say("依據", "Clause")).raw("</summary>");
            for (Clause clause : clauses) {
                html.raw("<blockquote lang=\"zh-TW\">").text(clause.words()).raw("<cite>");
                html.text(clause.id() + " · " + clause.where()).raw("</cite></blockquote>");
                clause.unclear().ifPresent(note -> html.element("p", "", say(note.text())));
            }
            html.raw("</details>\n");
        }

        private void rules() {
            html.raw("<details class=\"part\"><summary>");
            html.text(say(
                    "規則（" + result.rules().size() + "）",
                    "Rules (" + result.rules().size() + ")"));
            html.raw("</summary><div class=\"scroll\"><table><thead><tr>");
            List.of(say("規則", "rule"), say("內容", "finds"), say("等級", "level"), say("結果", "status"))
                    .forEach(head -> html.element("th", "", head));
            html.raw("</tr></thead><tbody>\n");
            for (RuleStatus rule : result.rules()) {
                String why = rule.why().map(text -> "：" + say(text)).orElse("");
                html.row(List.of(
                        rule.info().id(),
                        say(rule.info().title()),
                        rule.level().word(),
                        rule.state().word() + why));
            }
            html.raw("</tbody></table></div></details>\n");
        }

        private void files() {
            html.raw("<details class=\"part\"><summary>");
            html.text(say(
                    "檔案（" + result.files().size() + "）",
                    "Files (" + result.files().size() + ")"));
            html.raw("</summary><div class=\"scroll\"><table><thead><tr>");
            List.of(say("檔案", "file"), say("性質", "kind"), say("處理", "status"), say("原因", "why"))
                    .forEach(head -> html.element("th", "", head));
            html.raw("</tr></thead><tbody>\n");
            for (CheckedFile file : result.files()) {
                html.row(List.of(
                        file.path(),
                        file.kind(),
                        file.state().word(),
                        file.why().map(this::say).orElse("")));
            }
            html.raw("</tbody></table></div></details>\n");
        }
    }
}
