package io.github.taipei1.verify;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.bag.Fingerprint;
import io.github.taipei1.bundle.office.OfficeScan;
import io.github.taipei1.bundle.office.OfficeText;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.Measurements;
import io.github.taipei1.yaml.Places;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at one file of the folder: its integrity, then, if it is unaltered, what it holds, worked out again. Whatever is wrong with a
 * file is an answer; nothing is thrown but a failure of the disk.
 */
final class Examination {
    private static final int LARGEST_DOCUMENT = 64 << 20;
    private static final String REPORT = "report";

    private final Office office;
    private final LocalDate day;

    private Examination(Office office, LocalDate day) {
        this.office = office;
        this.day = day;
    }

    /** @param receipt the file's row of the office's table */
    static Facts of(Path file, Optional<Receipt> receipt, Office office) {
        LocalDate day =
                receipt.flatMap(Receipt::receivedAt).map(ReceivedAt::day).orElse(office.asOf());
        return new Examination(office, day).look(file, receipt);
    }

    private Facts look(Path file, Optional<Receipt> receipt) {
        String name = file.getFileName().toString();
        Facts none = new Facts(
                name,
                0,
                "",
                receipt,
                Verification.unreadable(new Refusal.Unreachable("")),
                new Standing(Standing.Novelty.FIRST, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        try {
            long size = Files.size(file);
            String sha256 = sha256(file);
            try (BundleFile bundle = BundleFile.open(file)) {
                Verification verification = bundle.verify(receipt.flatMap(Receipt::seal));
                return inside(with(none, size, sha256, verification), bundle);
            } catch (Refused e) {
                return with(none, size, sha256, Verification.unreadable(e.refusal()));
            }
        } catch (IOException e) {
            return with(
                    none,
                    0,
                    "",
                    Verification.unreadable(new Refusal.Unreachable(e.getClass().getSimpleName())));
        }
    }

    private static Facts with(Facts facts, long size, String sha256, Verification verification) {
        return new Facts(
                facts.file(),
                size,
                sha256,
                facts.receipt(),
                verification,
                facts.standing(),
                facts.replacedBy(),
                facts.content(),
                facts.unreadContent(),
                facts.problems());
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Fingerprint.of(in).sha256();
        }
    }

    private Facts inside(Facts facts, BundleFile bundle) throws IOException {
        Verdict verdict = facts.verification().verdict();
        Optional<BundleIndex> index = facts.verification().index();
        if (index.isEmpty() || verdict != Verdict.SEALED && verdict != Verdict.UNCONFIRMED) {
            return facts;
        }
        try {
            Claims claims = Claims.read(index.get());
            Project.Loaded loaded = Project.load(
                    OfficeRules.unlocked(claims.config()),
                    Places.none(TeamConfig.FILE),
                    office.callOf(claims.config().call()));
            if (loaded.project().isEmpty()) {
                return read(facts, Optional.empty(), Optional.empty(), loaded.problems());
            }
            Content content = content(claims, loaded, bundle, index.get());
            return read(facts, Optional.of(content), Optional.empty(), List.of());
        } catch (Refused e) {
            return read(facts, Optional.empty(), Optional.of(e.refusal()), List.of());
        }
    }

    private static Facts read(
            Facts facts, Optional<Content> content, Optional<Refusal> unread, List<Problem> problems) {
        return new Facts(
                facts.file(),
                facts.size(),
                facts.sha256(),
                facts.receipt(),
                facts.verification(),
                facts.standing(),
                facts.replacedBy(),
                content,
                unread,
                problems);
    }

    private Content content(Claims claims, Project.Loaded loaded, BundleFile bundle, BundleIndex index)
            throws IOException {
        Project project = loaded.project().orElseThrow();
        Set<String> roles = new TreeSet<>();
        index.files().stream()
                .map(IndexedFile::role)
                .filter(role -> !role.equals(REPORT))
                .forEach(roles::add);
        RepositoryLibrary library = new RepositoryLibrary(new OfficeTree(new BundleTree(bundle, index, roles)));
        OfficeRules.Judged judged = OfficeRules.check(
                loaded,
                library,
                day,
                claims.decisions(),
                office.waivers().of(index.id().unit()));
        Measurements measured =
                Measurements.of(project.config(), project.places(), project.cluster(), project.batch(), library);
        return new Content(
                project,
                OfficeRules.locked(claims.config()),
                judged.result(),
                judged.marks(),
                claims.decisions(),
                claims.figures(),
                measured.kpis().kpis(),
                measured.problems(),
                documents(bundle, index),
                project.config().disclosures().stream()
                        .map(disclosure -> grade(disclosure, library))
                        .toList());
    }

    private static List<ReportText> documents(BundleFile bundle, BundleIndex index) throws IOException {
        List<ReportText> documents = new ArrayList<>();
        for (IndexedFile file : index.files()) {
            String name = file.original().toLowerCase(Locale.ROOT);
            if (name.endsWith(".docx") || name.endsWith(".xlsx") || name.endsWith(".docm") || name.endsWith(".xlsm")) {
                documents.add(document(file, bundle));
            }
        }
        return documents;
    }

    private static ReportText document(IndexedFile file, BundleFile bundle) throws IOException {
        boolean report = file.role().equals(REPORT);
        try {
            OfficeText text = OfficeScan.scan(bundle.random(file.path(), LARGEST_DOCUMENT));
            return new ReportText(
                    file.path(), file.original(), report, text.paragraphs(), text.remarks(), Optional.empty());
        } catch (Refused e) {
            return new ReportText(
                    file.path(),
                    file.original(),
                    report,
                    List.of(),
                    List.of(),
                    Optional.of(e.refusal().what()));
        }
    }

    private static ApprovalGrade grade(Disclosure disclosure, Library library) {
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
