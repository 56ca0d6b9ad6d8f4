package io.github.taipei1.verify.question;

import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Content;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.ReportText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures worked out again from the measurements inside, against those that the bundle states and those that stand in the documents as
 * they were handed in, where a document names the figure in a cell of its own.
 */
final class NumbersAgree implements Question {
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d[\\d,]*+(?:\\.\\d++)?+");
    private static final Text EXPLAIN =
            Text.of("請說明差異或更正後重新製作", "explain the difference, or correct it and make it again");

    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public Text title() {
        return Text.of("數字", "Numbers");
    }

    @Override
    public Answer answer(Facts facts, Office office) {
        if (facts.content().isEmpty()) {
            return Answer.open(facts.whyNoContent());
        }
        Content content = facts.content().get();
        List<Remark> remarks = new ArrayList<>();
        content.unreadMetrics()
                .forEach(problem -> remarks.add(Remark.of("VER-06", Level.ERROR, problem.message())
                        .at(problem.place().path())
                        .asking(problem.help())));
        Map<String, Kpi> figures = new HashMap<>();
        content.figures().forEach(kpi -> figures.put(kpi.id(), kpi));
        int compared = stated(content, figures, remarks);
        for (ReportText document : content.documents()) {
            document.unread()
                    .ifPresent(why -> remarks.add(Remark.of("VER-06", Level.WARNING, why)
                            .at(document.original())
                            .asking(EXPLAIN)));
            document.remarks()
                    .forEach(remark -> remarks.add(Remark.of(
                                    "VER-07",
                                    remark.kind().isActive() ? Level.ERROR : Level.WARNING,
                                    Text.of(
                                            remark.kind().text().zhTw() + "：" + shown(remark.part(), remark.detail()),
                                            remark.kind().text().en() + ": " + shown(remark.part(), remark.detail())))
                            .at(document.original())
                            .asking(Text.of("請移除後重新製作", "remove it and make the file again"))));
            if (document.report()) {
                compared += inDocument(document, content.figures(), remarks);
            }
        }
        Text summary = remarks.stream().anyMatch(remark -> remark.code().equals("VER-06"))
                ? Text.of("有數字不符或無法核對", "figures differ or can't be compared")
                : Text.of("重算後相符（比對 " + compared + " 處）", "the same when worked out again (" + compared + " places)");
        return Answer.of(summary, remarks);
    }

    private static String shown(String part, String detail) {
        return detail.isEmpty() ? part : part + " " + detail;
    }

    private static int stated(Content content, Map<String, Kpi> figures, List<Remark> remarks) {
        content.claimed().forEach((name, shown) -> {
            Optional<String> again = Optional.ofNullable(figures.get(name)).map(KpiFormat::show);
            if (!again.filter(shown::equals).isPresent()) {
                remarks.add(differs(name, shown, again.orElse("－")).at("bundle.json"));
            }
        });
        return content.claimed().size();
    }

    /** A cell with a figure's name, and the cell behind it. */
    private static int inDocument(ReportText document, List<Kpi> figures, List<Remark> remarks) {
        List<String> cells = document.paragraphs();
        Map<String, Kpi> byName = new HashMap<>();
        for (Kpi kpi : figures) {
            byName.put(kpi.id(), kpi);
            byName.putIfAbsent(kpi.label().zhTw(), kpi);
            byName.putIfAbsent(kpi.label().en(), kpi);
        }
        int compared = 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            Kpi kpi = byName.get(cells.get(i).strip());
            Optional<BigDecimal> written = kpi == null ? Optional.empty() : number(cells, i + 1);
            if (written.isPresent()) {
                compared++;
                if (!agrees(kpi.value(), written.get())) {
                    remarks.add(differs(kpi.label().zhTw(), written.get().toPlainString(), KpiFormat.show(kpi))
                            .at(document.original()));
                }
            }
        }
        return compared;
    }

    /** The number in a cell that holds nothing but a number and its unit; the name may be repeated in the next cell. */
    private static Optional<BigDecimal> number(List<String> cells, int at) {
        for (int i = at; i < Math.min(cells.size(), at + 2); i++) {
            Matcher number = NUMBER.matcher(cells.get(i).strip());
            if (number.lookingAt() && cells.get(i).strip().length() - number.end() <= 12) {
                return Optional.of(new BigDecimal(
                        number.group().replace(",", "").replace('−', '-').replace("+", "")));
            }
        }
        return Optional.empty();
    }

    /** Whether a written number is the value, rounded as it is written. */
    private static boolean agrees(BigDecimal value, BigDecimal written) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()));
        return value.subtract(written).abs().compareTo(unit.multiply(BigDecimal.valueOf(0.5000001))) <= 0;
    }

    private static Remark differs(String name, String written, String again) {
        return Remark.of(
                        "VER-06",
                        Level.ERROR,
                        Text.of(
                                name + " 載為 " + written + "，由原始量測重算為 " + again,
                                name + " is given as " + written + " and is " + again + " when worked out again"))
                .asking(EXPLAIN);
    }
}
