package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Call;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Content;
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
                                        "同一提交另有較新或較晚收到的 " + Shown.name(newer),
                                        "of the same submission there is a newer one, or one received later: "
                                                + Shown.name(newer)))
                        .at(facts.file())));
        facts.among()
                .rival()
                .ifPresent(other -> remarks.add(rival(Shown.name(other)).at(facts.file())));
        if (facts.among().copyOf().isPresent()) {
            return copy(Shown.name(facts.among().copyOf().get()), remarks);
        }
        Optional<ReceivedAt> at = facts.receipt().flatMap(Receipt::receivedAt);
        if (at.isEmpty()) {
            remarks.add(Remark.of(
                    "VER-01",
                    Level.REVIEW,
                    Text.of(
                            "收件表沒有這個檔案可判讀的收件時間，無法判定是否準時",
                            "the intake table has no time of receipt for this file that can be read")));
            return Answer.of(Text.of("收件時間不明", "time of receipt unknown"), remarks);
        }
        Optional<LocalDate> due = due(facts, office);
        if (due.isEmpty()) {
            return Answer.open(Text.of("所屬批次不明，無法判定是否準時", "of which batch is not known, so neither is the deadline"));
        }
        LocalDate day = at.get().day();
        long late = ChronoUnit.DAYS.between(due.get(), day);
        Text deadline = deadline(facts, due.get());
        Optional<LocalDate> moved = moved(facts).filter(claimed -> !claimed.equals(due.get()));
        if (moved.isPresent() && day.isAfter(moved.get()) != late > 0) {
            return moved(deadline, moved.get(), late, remarks);
        }
        if (late > 0) {
            remarks.add(Remark.of(
                            "VER-01",
                            Level.ERROR,
                            Text.of("逾期 " + late + " 天；" + deadline.zhTw(), late + " days late; " + deadline.en()))
                    .asking(Text.of("請說明逾期原因", "say why it is late")));
        }
        return Answer.of(
                late > 0
                        ? Text.of("逾期 " + late + " 天", late + " days late")
                        : Text.of("準時；" + deadline.zhTw(), "in time; " + deadline.en()),
                remarks);
    }

    private static Remark rival(String other) {
        return Remark.of(
                "VER-02",
                Level.REVIEW,
                Text.of(
                        "與 " + other + " 為同一修訂次號而內容不同，依收件表無從得知孰先孰後；請查明以何者為準，更正收件時間或刪去不採者",
                        other
                                + " is the same revision with another content, and the table does not say which came last;"
                                + " find out which counts, and mend the time or take the other one away"));
    }

    /** Of which batch the deadline is stands beside it: the batch is the team's own word, and who reads it knows the team. */
    private static Text deadline(Facts facts, LocalDate due) {
        Text day = TaiwanDate.both(due);
        return facts.id()
                .map(id -> Text.of(
                        Shown.name(id.cluster()) + " 第 " + id.batch() + " 批期限 " + day.zhTw(),
                        Shown.name(id.cluster()) + " batch " + id.batch() + " is due " + day.en()))
                .orElse(Text.of("期限 " + day.zhTw(), "due " + day.en()));
    }

    /** A team says that a notice moved its batch, and whether it is late hangs on that: only the office knows its notices. */
    private static Answer moved(Text deadline, LocalDate claimed, long late, List<Remark> remarks) {
        Text other = TaiwanDate.both(claimed);
        remarks.add(Remark.of(
                "VER-01",
                Level.REVIEW,
                Text.of(
                        "依公告，" + deadline.zhTw() + (late > 0 ? "，逾期 " + late + " 天" : "，準時") + "；團隊記載批次經通知改期，期限為 "
                                + other.zhTw() + "。請核對改期通知",
                        "by the call " + deadline.en() + (late > 0 ? ", by which it is " + late + " days late" : "")
                                + "; the team says that its batch was moved, so that it is due " + other.en()
                                + ". Check the notice")));
        return Answer.of(Text.of("是否準時取決於改期通知", "whether it is late hangs on a notice"), remarks);
    }

    /** The same content came before under another name; that one's time counts. */
    private static Answer copy(String original, List<Remark> remarks) {
        Text what = Text.of("與 " + original + " 內容相同（副本）", "the same content as " + original + " (a copy)");
        remarks.add(Remark.of("VER-02", Level.INFO, what));
        return Answer.of(
                Text.of(what.zhTw() + "，收件時間以該檔為準", what.en() + "; the time of receipt of that one counts"), remarks);
    }

    /** By the call's own calendar: what a team says of its batch moves no deadline. */
    private static Optional<LocalDate> due(Facts facts, Office office) {
        Optional<BundleId> id = facts.id();
        Optional<Call> call = id.flatMap(known -> office.callNamed(known.call()));
        return call.flatMap(known -> known.cluster(id.get().cluster()))
                .flatMap(cluster -> cluster.batch(id.get().batch()))
                .flatMap(batch -> call.get().due(DUTY, batch));
    }

    private static Optional<LocalDate> moved(Facts facts) {
        return facts.content()
                .map(Content::project)
                .flatMap(project -> project.call().due(DUTY, project.batch()));
    }
}
