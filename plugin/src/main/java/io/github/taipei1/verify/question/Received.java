package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Receipt;
import io.github.taipei1.verify.ReceivedAt;
import io.github.taipei1.verify.Remark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which submission it is, and whether it came in time. Only the office's own table says when; dates inside are claims. */
final class Received implements Question {
    private static final String DUTY = "closing-report";

    @Override
    public String id() {
        return "on-time";
    }

    @Override
    public Text title() {
        return Text.of("收件", "Receipt");
    }

    @Override
    public Answer answer(Facts facts, Office office) {
        List<Remark> remarks = new ArrayList<>();
        facts.among()
                .replacedBy()
                .ifPresent(newer -> remarks.add(Remark.of(
                                "VER-02",
                                Level.INFO,
                                Text.of(
                                        "已有較新的版本 " + Shown.name(newer),
                                        "there is a newer revision, " + Shown.name(newer)))
                        .at(facts.file())));
        if (facts.among().copyOf().isPresent()) {
            return copy(Shown.name(facts.among().copyOf().get()), remarks);
        }
        Optional<ReceivedAt> at = facts.receipt().flatMap(Receipt::receivedAt);
        if (at.isEmpty()) {
            remarks.add(Remark.of(
                    "VER-01",
                    Level.REVIEW,
                    Text.of("收件表沒有這個檔案的收件時間，無法判定是否準時", "the intake table has no time of receipt for this file")));
            return Answer.of(Text.of("收件時間不明", "time of receipt unknown"), remarks);
        }
        Optional<LocalDate> due = due(facts, office);
        if (due.isEmpty()) {
            return Answer.open(Text.of("所屬批次不明，無法判定是否準時", "of which batch is not known, so neither is the deadline"));
        }
        long late = ChronoUnit.DAYS.between(due.get(), at.get().day());
        Text deadline = TaiwanDate.both(due.get());
        if (late > 0) {
            remarks.add(Remark.of(
                            "VER-01",
                            Level.ERROR,
                            Text.of(
                                    "逾期 " + late + " 天（期限 " + deadline.zhTw() + "）",
                                    late + " days late (due " + deadline.en() + ")"))
                    .asking(Text.of("請說明逾期原因", "say why it is late")));
        }
        return Answer.of(
                late > 0
                        ? Text.of("逾期 " + late + " 天", late + " days late")
                        : Text.of("準時（期限 " + deadline.zhTw() + "）", "in time (due " + deadline.en() + ")"),
                remarks);
    }

    /** The same content came before under another name; that one's time counts. */
    private static Answer copy(String original, List<Remark> remarks) {
        Text what = Text.of("與 " + original + " 內容相同（副本）", "the same content as " + original + " (a copy)");
        remarks.add(Remark.of("VER-02", Level.INFO, what));
        return Answer.of(
                Text.of(what.zhTw() + "，收件時間以該檔為準", what.en() + "; the time of receipt of that one counts"), remarks);
    }

    private static Optional<LocalDate> due(Facts facts, Office office) {
        if (facts.content().isPresent()) {
            Call call = facts.content().get().project().call();
            return call.due(DUTY, facts.content().get().project().batch());
        }
        return facts.id().flatMap(id -> planned(id, office));
    }

    private static Optional<LocalDate> planned(BundleId id, Office office) {
        Optional<Call> call = office.callNamed(id.call());
        Optional<Batch> batch =
                call.flatMap(known -> known.cluster(id.cluster())).flatMap(cluster -> cluster.batch(id.batch()));
        return batch.flatMap(known -> call.get().due(DUTY, known));
    }
}
