package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.MemberFiles;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.report.Retold;
import io.github.taipei1.rule.Measurements;
import io.github.taipei1.verify.figure.Unaccounted;
import io.github.taipei1.yaml.Places;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works out again what an unaltered bundle holds. */
final class ContentReading {
    private final Bag lead;
    private final List<Bag> members;
    private final Office office;
    private final LocalDate day;
    private final OfficeReader reader;

    private ContentReading(Bag lead, List<Bag> members, Office office, LocalDate day, OfficeReader reader) {
        this.lead = lead;
        this.members = members;
        this.office = office;
        this.day = day;
        this.reader = reader;
    }

    /**
     * @param verification of the bundle, which is sound
     * @param day on which the bundle was received
     * @param reader of Word and PDF files that keeps them away from this process
     */
    static ContentReading of(
            BundleFile bundle, Verification verification, Office office, LocalDate day, OfficeReader reader) {
        Bag lead = Bag.lead(bundle, verification.index().orElseThrow());
        return new ContentReading(lead, Bag.members(bundle, verification), office, day, reader);
    }

    Content read(Claims claims, Project.Loaded loaded) throws IOException {
        Project project = loaded.project().orElseThrow();
        OfficeTree tree = new OfficeTree(lead.tree(), MemberFiles.originals(lead.index()), office.terms());
        RepositoryLibrary library = new RepositoryLibrary(tree, reader);
        OfficeRules.Judged judged = judged(lead, claims, loaded, library);
        Measurements measured =
                Measurements.of(project.config(), project.places(), project.cluster(), project.batch(), library);
        List<MemberContent> judgedMembers = new ArrayList<>();
        List<ReportText> documents = new ArrayList<>(new HandedIn(lead, reader).documents());
        for (Bag member : members) {
            member(member).ifPresent(judgedMembers::add);
            documents.addAll(new HandedIn(member, reader).documents());
        }
        return new Content(
                project,
                OfficeRules.locked(claims.config()),
                judged.result(),
                judged.marks(),
                judgedMembers,
                claims.decisions(),
                claims.figures(),
                measured.kpis().kpis(),
                measured.problems(),
                documents,
                compared(
                        documents,
                        Telling.of(office, project, measured.kpis(), library, members),
                        project.config(),
                        measured.kpis().kpis()),
                project.config().disclosures().stream()
                        .map(disclosure -> ApprovalGrades.of(disclosure, library, office.dkimKeys()))
                        .toList());
    }

    /** Here and not where the answer is given, for this takes as long as a stranger's document makes it. */
    private static Map<String, Comparison> compared(
            List<ReportText> documents, Retold told, TeamConfig config, List<Kpi> kpis) {
        List<String> known = new ArrayList<>(told.text());
        known.addAll(told.sheets());
        known.addAll(told.frame());
        // The office's form has figures of its own.
        config.reportSettings()
                .form()
                .ifPresent(form -> documents.stream()
                        .filter(document -> document.original().equals(form.file()))
                        .forEach(document -> known.addAll(document.paragraphs())));
        Unaccounted unaccounted = new Unaccounted(known);
        Map<String, Comparison> compared = new TreeMap<>();
        for (ReportText document : documents) {
            if (document.report() && document.unread().isEmpty()) {
                compared.put(document.original(), Comparison.of(document, told, unaccounted, kpis));
            }
        }
        return compared;
    }

    private OfficeRules.Judged judged(Bag bag, Claims claims, Project.Loaded loaded, RepositoryLibrary library) {
        return OfficeRules.check(loaded, library, day, claims.decisions(), office.waiversOf(bag.unit()));
    }

    /** A member's own texts; one whose index can't be read as a configuration is known by its seal alone. */
    private Optional<MemberContent> member(Bag member) throws IOException {
        try {
            Claims claims = Claims.read(member.index());
            Project.Loaded loaded = Project.load(
                    OfficeRules.unlocked(claims.config()),
                    Places.none(TeamConfig.FILE),
                    office.callOf(claims.config().call()));
            if (loaded.project().isEmpty()) {
                return Optional.empty();
            }
            OfficeTree tree = new OfficeTree(member.tree(), MemberFiles.originals(member.index()), office.terms());
            OfficeRules.Judged judged = judged(member, claims, loaded, new RepositoryLibrary(tree, reader));
            return Optional.of(new MemberContent(
                    member.unit(), member.shown(), member.index().draft(), judged.result(), judged.marks()));
        } catch (Refused e) {
            return Optional.empty();
        }
    }
}
