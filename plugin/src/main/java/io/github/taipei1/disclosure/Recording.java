package io.github.taipei1.disclosure;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.rule.rep.Placeholders;
import io.github.taipei1.yaml.Nearest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Records a decision about a disclosure as a person types it: beside the Chinese draft, bound to the drafts as they stand now,
 * with exact copies of them. Nothing is inferred from the words of a mail.
 */
public final class Recording {
    private final Path root;
    private final Project project;

    public Recording(Path root, Project project) {
        this.root = root;
        this.project = project;
    }

    /**
     * What a person says about a decision.
     *
     * @param evidence path of the mail or document, from the repository's root
     */
    public record Statement(
            String disclosure,
            String decision,
            String approver,
            String organisation,
            LocalDate on,
            Optional<LocalDate> requestedOn,
            String evidence,
            Optional<String> recordedBy) {}

    /** What was written. */
    public record Recorded(Path record, String code, Approval approval) {}

    /** A statement that cannot be recorded, and why. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Text text;

        Refused(Text text) {
            super(text.en());
            this.text = text;
        }

        public Text text() {
            return text;
        }
    }

    /** Checks a statement and writes the record and the copies. */
    public Recorded record(Statement statement, LocalDate asOf) throws Refused, IOException {
        Disclosure disclosure = disclosure(statement.disclosure());
        Approval.Decision decision = decision(statement.decision());
        refuseFuture(statement, asOf);
        String zhPath = draftPath(disclosure.zhTw(), disclosure, "zh-TW");
        String enPath = draftPath(disclosure.en(), disclosure, "en");
        String zh = draft(zhPath);
        String en = draft(enPath);
        if (decision == Approval.Decision.APPROVED) {
            refuseUnfinished(zhPath);
            refuseUnfinished(enPath);
        }
        byte[] evidence = evidence(statement.evidence());
        TextForm.Hashes hashes = TextForm.Hashes.of(zh, en);
        String sentZh = copyPath(disclosure.id(), zhPath, "zh-TW", zhPath);
        String sentEn = copyPath(disclosure.id(), zhPath, "en", enPath);
        Approval approval = new Approval(
                Optional.of(disclosure.id()),
                Optional.of(decision),
                Optional.of(statement.approver()),
                Optional.of(statement.organisation()),
                Optional.of(statement.on()),
                statement.requestedOn(),
                Optional.of(TextForm.NAME),
                Optional.of(hashes.zhSha256()),
                Optional.of(hashes.enSha256()),
                Optional.of(hashes.textSha256()),
                Optional.of(hashes.code()),
                Optional.of(sentZh),
                Optional.of(sentEn),
                Optional.of(statement.evidence()),
                Optional.of(Sha256.hex(evidence)),
                statement.recordedBy());
        write(sentZh, Files.readAllBytes(root.resolve(zhPath)));
        write(sentEn, Files.readAllBytes(root.resolve(enPath)));
        String record = Approval.path(disclosure.id(), zhPath);
        write(record, ApprovalJson.write(approval).getBytes(StandardCharsets.UTF_8));
        return new Recorded(root.resolve(record), hashes.code(), approval);
    }

    private Disclosure disclosure(String id) throws Refused {
        List<Disclosure> all = project.config().disclosures();
        Optional<Disclosure> found =
                all.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            List<String> ids = all.stream().map(Disclosure::id).toList();
            String near = Nearest.to(id, ids).orElse("－");
            throw new Refused(Text.of(
                    "taipei1.yaml 沒有揭露「" + id + "」；最接近的是 " + near,
                    "taipei1.yaml has no disclosure " + id + "; the nearest is " + near));
        }
        return found.get();
    }

    private static Approval.Decision decision(String word) throws Refused {
        Optional<Approval.Decision> decision = Arrays.stream(Approval.Decision.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
        if (decision.isEmpty()) {
            throw new Refused(Text.of(
                    "決定只能是 approved、rejected 或 withdrawn，不是「" + word + "」",
                    "a decision is approved, rejected or withdrawn, not " + word));
        }
        return decision.get();
    }

    private static void refuseFuture(Statement statement, LocalDate asOf) throws Refused {
        if (statement.on().isAfter(asOf)) {
            throw new Refused(Text.of(
                    "決定日 " + statement.on() + " 在未來", "the decision's day, " + statement.on() + ", is in the future"));
        }
        if (statement.requestedOn().filter(statement.on()::isBefore).isPresent()) {
            throw new Refused(Text.of(
                    "決定日 " + statement.on() + " 早於送審日",
                    "the decision of " + statement.on() + " is before the request"));
        }
    }

    private static String draftPath(Optional<String> path, Disclosure disclosure, String language) throws Refused {
        if (path.isEmpty()) {
            throw new Refused(Text.of(
                    "揭露「" + disclosure.id() + "」沒有 " + language + " 文稿",
                    "the disclosure " + disclosure.id() + " has no " + language + " draft"));
        }
        return path.get();
    }

    private String draft(String path) throws Refused, IOException {
        if (!Files.isRegularFile(root.resolve(path))) {
            throw new Refused(Text.of("文稿 " + path + " 不存在", "the draft " + path + " is not there"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(root.resolve(path))))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Text.of("文稿 " + path + " 不是 UTF-8", "the draft " + path + " is not UTF-8"));
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<TextForm.Refused> hidden = TextForm.refused(body.replace("\uFEFF", ""));
        if (hidden.isPresent()) {
            throw new Refused(Text.of(
                    "文稿 " + path + " 含有讀者看不見的字元：" + hidden.get().why().zhTw() + "（第 "
                            + line(body, hidden.get().offset()) + " 行）",
                    "the draft " + path + " holds a character that a reader cannot see: "
                            + hidden.get().why().en() + " (line "
                            + line(body, hidden.get().offset()) + ")"));
        }
        if (body.isBlank()) {
            throw new Refused(Text.of("文稿 " + path + " 是空的", "the draft " + path + " is empty"));
        }
        return text;
    }

    /** Nobody can have agreed to what was not written. */
    private void refuseUnfinished(String path) throws Refused, IOException {
        Optional<Text> blank = Documents.read(new DirectoryTree(root), path)
                .content()
                .flatMap(draft -> Placeholders.in(draft).stream().findFirst())
                .map(Unfinished::told);
        if (blank.isPresent()) {
            throw new Refused(blank.get());
        }
    }

    private static long line(String text, int offset) {
        return text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private byte[] evidence(String path) throws Refused, IOException {
        if (!Files.isRegularFile(root.resolve(path)) || Files.size(root.resolve(path)) == 0) {
            throw new Refused(Text.of("證據檔案 " + path + " 不存在或為空", "the evidence " + path + " is not there or empty"));
        }
        byte[] bytes = Files.readAllBytes(root.resolve(path));
        List<String> repeated = MailHeaders.isMail(path, bytes) ? MailHeaders.repeated(bytes) : List.of();
        if (!repeated.isEmpty()) {
            String names = String.join(", ", repeated);
            throw new Refused(Text.of(
                    "郵件 " + path + " 的標頭重複（" + names + "），不能作為證據；請重新匯出原始郵件",
                    "the mail " + path + " has headers twice (" + names
                            + ") and is no evidence; export the original mail anew"));
        }
        return bytes;
    }

    /** Copies stand beside the record, as {@code press-1.sent.zh-TW.md}. */
    private static String copyPath(String id, String zhPath, String language, String draft) {
        String folder = zhPath.substring(0, zhPath.lastIndexOf('/') + 1);
        String name = draft.substring(draft.lastIndexOf('/') + 1);
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        return folder + id + ".sent." + language + ending;
    }

    private void write(String path, byte[] bytes) throws IOException {
        WholeFile.write(root.resolve(path), out -> out.write(bytes));
    }
}
