package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.Change;
import io.github.taipei1.bundle.MemberVerification;
import io.github.taipei1.bundle.Packing;
import io.github.taipei1.bundle.SealMatch;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.sign.SignatureCheck;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Standing;
import java.util.ArrayList;
import java.util.List;

/** Whether it is what was sealed, and what the ledger knows of it. */
final class Unaltered implements Question {
    private static final int SHOWN = 5;
    private static final Text AGAIN =
            Text.of("請重新上傳 report 產生的原檔，並填寫封存碼", "upload the file that report made once more, with its seal code");

    @Override
    public String id() {
        return "unaltered";
    }

    @Override
    public Text title() {
        return Text.of("完整與封存", "Integrity");
    }

    @Override
    public Answer answer(Facts facts, Office office) {
        Verification verification = facts.verification();
        List<Remark> remarks = new ArrayList<>();
        verification
                .refusal()
                .ifPresent(refusal -> remarks.add(
                        Remark.of("VER-03", Level.ERROR, refusal.what()).asking(AGAIN)));
        for (Change change : verification.changes()) {
            remarks.add(Remark.of("VER-03", Level.ERROR, change.detail())
                    .at(change.path())
                    .asking(AGAIN));
        }
        if (verification.verdict() == Verdict.ALTERED && verification.changes().isEmpty()) {
            remarks.add(Remark.of(
                            "VER-03",
                            Level.ERROR,
                            Text.of("內容的封存碼與收件時所填的不同", "the content has another seal code than was given on receipt"))
                    .asking(AGAIN));
        }
        if (verification.verdict() == Verdict.UNCONFIRMED) {
            remarks.add(unconfirmed(verification));
        }
        verification
                .packing()
                .filter(packing -> packing == Packing.REPACKED)
                .ifPresent(packing -> remarks.add(Remark.of(
                        "VER-03",
                        Level.INFO,
                        Text.of("曾解壓後重新壓縮，內容未變", "it was unpacked and packed again; the content is the same"))));
        verification.members().forEach(member -> remarks.add(member(member)));
        signatures(facts, office, remarks);
        standing(facts, remarks);
        return Answer.of(verification.verdict().text(), remarks);
    }

    /** A member's own seal inside the lead's bundle. */
    private static Remark member(MemberVerification member) {
        String zhTw = "成員 " + member.unit() + "：" + member.verdict().text().zhTw();
        String en = "member " + member.unit() + ": " + member.verdict().text().en();
        if (member.verdict() == Verdict.SEALED) {
            String seal = member.seal().orElse("");
            return Remark.of("VER-03", Level.INFO, Text.of(zhTw + "（" + seal + "）", en + " (" + seal + ")"));
        }
        String paths = member.changes().stream()
                .map(Change::path)
                .limit(SHOWN)
                .collect(java.util.stream.Collectors.joining(", "));
        String where = paths.isEmpty() ? "" : "：" + paths;
        return Remark.of("VER-03", Level.ERROR, Text.of(zhTw + where, en + (paths.isEmpty() ? "" : ": " + paths)))
                .asking(AGAIN);
    }

    private static Remark unconfirmed(Verification verification) {
        Text why = verification.sealMatch().map(SealMatch::text).orElse(Verdict.UNCONFIRMED.text());
        return Remark.of("VER-03", Level.WARNING, why)
                .asking(Text.of(
                        "請提供 seal.txt 或送件單上的封存碼（T1B-…）",
                        "tell us the seal code (T1B-…) in seal.txt or on the submission slip"));
    }

    private static void signatures(Facts facts, Office office, List<Remark> remarks) {
        for (SignatureCheck check : facts.verification()
                .check(
                        office.signers(),
                        office.asOf().atStartOfDay(TaiwanDate.ZONE).toInstant())) {
            Level level = check instanceof SignatureCheck.Good ? Level.INFO : Level.WARNING;
            remarks.add(Remark.of("VER-03", level, check.text()));
        }
    }

    private static void standing(Facts facts, List<Remark> remarks) {
        Standing standing = facts.standing();
        Level level = standing.novelty() == Standing.Novelty.REPLACED ? Level.WARNING : Level.INFO;
        remarks.add(Remark.of("VER-04", level, standing.novelty().text()));
    }
}
