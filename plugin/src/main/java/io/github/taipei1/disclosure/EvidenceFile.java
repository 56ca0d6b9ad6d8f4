package io.github.taipei1.disclosure;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.Code;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Text;
import io.github.taipei1.mail.Mail;
import io.github.taipei1.mail.MailWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file that shows a decision. What it says is for a person to read; looked at is only whether it can be evidence, and which
 * text it speaks of by the code in it.
 *
 * @param path from the repository's root, with slashes
 * @param words what its writer wrote, if that can be read
 */
record EvidenceFile(String path, byte[] bytes, Optional<Mail> mail, Optional<MailWords> words) {
    private static final String OUR_ADDRESSES = "@example.invalid";

    /** @param named as a person typed it */
    static EvidenceFile read(Path root, String named) throws Recording.Refused, IOException {
        String path = InRepository.path(root, named)
                .orElseThrow(() -> refused(
                        "證據檔案 " + named + " 不在專案目錄內；請複製到 evidence/ 後再記錄",
                        "the evidence " + named
                                + " is outside the repository; copy it to evidence/ and record it then"));
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            throw refused("證據檔案 " + path + " 不存在或為空", "the evidence " + path + " is not there or empty");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!Mail.isMail(path, bytes)) {
            return new EvidenceFile(path, bytes, Optional.empty(), words(root, path));
        }
        Mail mail = Mail.read(bytes);
        Optional<Text> refusal = mail.refusal();
        if (refusal.isPresent()) {
            throw refused(
                    "郵件 " + path + "：" + refusal.get().zhTw() + "；請重新匯出原始郵件",
                    "the mail " + path + ": " + refusal.get().en() + "; export the original mail anew");
        }
        if (mail.header("x-unsent").isPresent()) {
            throw refused(
                    path + " 是送審信的草稿，不是回覆；請存下 NVIDIA 的回信",
                    path + " is our own request, not the answer to it; save the reply of the reviewers");
        }
        return new EvidenceFile(path, bytes, Optional.of(mail), Optional.of(mail.words()));
    }

    private static Optional<MailWords> words(Path root, String path) throws IOException {
        return Documents.read(new DirectoryTree(root), path)
                .content()
                .map(document -> document.source())
                .map(Source::text)
                .map(text -> MailWords.ofText(text.replace('\u2028', '\n').replace('\u2029', '\n')));
    }

    /** An answer about another text is no consent to this one. */
    void refuseOtherText(String code, Approval.Decision decision) throws Recording.Refused {
        List<String> others =
                codes().stream().flatMap(written -> Code.read(written).stream()).toList();
        if (decision == Approval.Decision.APPROVED && !others.isEmpty() && !others.contains(code)) {
            throw refused(
                    path + " 載有另一份文字的核可碼 " + others.get(0) + "；目前文稿的核可碼是 " + code + "。請還原為當時送審的文稿，或就現行文稿再次送審",
                    path + " bears the code of another text, " + others.get(0)
                            + "; that of the drafts as they stand is " + code
                            + ". Restore the drafts that were sent, or have these reviewed");
        }
    }

    /** What a person should know about it; nothing of it keeps a decision from being recorded. */
    List<Text> remarks(String code, LocalDate on) {
        List<Text> remarks = new ArrayList<>();
        if (codes().stream().flatMap(written -> Code.read(written).stream()).noneMatch(code::equals)) {
            remarks.add(withoutCode(code));
        }
        mail.ifPresent(reply -> {
            if (isNoReply(reply)) {
                remarks.add(
                        Text.of(
                                path + " 不是對另一封信的回覆（沒有 In-Reply-To）；請確認存下的是回信，而非送出的信",
                                path
                                        + " answers no other mail (there is no In-Reply-To); see that it is the reply, not the request"));
            }
            sent(reply)
                    .filter(day -> day.isBefore(on.minusDays(1)))
                    .ifPresent(day -> remarks.add(Text.of(
                            path + " 寄於 " + day + "，早於所記的決定日 " + on,
                            path + " is of " + day + ", before the decision's day, " + on)));
        });
        return remarks;
    }

    private List<String> codes() {
        return words.map(MailWords::codes).orElse(List.of());
    }

    private Text withoutCode(String code) {
        Optional<String> mistyped =
                codes().stream().filter(written -> Code.read(written).isEmpty()).findFirst();
        if (mistyped.isPresent()) {
            return Text.of(
                    path + " 所載的核可碼 " + mistyped.get() + " 有誤（檢查碼不符），正確的是 " + code + "；已記錄，但計畫辦公室須以人工判讀",
                    path + " has the code " + mistyped.get()
                            + ", which is mistyped (its check character tells); the right one is " + code
                            + ". It is recorded, but somebody at the office will have to read it");
        }
        return Text.of(
                path + " 未載明核可碼 " + code + "；已記錄，但計畫辦公室須以人工判讀。回信若保留主旨，文字即自行綁定",
                path + " does not bear the code " + code
                        + "; it is recorded, but somebody at the office will have to read it. A reply that keeps its subject binds itself");
    }

    private static boolean isNoReply(Mail mail) {
        boolean answers = mail.header("in-reply-to").isPresent()
                || mail.header("references").isPresent();
        String id = mail.header("message-id").map(Mail.Header::value).orElse("");
        return !answers || id.contains(OUR_ADDRESSES);
    }

    /** The day that the mail says it was sent, in Taipei. */
    private static Optional<LocalDate> sent(Mail mail) {
        try {
            return mail.header("date")
                    .map(header -> header.value()
                            .replace("\r\n", "")
                            .replaceAll("\\([^()]*\\)|^\\s*+[A-Za-z]{3},", "")
                            .strip())
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
                    .map(time ->
                            time.withZoneSameInstant(ZoneId.of("Asia/Taipei")).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Recording.Refused refused(String zhTw, String en) {
        return new Recording.Refused(Text.of(zhTw, en));
    }
}
