package io.github.taipei1.disclosure;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Pieces;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.dis.Drafts;
import io.github.taipei1.yaml.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reviews of a project's disclosures, and what the rules say about them.
 *
 * @param result findings of the BIL and DIS rules about these disclosures alone
 * @param reviews those of which both drafts can be read and are finished
 */
public record Reviews(CheckResult result, List<Review> reviews) {

    public Reviews {
        reviews = List.copyOf(reviews);
    }

    /** @param wanted id of one disclosure; all of them if absent */
    public static Reviews of(Workspace workspace, LocalDate asOf, Optional<String> wanted) {
        CheckResult checked = workspace.check(asOf, Phase.CHECK);
        if (workspace.loaded().project().isEmpty()) {
            return new Reviews(checked, List.of());
        }
        Project project = workspace.loaded().project().get();
        List<Drafts> all = Drafts.all(project.config(), workspace.library());
        List<Drafts> chosen = all.stream()
                .filter(drafts -> wanted.isEmpty() || drafts.disclosure().id().equals(wanted.get()))
                .toList();
        if (chosen.isEmpty()) {
            return new Reviews(nothing(checked, project, wanted), List.of());
        }
        CheckResult about = Selection.of(checked, chosen);
        List<Review> reviews = new ArrayList<>();
        List<Reported> unfinished = new ArrayList<>();
        for (Drafts drafts : chosen) {
            List<Reported> blanks = unfinished(drafts, project, workspace.library());
            unfinished.addAll(blanks);
            if (blanks.isEmpty()) {
                review(drafts, project, about, workspace.library()).ifPresent(reviews::add);
            }
        }
        return new Reviews(about.with(unfinished), reviews);
    }

    /** Nothing to review is no success. */
    private static CheckResult nothing(CheckResult checked, Project project, Optional<String> wanted) {
        List<String> ids =
                project.config().disclosures().stream().map(Disclosure::id).toList();
        Place place = project.places().of("disclosures");
        Text message = wanted.map(id -> Text.of(
                        "沒有揭露「" + id + "」"
                                + Nearest.to(id, ids)
                                        .map(near -> "；是不是「" + near + "」？")
                                        .orElse(""),
                        "there is no disclosure \"" + id + "\""
                                + Nearest.to(id, ids)
                                        .map(near -> "; did you mean \"" + near + "\"?")
                                        .orElse("")))
                .orElse(Text.of("taipei1.yaml 沒有任何揭露", "taipei1.yaml names no disclosure"));
        Finding finding = new Finding(
                "CFG-01",
                Level.ERROR,
                place,
                message,
                Text.of(
                        "於 disclosures 寫下 id、kind、zh-TW 與 en 文稿的路徑",
                        "write id, kind and the paths of the zh-TW and en drafts under disclosures"),
                List.of(),
                message.en());
        return Selection.of(checked, List.of()).with(List.of(Reported.of(finding, "configuration", List.of())));
    }

    private static List<Reported> unfinished(Drafts drafts, Project project, Library library) {
        return Stream.of(drafts.zh(), drafts.en())
                .flatMap(Optional::stream)
                .flatMap(draft -> library.document(draft.path()).stream())
                .flatMap(draft -> Unfinished.in(draft, project).stream())
                .toList();
    }

    private static Optional<Review> review(Drafts drafts, Project project, CheckResult about, Library library) {
        if (drafts.zh().isEmpty() || drafts.en().isEmpty()) {
            return Optional.empty();
        }
        Optional<Document> zh = library.document(drafts.zh().get().path());
        Optional<Document> en = library.document(drafts.en().get().path());
        return zh.flatMap(chinese -> en.map(english -> review(drafts, project, about, library, chinese, english)));
    }

    private static Review review(
            Drafts drafts, Project project, CheckResult about, Library library, Document zh, Document en) {
        TextForm.Hashes hashes = drafts.hashes().orElseThrow();
        Approved approved = Approved.of(drafts, hashes, library);
        Alignment alignment = Alignment.of(zh, en);
        List<Reported> mine = about.findings().stream()
                .filter(reported -> Selection.isAbout(reported, drafts))
                .toList();
        ReviewBuilder builder = new ReviewBuilder(
                        alignment,
                        approved.zh()
                                .map(copy -> versions(copy, zh, Language.ZH_TW))
                                .orElse(Versions.none()),
                        approved.en()
                                .map(copy -> versions(copy, en, Language.EN))
                                .orElse(Versions.none()))
                .findings(mine.stream().filter(Reviews::isAboutText).toList());
        return new Review(
                project,
                drafts.disclosure(),
                file(zh.path(), hashes.zhSha256(), library),
                file(en.path(), hashes.enSha256(), library),
                hashes,
                about.asOf(),
                drafts.approval(),
                approved.zh().or(approved::en).flatMap(copy -> drafts.lastApproved(library)),
                builder.rows(),
                builder.notes(),
                builder.accepted(),
                general(mine));
    }

    private static DraftFile file(String path, String sha256, Library library) {
        try (InputStream in = library.open(path)) {
            return new DraftFile(path, in.readAllBytes(), sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAboutText(Reported reported) {
        return reported.finding().rule().startsWith("BIL-");
    }

    /** What changed since an approval; what is wrong with a team's own records and dates is no reviewer's business. */
    private static List<Note> general(List<Reported> mine) {
        List<Note> general = new ArrayList<>();
        mine.stream()
                .filter(reported -> reported.finding().rule().equals("DIS-04") && reported.counts())
                .forEach(reported -> general.add(new Note(general.size() + 1, "", reported)));
        return general;
    }

    private static Versions versions(Document approved, Document now, Language language) {
        return Versions.between(Pieces.of(approved, language), Pieces.of(now, language));
    }

    /** Whether something keeps the packages from being whole. */
    public boolean isBroken() {
        return result.outcome() == Outcome.MISCONFIGURED || result.outcome() == Outcome.INTERNAL;
    }

    /** Copies of the approved texts, where they are what was approved and the drafts are not the same any more. */
    private record Approved(Optional<Document> zh, Optional<Document> en) {

        static Approved of(Drafts drafts, TextForm.Hashes now, Library library) {
            Optional<Approval> approval = drafts.lastApproved(library).filter(record -> !record.covers(now));
            return new Approved(
                    approval.flatMap(record -> copy(record.sentZh(), record.zhSha256(), library)),
                    approval.flatMap(record -> copy(record.sentEn(), record.enSha256(), library)));
        }

        private static Optional<Document> copy(Optional<String> path, Optional<String> sha256, Library library) {
            boolean genuine = path.flatMap(file -> Drafts.sha256(file, library))
                    .filter(hash -> sha256.filter(hash::equalsIgnoreCase).isPresent())
                    .isPresent();
            return genuine ? path.flatMap(library::document) : Optional.empty();
        }
    }
}
