package io.github.taipei1.output;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Clause;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.status.DutyStatus;
import io.github.taipei1.check.status.StatusBoard;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code status.html}: where the team stands, with a timeline; one file that reads on a phone. */
final class StatusHtml implements StatusFormat.Writer {

    @Override
    public void write(StatusBoard board, Presentation how, OutputStream out) throws IOException {
        String page = new Rendering(board, how, new Html()).page();
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** One page in the making. */
    private record Rendering(StatusBoard board, Presentation how, Html html) {

        String page() {
            head();
            board.project().ifPresentOrElse(project -> body(), this::misconfigured);
            return Page.of(how.language(), "taipei1:status " + board.result().asOf(), html);
        }

        private String say(String zhTw, String en) {
            return how.english() ? en : zhTw;
        }

        private String say(Text text) {
            return text.in(how.language());
        }

        private void head() {
            html.raw("<header>").element("p", "tool", Presentation.TOOL + " " + how.version());
            html.element("h1", "", say("義務與期限", "Duties and due days"));
            board.project().ifPresent(project -> {
                html.element("p", "project", project.config().project().title().in(how.language()));
                html.element("p", "meta", meta(project));
            });
            html.raw("</header>\n");
        }

        private String meta(Project project) {
            var asOf = board.result().asOf();
            int batch = project.batch().number();
            return project.call().id() + " " + project.cluster().id()
                    + say(" 第 " + batch + " 批 · 以 ", " batch " + batch + " · as of ") + say(TaiwanDate.both(asOf))
                    + say(" 為準（臺北時間）", ", Asia/Taipei");
        }

        private void misconfigured() {
            html.element(
                    "p", "outcome misconfigured", say("設定有誤，無法判斷各項義務", "Misconfigured: the duties cannot be judged"));
            html.raw("<ul class=\"plain\">");
            board.result().findings().forEach(this::finding);
            html.raw("</ul>\n");
        }

        private void body() {
            cards();
            html.element("h2", "", say("時程", "Timeline"));
            String today = say(TaiwanDate.both(board.result().asOf()));
            html.element("p", "meta", say("紅線為 " + today, "the red line is " + today));
            Timeline.draw(html, how.language(), board.events(), board.result().asOf());
            for (DutyStatus.State state : DutyStatus.State.values()) {
                section(state);
            }
            notices();
        }

        private void cards() {
            html.raw("<ul class=\"cards\">");
            for (DutyStatus.State state : DutyStatus.State.values()) {
                long count = board.count(state);
                if (count > 0) {
                    html.raw("<li class=\"card " + shade(state) + "\"><b>" + count + "</b> ")
                            .text(say(state.label()))
                            .raw("</li>");
                }
            }
            html.raw("</ul>\n");
        }

        private static String shade(DutyStatus.State state) {
            return switch (state) {
                case LATE -> "error";
                case MISSING -> "warning";
                case REVIEW -> "review";
                case DUE, PERSON, UNCHECKED -> "info";
                case DONE -> "good";
                case ABSENT -> "none";
            };
        }

        private void section(DutyStatus.State state) {
            List<DutyStatus> duties = board.in(state);
            if (duties.isEmpty()) {
                return;
            }
            html.element("h2", "", say(state.label()) + say("（" + duties.size() + "）", " (" + duties.size() + ")"));
            if (state.open()) {
                duties.forEach(this::open);
            } else {
                table(duties);
            }
        }

        private void open(DutyStatus duty) {
            html.raw("<article class=\"finding " + shade(duty.state()) + "\"><h3><span class=\"level\">");
            html.text(say(duty.state().label()))
                    .raw("</span> ")
                    .text(say(duty.what()))
                    .raw("</h3>\n");
            html.raw("<p class=\"where\">");
            duty.due().ifPresent(day -> {
                long left = duty.daysLeft(board.result().asOf()).orElseThrow();
                html.text(say(TaiwanDate.both(day)) + say("到期 · ", " · "));
                html.element("span", left < 0 ? "late" : "", left(left)).text(" · ");
            });
            html.text(say("負責：", "to act: ") + say(duty.who()) + " · "
                            + String.join(", ", duty.duty().clauses()))
                    .raw("</p>\n");
            if (!duty.findings().isEmpty()) {
                html.raw("<ul class=\"plain\">");
                duty.findings().forEach(this::finding);
                html.raw("</ul>\n");
            }
            html.raw("</article>\n");
        }

        private String left(long left) {
            return left < 0
                    ? say("已逾 " + -left + " 天", -left + " days late")
                    : say("還有 " + left + " 天", left + " days left");
        }

        private void finding(Reported reported) {
            Place place = reported.finding().place();
            html.raw("<li>").text(say(reported.finding().message())).raw("<br><code>");
            html.text(place.path() + ":" + place.region().startLine()).raw("</code> ");
            html.text(reported.finding().rule()).raw("<br>");
            html.element(
                            "span",
                            "next",
                            say("下一步：", "next: ") + say(reported.finding().help()))
                    .raw("</li>\n");
        }

        private void table(List<DutyStatus> duties) {
            html.raw("<div class=\"scroll\"><table class=\"duties\"><thead><tr>");
            List.of(say("義務", "duty"), say("負責", "to act"), say("條款", "clauses"), say("說明", "note"))
                    .forEach(head -> html.element("th", "", head));
            html.raw("</tr></thead><tbody>\n");
            for (DutyStatus duty : duties) {
                html.row(List.of(
                        say(duty.what()),
                        say(duty.who()),
                        String.join(", ", duty.duty().clauses()),
                        note(duty)));
            }
            html.raw("</tbody></table></div>\n");
        }

        private String note(DutyStatus duty) {
            String remark = duty.findings().stream()
                    .map(one -> one.finding().rule() + " " + say(one.finding().message()))
                    .findFirst()
                    .orElse("");
            return duty.why().map(this::say).orElse(remark);
        }

        private void notices() {
            if (board.notices().isEmpty()) {
                return;
            }
            html.element("h2", "", say("告知", "For your information"));
            html.raw("<ul class=\"plain\">");
            for (Clause clause : board.notices()) {
                html.raw("<li>")
                        .text(say(clause.summaryText()) + Links.in(clause.words()))
                        .raw(" <span class=\"where\">");
                html.text(clause.id() + " · " + clause.where()).raw("</span></li>\n");
            }
            html.raw("</ul>\n");
        }
    }
}
