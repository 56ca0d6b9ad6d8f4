package io.github.taipei1.verify.question;

import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.ApprovalGrade;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Remark;
import java.util.ArrayList;
import java.util.List;

/** How far NVIDIA's approval of each disclosure can be trusted. */
final class Approved implements Question {

    @Override
    public String id() {
        return "approvals";
    }

    @Override
    public Text title() {
        return Text.of("揭露核可", "Approvals");
    }

    @Override
    public Answer answer(Facts facts, Office office) {
        if (facts.content().isEmpty()) {
            return Answer.open(facts.whyNoContent());
        }
        List<Remark> remarks = new ArrayList<>();
        for (ApprovalGrade graded : facts.content().get().approvals()) {
            remarks.add(remark(graded));
        }
        Text summary = remarks.isEmpty()
                ? Text.of("沒有自行揭露", "no disclosures")
                : Text.of(
                        "揭露 " + remarks.size() + " 件",
                        remarks.size() + (remarks.size() == 1 ? " disclosure" : " disclosures"));
        return Answer.of(summary, remarks);
    }

    private static Remark remark(ApprovalGrade graded) {
        Level level = switch (graded.grade()) {
            case A, B -> Level.INFO;
            case C, D -> Level.REVIEW;
            case X -> Level.ERROR;
            case NONE -> Level.WARNING;
        };
        Text grade = graded.grade().text();
        String letter =
                graded.grade() == ApprovalGrade.Grade.NONE ? "" : graded.grade().name() + "　";
        Remark remark = Remark.of(
                        "VER-08",
                        level,
                        Text.of(
                                graded.disclosure() + "：" + letter + grade.zhTw() + "；"
                                        + graded.why().zhTw(),
                                graded.disclosure() + ": " + letter + grade.en() + "; "
                                        + graded.why().en()))
                .at(graded.disclosure());
        return switch (graded.grade()) {
            case X -> remark.asking(Text.of("請就現行文稿重新取得 NVIDIA 同意", "get NVIDIA's consent to the text as it is now"));
            case NONE -> remark.asking(Text.of("請附上核可紀錄與回信", "add the record of the approval and the reply"));
            default -> remark;
        };
    }
}
