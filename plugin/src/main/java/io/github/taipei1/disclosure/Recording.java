package io.github.taipei1.disclosure;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.yaml.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * What was written.
     *
     * @param remarks what a person should know about the evidence and what was on record before
     */
    public record Recorded(Path record, String code, Approval approval, List<Text> remarks) {}

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
        refuseBlank(statement);
        Disclosure disclosure = disclosure(statement.disclosure());
        Approval.Decision decision = decision(statement.decision());
        refuseFuture(statement, asOf);
        DraftFile zh = DraftFile.read(root, draftPath(disclosure.zhTw(), disclosure, "zh-TW"));
        DraftFile en = DraftFile.read(root, draftPath(disclosure.en(), disclosure, "en"));
        if (decision == Approval.Decision.APPROVED) {
            zh.refuseUnfinished(root);
            en.refuseUnfinished(root);
        }
        TextForm.Hashes hashes = TextForm.Hashes.ofSha256(zh.sha256(), en.sha256());
        EvidenceFile evidence = EvidenceFile.read(root, statement.evidence());
        evidence.refuseOtherText(hashes.code(), decision);
        String record = Approval.path(disclosure.id(), zh.path());
        List<Text> remarks = new ArrayList<>(evidence.remarks(hashes.code(), statement.on()));
        former(record).ifPresent(remarks::add);
        if (decision != Approval.Decision.APPROVED) {
            new LastApproved(root).keep(disclosure.id(), record);
        }
        String sentZh = copyPath(disclosure.id(), zh.path(), "zh-TW", zh.path());
        String sentEn = copyPath(disclosure.id(), zh.path(), "en", en.path());
        Approval approval = new Approval(
                Optional.of(disclosure.id()),
                Optional.of(decision),
                Optional.of(statement.approver().strip()),
                Optional.of(statement.organisation().strip()),
                Optional.of(statement.on()),
                statement.requestedOn(),
                Optional.of(TextForm.NAME),
                Optional.of(hashes.zhSha256()),
                Optional.of(hashes.enSha256()),
                Optional.of(hashes.textSha256()),
                Optional.of(hashes.code()),
                Optional.of(sentZh),
                Optional.of(sentEn),
                Optional.of(evidence.path()),
                Optional.of(Sha256.hex(evidence.bytes())),
                statement.recordedBy());
        write(sentZh, zh.bytes());
        write(sentEn, en.bytes());
        write(record, ApprovalJson.write(approval).getBytes(StandardCharsets.UTF_8));
        return new Recorded(root.resolve(record), hashes.code(), approval, remarks);
    }

    /** The one who decided has a name and an organisation, or nobody has decided. */
    private static void refuseBlank(Statement statement) throws Refused {
        List<String> blank = new ArrayList<>();
        if (statement.approver().isBlank()) {
            blank.add("approver");
        }
        if (statement.organisation().isBlank()) {
            blank.add("organisation");
        }
        if (statement.evidence().isBlank()) {
            blank.add("evidence");
        }
        if (!blank.isEmpty()) {
            String names = String.join(", ", blank);
            throw new Refused(Text.of("未填寫 " + names, "nothing is said for " + names));
        }
    }

    /** What is on record already and is replaced now. */
    private Optional<Text> former(String record) throws IOException {
        if (!Files.isRegularFile(root.resolve(record))) {
            return Optional.empty();
        }
        String told = ApprovalJson.read(
                        record, new String(Files.readAllBytes(root.resolve(record)), StandardCharsets.UTF_8))
                .approval()
                .map(former -> former.decision().map(Approval.Decision::word).orElse("－") + " "
                        + former.on().map(LocalDate::toString).orElse("－") + " "
                        + former.code().orElse("－"))
                .orElse("－");
        return Optional.of(Text.of("取代先前的紀錄：" + told, "this replaces what was on record: " + told));
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
