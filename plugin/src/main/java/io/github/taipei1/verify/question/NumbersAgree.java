package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.refusal.Shown;
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
import io.github.taipei1.verify.figure.Retelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures worked out again from the measurements inside, against those that the bundle states and those that stand in the documents as
 * they were handed in (Word, HTML, PDF, Excel), where a document names the figure.
 */
final class NumbersAgree implements Question {
    private static final int MOST = 50;
    /** A report is told in both languages and written in one. */
    private static final int LANGUAGES = 2;
    /** An honest document has nearly all of the figures; an edition for the public, which leaves sections out, still most. */
    private static final int SPARSE = 4;

    /** Of fewer figures nothing follows. */
    private static final int FEW = 150;

    private static final Text NOT_COMPARED =
            Text.of("文件無法開啟，其中數字未能核對", "it does not open, so its figures were not compared");
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
        WrittenFigures beside = new WrittenFigures(content.figures());
        int compared = stated(content, figures, remarks);
        for (ReportText document : content.documents()) {
            document.unread()
                    .filter(why -> document.report())
                    .ifPresent(why -> remarks.add(
                            Remark.of("VER-06", Level.WARNING, NOT_COMPARED).at(document.original())));
            if (document.report()) {
                compared += inDocument(document, beside, content.told(), remarks);
                sparse(document, content).ifPresent(remarks::add);
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

    private static int inDocument(
            ReportText document, WrittenFigures figures, Map<String, Retelling.Compared> told, List<Remark> remarks) {
        List<WrittenFigures.Written> written = figures.in(document);
        Set<String> known = new HashSet<>();
        for (WrittenFigures.Written one : written) {
            if (!one.agrees()) {
                known.add(one.value().toPlainString());
                String shown =
                        KpiFormat.number(one.value(), Math.max(0, one.value().scale()));
                remarks.add(differs(one.kpi().label(), shown, KpiFormat.show(one.kpi()))
                        .at(document.original()));
            }
        }
        Retelling.Compared compared = told.getOrDefault(document.original(), Retelling.Compared.NOTHING);
        compared.changed().stream()
                .filter(one -> !known.contains(one.written().replace(",", "")))
                .limit(MOST)
                .forEach(one -> remarks.add(changed(one).at(document.original())));
        // A figure beside its name stands in a row of the annex, which is a line, too.
        return Math.max(written.size(), compared.figures());
    }

    /** A document in which hardly a figure of the report stands is another document, or one that says it in other words or pictures. */
    private static Optional<Remark> sparse(ReportText document, Content content) {
        Retelling.Compared compared = content.told().getOrDefault(document.original(), Retelling.Compared.NOTHING);
        boolean form = content.project().config().reportSettings().form().isPresent();
        int least = form ? 1 : compared.wanted() / LANGUAGES / SPARSE;
        boolean sparse = compared.wanted() >= LANGUAGES * FEW
                && compared.figures() + compared.changed().size() < least;
        return sparse
                ? Optional.of(Remark.of(
                                "VER-06",
                                Level.REVIEW,
                                Text.of(
                                        "報告應載的數字約 " + compared.wanted() / LANGUAGES + " 處，這份文件只找到 " + compared.figures()
                                                + " 處；請開啟文件，確認所載為同一份報告",
                                        "of about " + compared.wanted() / LANGUAGES
                                                + " figures that the report must have, " + compared.figures()
                                                + " stand in this document; open it and see whether it is the same report"))
                        .at(document.original()))
                : Optional.empty();
    }

    /** A figure anywhere in the text: what the sections and the measurements say there is another one. */
    private static Remark changed(Retelling.Changed one) {
        String line = Shown.name(one.line());
        return Remark.of(
                        "VER-06",
                        Level.ERROR,
                        Text.of(
                                "「" + line + "」處載為 " + one.written() + "，依章節原文與量測資料應為 " + one.told(),
                                "at \"" + line + "\" stands " + one.written()
                                        + "; by the sections and the measurements it is " + one.told()))
                .asking(EXPLAIN);
    }

    private static Remark differs(Text name, String written, String again) {
        return Remark.of(
                        "VER-06",
                        Level.ERROR,
                        Text.of(
                                name.zhTw() + " 載為 " + written + "，由原始量測重算為 " + again,
                                name.en() + " is given as " + written + " and is " + again + " when worked out again"))
                .asking(EXPLAIN);
    }
}
