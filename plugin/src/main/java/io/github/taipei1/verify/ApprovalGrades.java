package io.github.taipei1.verify;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Library;
import java.util.Optional;

/** Grades the approval of a disclosure by what the bundle holds of it. */
final class ApprovalGrades {
    private ApprovalGrades() {}

    static ApprovalGrade of(Disclosure disclosure, Library library) {
        String record = disclosure
                        .zhTw()
                        .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                        .orElse("")
                + disclosure.id() + ".approval.json";
        Optional<Approval> approval = library.source(record)
                .flatMap(source -> ApprovalJson.read(record, source.text()).approval());
        Optional<String> zh = disclosure.zhTw().flatMap(library::source).map(Source::text);
        Optional<String> en = disclosure.en().flatMap(library::source).map(Source::text);
        if (approval.isEmpty() || !approval.get().isApproved() || zh.isEmpty() || en.isEmpty()) {
            return graded(
                    disclosure,
                    ApprovalGrade.Grade.NONE,
                    Text.of("提交檔內沒有核可紀錄或缺少文稿", "there is no approval on record in the bundle, or a draft is missing"));
        }
        TextForm.Hashes now = TextForm.Hashes.of(zh.get(), en.get());
        if (!approval.get().covers(now)) {
            return graded(
                    disclosure,
                    ApprovalGrade.Grade.X,
                    Text.of("文稿與核可時的雜湊不同", "the drafts have another hash than those that were approved"));
        }
        return evidence(disclosure, approval.get(), now, library);
    }

    private static ApprovalGrade evidence(
            Disclosure disclosure, Approval approval, TextForm.Hashes now, Library library) {
        Optional<String> file = approval.evidence().filter(library::exists);
        if (file.isEmpty()) {
            return graded(
                    disclosure,
                    ApprovalGrade.Grade.D,
                    Text.of("沒有回信或其他證據檔", "no reply or other evidence is in the bundle"));
        }
        boolean same = approval.evidenceSha256()
                .filter(library.sha256(file.get()).orElse("")::equalsIgnoreCase)
                .isPresent();
        boolean coded = library.source(file.get())
                .filter(source -> source.text().contains(now.code()))
                .isPresent();
        return same && coded
                ? graded(
                        disclosure,
                        ApprovalGrade.Grade.B,
                        Text.of(
                                "證據檔 " + file.get() + " 帶有核可碼 " + now.code(),
                                file.get() + " bears the code " + now.code()))
                : graded(
                        disclosure,
                        ApprovalGrade.Grade.C,
                        Text.of(
                                "請閱讀證據檔 " + file.get() + (same ? "" : "（其雜湊與紀錄不同或未記）"),
                                "read " + file.get() + (same ? "" : " (its hash is not the one on record)")));
    }

    private static ApprovalGrade graded(Disclosure disclosure, ApprovalGrade.Grade grade, Text why) {
        return new ApprovalGrade(disclosure.id(), grade, why);
    }
}
