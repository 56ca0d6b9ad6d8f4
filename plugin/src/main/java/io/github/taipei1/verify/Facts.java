package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.SealMatch;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of one file of the folder.
 *
 * @param file its name
 * @param sha256 of the whole file; empty if it can't be read
 * @param receipt its row of the office's table
 * @param standing what the ledger knows of it
 * @param among what it is among the other files
 * @param content what it holds; only if it is as it was sealed and could be read
 * @param unreadContent why the content of an unaltered bundle could not be read
 * @param problems what the office's call does not have, such as a batch
 */
public record Facts(
        String file,
        long size,
        String sha256,
        Optional<Receipt> receipt,
        Verification verification,
        Standing standing,
        Among among,
        Optional<Content> content,
        Optional<Refusal> unreadContent,
        List<Problem> problems) {
    public Facts {
        problems = List.copyOf(problems);
    }

    public Optional<BundleId> id() {
        return verification.index().map(BundleIndex::id);
    }

    /** Whether nothing speaks against it. */
    public boolean isWhole() {
        return verification.verdict() == Verdict.SEALED || verification.verdict() == Verdict.UNCONFIRMED;
    }

    /** Whether the content is what its own seal says, so that it may be looked at, though another code may have been given on receipt. */
    public boolean isSound() {
        return isWhole()
                || verification.verdict() == Verdict.ALTERED
                        && verification.changes().isEmpty()
                        && verification
                                .sealMatch()
                                .filter(SealMatch.DIFFERS::equals)
                                .isPresent();
    }

    /** The verdict, and why, where the matter is not with the content but with the code that was given on receipt. */
    public Text integrity() {
        Text verdict = verification.verdict().text();
        if (among.codeOf().isPresent()) {
            return because(verdict, Text.of("收件表所填為另一份提交檔的封存碼", "the code on receipt is that of another bundle"));
        }
        return isSound() && !isWhole()
                ? because(
                        verdict,
                        Text.of("封存碼不符：可能填錯或填了另一份", "another seal code on receipt: mistyped, or that of another file"))
                : verdict;
    }

    private static Text because(Text verdict, Text why) {
        return Text.of(verdict.zhTw() + "（" + why.zhTw() + "）", verdict.en() + " (" + why.en() + ")");
    }

    /** Why nothing can be said about the content. */
    public Text whyNoContent() {
        if (!isSound()) {
            return verification.verdict() == Verdict.ALTERED
                    ? Text.of("內容已變更，不據以判定", "the content was altered; nothing is decided from it")
                    : Text.of("檔案無法判讀", "the file is unreadable");
        }
        return unreadContent
                .map(Refusal::what)
                .or(() -> problems.stream().map(Problem::message).findFirst())
                .orElse(Text.of("內容無法判讀", "the content can't be read"));
    }

    /** A file of which nothing is known but its name. */
    static Facts of(String file, Optional<Receipt> receipt) {
        return new Facts(
                file,
                0,
                "",
                receipt,
                Verification.unreadable(new Refusal.Unreachable("")),
                new Standing(Standing.Novelty.FIRST, Optional.empty()),
                Among.ALONE,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    Facts with(long bytes, String hash) {
        return new Facts(file, bytes, hash, receipt, verification, standing, among, content, unreadContent, problems);
    }

    Facts with(Verification found) {
        return new Facts(file, size, sha256, receipt, found, standing, among, content, unreadContent, problems);
    }

    Facts with(Content found) {
        return new Facts(
                file,
                size,
                sha256,
                receipt,
                verification,
                standing,
                among,
                Optional.of(found),
                Optional.empty(),
                List.of());
    }

    /** @param found what the office's call does not have */
    Facts withoutContent(Optional<Refusal> why, List<Problem> found) {
        return new Facts(file, size, sha256, receipt, verification, standing, among, Optional.empty(), why, found);
    }

    Facts with(Standing known) {
        return new Facts(file, size, sha256, receipt, verification, known, among, content, unreadContent, problems);
    }

    Facts with(Among others) {
        return new Facts(file, size, sha256, receipt, verification, standing, others, content, unreadContent, problems);
    }
}
