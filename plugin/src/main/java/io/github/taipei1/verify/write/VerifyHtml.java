package io.github.taipei1.verify.write;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.Html;
import io.github.taipei1.output.Page;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import io.github.taipei1.verify.Wanted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code verify.html}: one stand-alone page without a script; a row for each file, the gravest first, and a section for each with what to
 * ask for. Chinese leads, English follows.
 */
public final class VerifyHtml {
    private static final Text TITLE = Text.of("提交檔查驗", "Verification of submissions");
    private static final int SHOWN = 60;

    private VerifyHtml() {}

    public static void write(VerifyRun run, String version, OutputStream out) throws IOException {
        Html body = new Html();
        body.element("p", "tool", "taipei1-maven-plugin " + version + " · verify");
        body.element("h1", "", TITLE.zhTw()).element("p", "en", TITLE.en());
        Text day = TaiwanDate.both(run.asOf());
        body.element("p", "meta", "基準日 " + day.zhTw() + "　共 " + run.files().size() + " 個檔案 / as of " + run.asOf());
        cards(body, run);
        run.ledgerFault().ifPresent(fault -> {
            body.raw("<ul class=\"plain ask\">");
            both(body, fault);
            body.raw("</ul>");
        });
        Overview.write(body, run);
        problems(body, run);
        int number = 0;
        for (Verified file : Overview.gravestFirst(run)) {
            section(body, file, ++number);
        }
        body.element("p", "meta", "查驗紀錄末行雜湊 / ledger head: " + run.ledgerHead());
        String page = Page.of(Language.ZH_TW, TITLE.zhTw(), "verify.css", body);
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static void cards(Html body, VerifyRun run) {
        body.raw("<ul class=\"cards\">");
        for (Answer.State state : Answer.State.values()) {
            body.raw("<li class=\"card " + colour(state) + "\">")
                    .element("b", "", Long.toString(run.count(state)))
                    .text(state.label().zhTw() + " / " + state.label().en())
                    .raw("</li>");
        }
        body.raw("</ul>");
    }

    private static String colour(Answer.State state) {
        return switch (state) {
            case BAD -> "error";
            case CONCERN -> "warning";
            case PERSON -> "review";
            case OPEN -> "info";
            case GOOD -> "good";
        };
    }

    private static void problems(Html body, VerifyRun run) {
        if (run.problems().isEmpty() && run.vanished().isEmpty()) {
            return;
        }
        body.element("h2", "", "收件表與紀錄 / Table and ledger").raw("<ul class=\"plain\">");
        run.problems()
                .forEach(problem -> both(
                        body,
                        Text.of(
                                problem.message().zhTw() + "　" + problem.help().zhTw(),
                                problem.message().en() + " " + problem.help().en())));
        run.vanished()
                .forEach(gone -> both(
                        body,
                        Text.of(
                                "上次有而這次沒有：" + Shown.name(gone.file()),
                                "was here in the last run and is not now: " + Shown.name(gone.file()))));
        body.raw("</ul>");
    }

    private static void both(Html body, Text text) {
        body.raw("<li>")
                .text(text.zhTw())
                .raw(" <span class=\"en\" lang=\"en\">")
                .text(text.en())
                .raw("</span></li>");
    }

    private static String heading(Verified file) {
        String unit = file.unit().zhTw();
        return unit.equals(Shown.name(file.facts().file()))
                ? unit
                : unit + "　" + Shown.name(file.facts().file());
    }

    private static void section(Html body, Verified file, int number) {
        body.raw("<section class=\"bundle " + file.state().word() + "\" id=\"b" + number + "\">")
                .element("h3", "", heading(file));
        if (!file.unit().en().equals(file.unit().zhTw())) {
            body.element("p", "en", file.unit().en());
        }
        file.facts()
                .verification()
                .seal()
                .ifPresent(
                        seal -> body.raw("<p>封存碼 / seal code <code>").text(seal).raw("</code></p>"));
        List<Wanted> wanted = file.wanted();
        if (!wanted.isEmpty()) {
            body.raw("<div class=\"ask\">")
                    .element("b", "", "向團隊索取 / What to ask for")
                    .raw("<ol>");
            wanted.stream().limit(SHOWN).forEach(one -> wanted(body, one));
            body.raw("</ol></div>");
        }
        for (Verified.Asked asked : file.answers()) {
            answer(body, asked);
        }
        body.raw("</section>\n");
    }

    private static void wanted(Html body, Wanted one) {
        body.raw("<li>")
                .text(PlainWords.of(one.ask().zhTw(), Language.ZH_TW))
                .raw(" <span class=\"en\" lang=\"en\">")
                .text(PlainWords.of(one.ask().en(), Language.EN))
                .raw("</span>");
        List<String> places = one.because().stream()
                .map(Remark::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            body.raw("<div class=\"where\">");
            places.stream()
                    .limit(SHOWN)
                    .forEach(place -> body.element("code", "", place).raw(" "));
            body.text(places.size() > SHOWN ? "… +" + (places.size() - SHOWN) : "")
                    .raw("</div>");
        }
        body.raw("</li>");
    }

    private static void answer(Html body, Verified.Asked asked) {
        Answer answer = asked.answer();
        body.raw("<h4 class=\"" + answer.state().word() + "\">")
                .text(asked.question().title().zhTw() + "　")
                .element("span", "state", answer.state().label().zhTw())
                .text("　" + answer.summary().zhTw())
                .raw(" <span class=\"en\" lang=\"en\">")
                .text(answer.summary().en())
                .raw("</span></h4>");
        if (answer.remarks().isEmpty()) {
            return;
        }
        body.raw("<ul class=\"plain\">");
        answer.remarks().stream().limit(SHOWN).forEach(remark -> remark(body, remark));
        if (answer.remarks().size() > SHOWN) {
            both(
                    body,
                    Text.of(
                            "另有 " + (answer.remarks().size() - SHOWN) + " 項，見 verify.xlsx",
                            (answer.remarks().size() - SHOWN) + " more in verify.xlsx"));
        }
        body.raw("</ul>");
    }

    static String level(Remark remark) {
        return switch (remark.level()) {
            case ERROR -> "錯誤";
            case WARNING -> "警告";
            case REVIEW -> "待判斷";
            case INFO -> "資訊";
        };
    }

    private static void remark(Html body, Remark remark) {
        body.raw("<li class=\"" + (remark.counts() ? remark.level().word() : "done") + "\">")
                .element("span", "level", level(remark))
                .element("code", "", remark.code())
                .text(" " + remark.what().zhTw())
                .raw(" <span class=\"en\" lang=\"en\">")
                .text(remark.what().en())
                .raw("</span>");
        if (!remark.path().isEmpty()) {
            body.element("div", "where", remark.place());
        }
        remark.team()
                .ifPresent(word -> body.element(
                        "div",
                        "decision",
                        (word.obeyed() ? "團隊的決定：" : "團隊的決定（查驗不採用）：")
                                + word.word().by() + "：" + word.word().reason()));
        remark.waiver()
                .ifPresent(waiver -> body.element(
                        "div",
                        "decision",
                        "主辦單位豁免：" + waiver.officer() + "，" + waiver.on() + "，" + waiver.clause() + "，"
                                + waiver.reason()));
        body.raw("</li>");
    }
}
