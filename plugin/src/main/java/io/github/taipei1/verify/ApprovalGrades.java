package io.github.taipei1.verify;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.finding.Text;
import io.github.taipei1.mail.Mail;
import io.github.taipei1.mail.MailWords;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.dis.Drafts;
import io.github.taipei1.verify.mail.Dkim;
import io.github.taipei1.verify.mail.DkimCheck;
import io.github.taipei1.verify.mail.DkimKeys;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Grades the approval of a disclosure by what the bundle holds of it. */
final class ApprovalGrades {
    private static final int LARGEST_REPLY = 32 << 20;

    private ApprovalGrades() {}

    static ApprovalGrade of(Disclosure disclosure, Library library, DkimKeys keys) {
        String record = Approval.path(disclosure.id(), disclosure.zhTw().orElse(""));
        Optional<Approval> approval = library.source(record)
                .flatMap(source -> ApprovalJson.read(record, source.text()).approval());
        Optional<String> zh = disclosure.zhTw().flatMap(file -> Drafts.sha256(file, library));
        Optional<String> en = disclosure.en().flatMap(file -> Drafts.sha256(file, library));
        if (approval.isEmpty() || !approval.get().isApproved() || zh.isEmpty() || en.isEmpty()) {
            return graded(
                    disclosure,
                    ApprovalGrade.Grade.NONE,
                    Text.of("提交檔內沒有核可紀錄或缺少文稿", "there is no approval on record in the bundle, or a draft is missing"));
        }
        TextForm.Hashes now = TextForm.Hashes.ofSha256(zh.get(), en.get());
        if (!approval.get().covers(now)) {
            return graded(
                    disclosure,
                    ApprovalGrade.Grade.X,
                    Text.of("文稿與核可時的雜湊不同", "the drafts have another hash than those that were approved"));
        }
        return evidence(disclosure, approval.get(), now, new Evidence(library, keys));
    }

    /** Where evidence is found, and what it is checked with. */
    private record Evidence(Library library, DkimKeys keys) {
        Optional<byte[]> bytes(String file) {
            try (InputStream in = library.open(file)) {
                byte[] bytes = in.readNBytes(LARGEST_REPLY + 1);
                return bytes.length > LARGEST_REPLY ? Optional.empty() : Optional.of(bytes);
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        boolean isAsRecorded(String file, Approval approval) {
            return approval.evidenceSha256()
                    .filter(library.sha256(file).orElse("")::equalsIgnoreCase)
                    .isPresent();
        }
    }

    private static ApprovalGrade evidence(
            Disclosure disclosure, Approval approval, TextForm.Hashes now, Evidence evidence) {
        Optional<String> file = approval.evidence().filter(evidence.library()::exists);
        if (file.isEmpty()) {
            return graded(
                    disclosure,
                    ApprovalGrade.Grade.D,
                    Text.of("沒有回信或其他證據檔", "no reply or other evidence is in the bundle"));
        }
        if (approval.evidenceSha256().isEmpty()) {
            return toRead(disclosure, file.get(), Text.of("核可紀錄未記其雜湊", "the record has no hash of it"));
        }
        if (!evidence.isAsRecorded(file.get(), approval)) {
            return toRead(
                    disclosure,
                    file.get(),
                    Text.of("內容與記錄核可時不同，檔案已換過或改過", "it is not the file that was recorded: another one, or altered"));
        }
        Optional<byte[]> bytes = evidence.bytes(file.get());
        if (bytes.isPresent() && Mail.isMail(file.get(), bytes.get())) {
            return mail(disclosure, file.get(), Mail.read(bytes.get()), now, evidence.keys());
        }
        boolean coded = evidence.library()
                .source(file.get())
                .filter(source -> MailWords.ofText(source.text()).textHas(now.code()))
                .isPresent();
        return coded
                ? bears(disclosure, file.get(), now, ApprovalGrade.Grade.B, Text.of("不是郵件檔", "it is no mail"))
                : toRead(disclosure, file.get(), Text.of("未載明核可碼", "it does not bear the code"));
    }

    private static ApprovalGrade mail(
            Disclosure disclosure, String file, Mail mail, TextForm.Hashes now, DkimKeys keys) {
        if (mail.refusal().isPresent()) {
            return graded(disclosure, ApprovalGrade.Grade.D, mail.refusal().get());
        }
        MailWords words = mail.words();
        boolean inText = words.textHas(now.code());
        if (!inText && !words.subjectHas(now.code())) {
            return toRead(disclosure, file, Text.of("回信本身未載明核可碼", "the reply itself does not bear the code"));
        }
        DkimCheck check = Dkim.check(mail, keys);
        if (check instanceof DkimCheck.Bad) {
            return toRead(disclosure, file, check.text());
        }
        boolean bound = check instanceof DkimCheck.Good good
                && (inText || good.headers().contains("subject"));
        return bears(disclosure, file, now, bound ? ApprovalGrade.Grade.A : ApprovalGrade.Grade.B, check.text());
    }

    private static ApprovalGrade bears(
            Disclosure disclosure, String file, TextForm.Hashes now, ApprovalGrade.Grade grade, Text more) {
        return graded(
                disclosure,
                grade,
                Text.of(
                        "證據檔 " + file + " 帶有核可碼 " + now.code() + "；" + more.zhTw(),
                        file + " bears the code " + now.code() + "; " + more.en()));
    }

    private static ApprovalGrade toRead(Disclosure disclosure, String file, Text why) {
        return graded(
                disclosure,
                ApprovalGrade.Grade.C,
                Text.of("請閱讀證據檔 " + file + "（" + why.zhTw() + "）", "read " + file + " (" + why.en() + ")"));
    }

    private static ApprovalGrade graded(Disclosure disclosure, ApprovalGrade.Grade grade, Text why) {
        return new ApprovalGrade(disclosure.id(), grade, why);
    }
}
