package io.github.taipei1.rule.dis;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.RuleContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One disclosure with its drafts and the record of its approval.
 *
 * @param key where it stands in {@code taipei1.yaml}
 * @param zh the Chinese draft, if it can be read and is not empty
 * @param en the English draft, likewise
 * @param hashes of the drafts as they stand now, if both are there
 * @param recordPath where the record stands or should stand
 * @param problem why the record cannot be read
 */
public record Drafts(
        Disclosure disclosure,
        String key,
        Optional<Source> zh,
        Optional<Source> en,
        Optional<TextForm.Hashes> hashes,
        String recordPath,
        Optional<Approval> approval,
        Optional<Problem> problem) {

    /** Every disclosure of the project. */
    public static List<Drafts> all(RuleContext context) {
        return all(context.config(), context.library());
    }

    /** Every disclosure of a configuration. */
    public static List<Drafts> all(TeamConfig config, Library library) {
        List<Drafts> all = new ArrayList<>();
        List<Disclosure> disclosures = config.disclosures();
        for (int i = 0; i < disclosures.size(); i++) {
            all.add(of(disclosures.get(i), "disclosures[" + i + "]", library));
        }
        return all;
    }

    private static Drafts of(Disclosure disclosure, String key, Library library) {
        String beside = disclosure.zhTw().or(disclosure::en).orElse("");
        String path = Approval.path(disclosure.id(), beside);
        Optional<ApprovalJson.Read> read = library.source(path).map(source -> ApprovalJson.read(path, source.text()));
        Optional<Source> zh = draft(disclosure.zhTw(), library);
        Optional<Source> en = draft(disclosure.en(), library);
        return new Drafts(
                disclosure,
                key,
                zh,
                en,
                hashes(zh, en, library),
                path,
                read.flatMap(ApprovalJson.Read::approval),
                read.flatMap(ApprovalJson.Read::problem));
    }

    private static Optional<Source> draft(Optional<String> path, Library library) {
        return path.flatMap(file -> text(file, library))
                .filter(source -> !source.text().isBlank());
    }

    /** The words of a draft; those of a Word or PDF document as they were read from it. */
    public static Optional<Source> text(String path, Library library) {
        return Documents.isOffice(path) ? library.document(path).map(Document::source) : library.source(path);
    }

    /**
     * What an approval binds of a draft: the hash of its text in our form or, since a Word or PDF document shows more than words
     * and other readers find other words in it, that of the whole file.
     */
    public static Optional<String> sha256(String path, Library library) {
        return Documents.isOffice(path)
                ? library.sha256(path)
                : library.source(path).map(source -> TextForm.sha256(source.text()));
    }

    private static Optional<TextForm.Hashes> hashes(Optional<Source> zh, Optional<Source> en, Library library) {
        return zh.flatMap(chinese -> sha256(chinese.path(), library))
                .flatMap(zhHash -> en.flatMap(english -> sha256(english.path(), library))
                        .map(enHash -> TextForm.Hashes.ofSha256(zhHash, enHash)));
    }

    /** The approval on record or, if another decision took its place, the one before. */
    public Optional<Approval> lastApproved(Library library) {
        String kept = Approval.lastApprovedPath(disclosure.id(), recordPath);
        return approval.filter(Approval::isApproved)
                .or(() -> library.source(kept)
                        .flatMap(
                                source -> ApprovalJson.read(kept, source.text()).approval())
                        .filter(Approval::isApproved));
    }

    /** Whether an approval on record covers the drafts as they stand now. */
    public boolean covered() {
        return approval.flatMap(record -> hashes.map(record::covers)).orElse(false);
    }

    /** Whether the text is public, or is to be public by now. */
    boolean isDue(LocalDate asOf) {
        boolean published = disclosure.publishedOn().isPresent();
        return published
                || disclosure.publishOn().filter(day -> !asOf.isBefore(day)).isPresent();
    }
}
