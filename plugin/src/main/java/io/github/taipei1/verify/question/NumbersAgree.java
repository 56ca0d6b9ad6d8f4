package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Comparison;
import io.github.taipei1.verify.Content;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.ReportText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures worked out again from the measurements inside, against those that the bundle states and those that stand in the documents as
 * they were handed in (Word, HTML, PDF, Excel), where a document names the figure.
 */
final class NumbersAgree implements Question {
    private static final Text NOT_COMPARED =
            Text.of("文件無法開啟，其中數字未能核對", "it does not open, so its figures were not compared");
    static final Text EXPLAIN = Text.of("請說明差異或更正後重新製作", "explain the difference, or correct it and make it again");

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
        WrittenFigures beside = new WrittenFigures(content.figures());
        boolean form = content.project().config().reportSettings().form().isPresent();
        int compared = stated(content, figures, remarks);
        for (ReportText document : content.documents()) {
            if (document.report()) {
                document.unread()
                        .ifPresent(why -> remarks.add(
                                Remark.of("VER-06", Level.WARNING, NOT_COMPARED).at(document.original())));
                DocumentFigures within = DocumentFigures.of(
                        document.original(),
                        beside.in(document),
                        content.compared().getOrDefault(document.original(), Comparison.NOTHING),
                        form);
                compared += within.compared();
                remarks.addAll(within.remarks());
            }
        }
        Text summary = !remarks.isEmpty()
                ? Text.of("有數字不符或無法核對", "figures differ or can't be compared")
                : Text.of("重算後相符（比對 " + compared + " 處）", "the same when worked out again (" + compared + " places)");
        return Answer.of(summary, remarks);
    }

    private static int stated(Content content, Map<String, Kpi> figures, List<Remark> remarks) {
        content.claimed().forEach((name, shown) -> {
            Optional<String> again = Optional.ofNullable(figures.get(name)).map(KpiFormat::show);
            if (!again.filter(shown::equals).isPresent()) {
                Text label =
                        Optional.ofNullable(figures.get(name)).map(Kpi::label).orElse(Text.same(Shown.name(name)));
                remarks.add(differs(label, Shown.name(shown), again.orElse("－")).at("bundle.json"));
            }
        });
        return content.claimed().size();
    }

    static Remark differs(Text name, String written, String again) {
        return Remark.of(
                        "VER-06",
                        Level.ERROR,
                        Text.of(
                                name.zhTw() + " 載為 " + written + "，由原始量測重算為 " + again,
                                name.en() + " is given as " + written + " and is " + again + " when worked out again"))
                .asking(EXPLAIN);
    }
}
