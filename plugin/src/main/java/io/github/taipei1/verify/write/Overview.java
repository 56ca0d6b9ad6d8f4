package io.github.taipei1.verify.write;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.Html;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.ReceivedAt;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import java.util.Comparator;
import java.util.List;

/**
 * The table of all files. It is filtered and sorted without a script, by radio buttons and style sheets alone: each state hides the
 * rows of the others, each order shows one of three tables that hold the same rows.
 */
final class Overview {
    private final Html body;
    private final VerifyRun run;
    private final List<Verified> gravestFirst;

    private Overview(Html body, VerifyRun run) {
        this.body = body;
        this.run = run;
        this.gravestFirst = gravestFirst(run);
    }

    static void write(Html body, VerifyRun run) {
        new Overview(body, run).write();
    }

    /** The order of the page's sections, which a row's link counts by. */
    static List<Verified> gravestFirst(VerifyRun run) {
        return run.files().stream()
                .sorted(Comparator.comparing(Verified::state)
                        .thenComparing(file -> file.facts().file()))
                .toList();
    }

    /** The orders there are. */
    private enum Order {
        STATE("state", Text.of("依結果", "by state"), Comparator.comparing(Verified::state)),
        RECEIVED(
                "received",
                Text.of("依收件時間", "by time of receipt"),
                Comparator.comparing(Order::received, Comparator.nullsLast(Comparator.comparing(ReceivedAt::instant)))),
        UNIT(
                "unit",
                Text.of("依單位", "by unit"),
                Comparator.comparing(file -> file.unit().zhTw()));

        private final String word;
        private final Text label;
        private final Comparator<Verified> comparator;

        Order(String word, Text label, Comparator<Verified> comparator) {
            this.word = word;
            this.label = label;
            this.comparator = comparator;
        }

        private static ReceivedAt received(Verified file) {
            return file.facts()
                    .receipt()
                    .flatMap(receipt -> receipt.receivedAt())
                    .orElse(null);
        }
    }

    private void write() {
        body.element("h2", "", "一覽 / Overview").raw("<div class=\"views\">");
        for (Order order : Order.values()) {
            radio("o", order.word, order.label, order == Order.STATE);
        }
        body.raw("<br>");
        radio("f", "all", Text.of("全部", "all"), true);
        for (Answer.State state : Answer.State.values()) {
            radio("f", state.word(), state.label(), false);
        }
        for (Order order : Order.values()) {
            table(order);
        }
        body.raw("</div>");
    }

    private void radio(String name, String word, Text label, boolean chosen) {
        String id = name + "-" + word;
        body.raw("<input type=\"radio\" name=\"" + name + "\" id=\"" + id + "\"" + (chosen ? " checked" : "")
                        + "><label for=\"" + id + "\">")
                .text(label.zhTw() + " / " + label.en())
                .raw("</label> ");
    }

    private void table(Order order) {
        body.raw("<div class=\"scroll all " + order.word + "-order\"><table><thead><tr>")
                .element("th", "", "單位與檔案 / Unit and file")
                .element("th", "", "結果 / State");
        run.files().stream()
                .findFirst()
                .ifPresent(first -> first.answers()
                        .forEach(asked -> body.element(
                                "th",
                                "",
                                asked.question().title().zhTw() + " / "
                                        + asked.question().title().en())));
        body.raw("</tr></thead><tbody>");
        gravestFirst.stream().sorted(order.comparator).forEach(this::row);
        body.raw("</tbody></table></div>");
    }

    private void row(Verified file) {
        String unit = file.unit().zhTw();
        String name = Shown.name(file.facts().file());
        body.raw("<tr class=\"" + file.state().word() + "\"><td><a href=\"#b" + (gravestFirst.indexOf(file) + 1)
                        + "\">")
                .text(unit)
                .raw("</a>");
        if (!unit.equals(name)) {
            body.raw("<br>").element("small", "", name);
        }
        file.facts()
                .receipt()
                .flatMap(receipt -> receipt.receivedAt())
                .ifPresent(at -> body.raw("<br>")
                        .element("small", "", "收件 " + at.toString().replace('T', ' ')));
        body.raw("</td>");
        cell(Text.of("結果", "State"), file.state());
        body.raw("</td>");
        for (Verified.Asked asked : file.answers()) {
            cell(asked.question().title(), asked.answer().state());
            body.raw("<br>")
                    .element("small", "", asked.answer().summary().zhTw())
                    .raw("</td>");
        }
        body.raw("</tr>\n");
    }

    /** On a narrow screen a row becomes a card, where each cell says what it is about. */
    private void cell(Text about, Answer.State state) {
        body.raw("<td class=\"" + state.word() + "\"><span class=\"about\">")
                .text(about.zhTw() + "　")
                .raw("</span>")
                .element("span", "state", state.label().zhTw());
    }
}
