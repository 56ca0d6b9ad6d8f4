package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.check.Deadline;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Content;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.MemberContent;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether each duty that was due has its item, for each unit, and the report itself is there. */
final class Complete implements Question {
    private static final String REPORT_DUTY = "closing-report";
    /** The annex alone is no report. */
    private static final Pattern REPORT = Pattern.compile("closing-report\\.(?:docx|html|pdf)");

    private static final Text REMAKE = Text.of(
            "請確認檔案與徵案代號無誤，並以未經修改的工具重新執行 report 後再交付一次",
            "see that it is the right file for the right call, run report again with the tool as it is published, and hand in what it makes");

    /** A call that the office did not name, or that there is none of. */
    private static final Text WHICH_CALL =
            Text.of("請確認徵案代號（taipei1.yaml 的 call）無誤", "see that the id of the call (call in taipei1.yaml) is right");

    private static final Text NAME_IT = Text.of(
            "該徵案若有自己的設定，請先以 -Dtaipei1.call=資料夾 指定，再查驗一次，之後再去函",
            "if that call has a profile of its own, name its folder with -Dtaipei1.call and verify again before you write to the team");

    @Override
    public String id() {
        return "complete";
    }

    @Override
    public Text title() {
        return Text.of("應備項目", "Completeness");
    }

    @Override
    public Answer answer(Facts facts, Office office) {
        if (facts.content().isEmpty()) {
            return facts.isSound() ? untold(facts, office) : Answer.open(facts.whyNoContent());
        }
        Content content = facts.content().get();
        BundleIndex index = facts.verification().index().orElseThrow();
        List<Remark> remarks = new ArrayList<>();
        if (index.draft()) {
            remarks.add(Remark.of(
                            "VER-05",
                            Level.ERROR,
                            Text.of(
                                    "這是草稿：團隊製作時尚有應備事項未完成",
                                    "a draft: something was still missing when the team made it"))
                    .asking(Text.of(
                            "請補齊後重新執行 report，交付正式版本", "complete it, run report again and hand in the final version")));
        }
        content.members().stream().filter(MemberContent::draft).forEach(member -> remarks.add(draft(member)));
        boolean report = content.documents().stream()
                .anyMatch(document ->
                        document.report() && REPORT.matcher(document.original()).matches());
        boolean opens = content.documents().stream()
                .anyMatch(document -> document.report()
                        && REPORT.matcher(document.original()).matches()
                        && document.unread().isEmpty());
        if (report && !opens) {
            remarks.add(Remark.of("VER-05", Level.ERROR, Text.of("結案報告無法開啟", "the closing report does not open"))
                    .asking(Text.of("請附上可開啟的結案報告", "add a closing report that opens")));
        }
        if (!report) {
            remarks.add(
                    Remark.of("VER-05", Level.ERROR, Text.of("提交檔內沒有結案報告", "there is no closing report in the bundle"))
                            .asking(Text.of("請附上結案報告", "add the closing report")));
        }
        LocalDate day = content.result().asOf();
        for (Deadline open : content.result().toDo()) {
            if (!open.duty().equals(REPORT_DUTY) && open.due().isBefore(day)) {
                remarks.add(Remark.of(
                                "VER-05",
                                Level.ERROR,
                                Text.of(
                                        "未備：" + open.what().zhTw(),
                                        "missing: " + open.what().en()))
                        .asking(Text.of(
                                "請補交「" + open.what().zhTw() + "」",
                                "hand in: " + open.what().en())));
            }
        }
        return Answer.of(
                remarks.isEmpty()
                        ? Text.of("應備項目齊全", "all items are there")
                        : Text.of("有 " + remarks.size() + " 項待補", remarks.size() + " items missing"),
                remarks);
    }

    /** Whole and yet not to be judged: whoever makes such a file must not get by with nothing being asked of him. */
    private static Answer untold(Facts facts, Office office) {
        Text why = facts.whyNoContent();
        boolean ours =
                facts.unreadContent().filter(Refusal.OurFault.class::isInstance).isPresent();
        boolean call =
                facts.id().filter(id -> office.callNamed(id.call()).isEmpty()).isPresent();
        Remark remark = Remark.of(
                "VER-05",
                ours ? Level.REVIEW : Level.ERROR,
                Text.of("內容無法查驗：" + why.zhTw(), "its content could not be examined: " + why.en()));
        List<Remark> remarks = new ArrayList<>();
        remarks.add(ours ? remark : remark.asking(call ? WHICH_CALL : REMAKE));
        if (call) {
            remarks.add(Remark.of("VER-05", Level.REVIEW, NAME_IT));
        }
        return Answer.of(Text.of("內容無法查驗", "could not be examined"), remarks);
    }

    private static Remark draft(MemberContent member) {
        return Remark.of(
                        "VER-05",
                        Level.WARNING,
                        Text.of(
                                "成員 " + member.unit() + " 的封存包為草稿",
                                "the bundle of member " + member.unit() + " is a draft"))
                .asking(Text.of("請成員補齊後重新製作正式版本，再併入", "have the member complete it, then take in the final version"));
    }
}
