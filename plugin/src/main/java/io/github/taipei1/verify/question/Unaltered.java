package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.Change;
import io.github.taipei1.bundle.MemberVerification;
import io.github.taipei1.bundle.Packing;
import io.github.taipei1.bundle.SealMatch;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.refusal.FileKind;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.bundle.sign.SignatureCheck;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Receipt;
import io.github.taipei1.verify.ReceivedAt;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Standing;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether it is what was sealed, and what the ledger knows of it. */
final class Unaltered implements Question {
    private static final int SHOWN = 5;
    private static final Text AGAIN =
            Text.of("請重新上傳 report 產生的原檔，並填寫封存碼", "upload the file that report made once more, with its seal code");

    private static final Text UPLOAD = Text.of("請重新上傳原檔", "upload the original file once more");
    /** For those who handed in their report itself, or packed their folder by hand. */
    private static final Text MAKE = Text.of(
            "請執行 report，上傳其產生的提交檔（T1-….zip），並填寫封存碼",
            "run report and upload the bundle that it makes (T1-….zip), with its seal code");

    private static final Text NO_LIST = Text.of(
            "附有簽章，且與內容相符；未指定 allowed_signers（-Dtaipei1.signers），故未核對簽署者",
            "it is signed, and the signature fits the content; no allowed_signers were given (-Dtaipei1.signers), so who signed was not looked up");

    private static final Text OTHERS = Text.of(
            "收件時所填為另一份提交檔的封存碼，可能填錯或交錯檔案", "the code on receipt is that of another bundle: a slip, or the wrong file");
    private static final Text WHICH = Text.of(
            "請查明封存碼（見 seal.txt 或送件單，T1B-…）與檔案何者有誤，並提供正確者",
            "find out whether the seal code (T1B-…, in seal.txt or on the submission slip) or the file is the wrong one, and give us the right one");

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
        verification.refusal().ifPresent(refusal -> remarks.add(unreadable(refusal)));
        for (Change change : verification.changes()) {
            remarks.add(Remark.of("VER-03", Level.ERROR, change.detail())
                    .at(change.path())
                    .asking(AGAIN));
        }
        code(facts, remarks);
        verification
                .packing()
                .filter(packing -> packing == Packing.REPACKED && facts.isWhole())
                .ifPresent(packing -> remarks.add(Remark.of("VER-03", Level.INFO, repacked(verification.ignored()))));
        verification.members().forEach(member -> remarks.add(member(member)));
        signatures(facts, office, remarks);
        standing(facts, remarks);
        return Answer.of(facts.integrity(), remarks);
    }

    /** What desktops added is no part of the bundle; whoever unpacks the file by hand should know of it. */
    private static Text repacked(List<String> ignored) {
        Text same = Text.of("曾解壓後重新壓縮，內容未變", "it was unpacked and packed again; the content is the same");
        if (ignored.isEmpty()) {
            return same;
        }
        String names = ignored.stream().limit(SHOWN).collect(java.util.stream.Collectors.joining("、"))
                + (ignored.size() > SHOWN ? "…" : "");
        return Text.of(
                same.zhTw() + "；ZIP 內另有 " + ignored.size() + " 個系統檔不屬提交檔：" + names,
                same.en() + "; files of a system beside it, no part of the bundle (" + ignored.size() + "): " + names);
    }

    /** Where the file is not to blame the team is asked for nothing. */
    private static Remark unreadable(Refusal refusal) {
        Remark remark = Remark.of("VER-03", Level.ERROR, refusal.what());
        boolean ours = refusal instanceof Refusal.OurFault
                || refusal instanceof Refusal.LaterFormat
                || refusal instanceof Refusal.Unreachable;
        return ours ? remark : remark.asking(isAnother(refusal) ? MAKE : UPLOAD);
    }

    /** Whether it is a whole file, but none that report made; a page of a server, or zeros, stand where one should have arrived. */
    private static boolean isAnother(Refusal refusal) {
        boolean lost = refusal instanceof Refusal.OtherFile other
                && (other.kind() == FileKind.HTML || other.kind() == FileKind.ZEROS);
        return !lost
                && (refusal instanceof Refusal.OtherFile
                        || refusal instanceof Refusal.NotABundle
                        || refusal instanceof Refusal.EmptyArchive);
    }

    /** What the code that was given on receipt says of content that is in itself as it was sealed. */
    private static void code(Facts facts, List<Remark> remarks) {
        Optional<String> other = facts.among().codeOf();
        if (other.isPresent()) {
            remarks.add(Remark.of("VER-03", Level.WARNING, OTHERS).asking(WHICH));
            String shown = Shown.name(other.get());
            remarks.add(Remark.of(
                    "VER-03",
                    Level.INFO,
                    Text.of("收件表所填的封存碼屬於 " + shown, "the code in the table is that of " + shown)));
        } else if (facts.verification().verdict() == Verdict.UNCONFIRMED) {
            remarks.add(unconfirmed(facts.verification()));
        } else if (facts.verification().verdict() == Verdict.ALTERED
                && facts.verification().changes().isEmpty()) {
            remarks.add(
                    Remark.of("VER-03", Level.ERROR, SealMatch.DIFFERS.text()).asking(WHICH));
        }
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
        for (SignatureCheck check : facts.verification().check(office.signers(), signedBy(facts, office))) {
            // A key may run out after a file was received; and who signs must not fare worse than who does not.
            boolean unknown = check instanceof SignatureCheck.Stranger
                    && office.signers().signers().isEmpty();
            Level level = check instanceof SignatureCheck.Good || unknown ? Level.INFO : Level.WARNING;
            remarks.add(Remark.of("VER-03", level, unknown ? NO_LIST : check.text()));
        }
    }

    private static Instant signedBy(Facts facts, Office office) {
        Optional<ReceivedAt> received = facts.receipt().flatMap(Receipt::receivedAt);
        LocalTime time = received.flatMap(ReceivedAt::time).orElse(LocalTime.NOON);
        return received.map(ReceivedAt::day)
                .orElse(office.asOf())
                .atTime(time)
                .atZone(TaiwanDate.ZONE)
                .toInstant();
    }

    private static void standing(Facts facts, List<Remark> remarks) {
        Standing standing = facts.standing();
        Level level = standing.novelty() == Standing.Novelty.REPLACED ? Level.WARNING : Level.INFO;
        remarks.add(Remark.of("VER-04", level, standing.novelty().text()));
    }
}
