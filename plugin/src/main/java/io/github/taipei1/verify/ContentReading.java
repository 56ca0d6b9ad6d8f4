package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.office.OfficeScan;
import io.github.taipei1.bundle.office.OfficeText;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.rule.Measurements;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Works out again what an unaltered bundle holds. */
final class ContentReading {
    private static final int LARGEST_DOCUMENT = 64 << 20;
    private static final String REPORT = "report";

    private final BundleFile bundle;
    private final BundleIndex index;
    private final Office office;
    private final LocalDate day;

    private ContentReading(BundleFile bundle, BundleIndex index, Office office, LocalDate day) {
        this.bundle = bundle;
        this.index = index;
        this.office = office;
        this.day = day;
    }

    /** @param day on which the bundle was received */
    static ContentReading of(BundleFile bundle, BundleIndex index, Office office, LocalDate day) {
        return new ContentReading(bundle, index, office, day);
    }

    Content read(Claims claims, Project.Loaded loaded) throws IOException {
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
                documents(),
                project.config().disclosures().stream()
                        .map(disclosure -> ApprovalGrades.of(disclosure, library))
                        .toList());
    }

    private List<ReportText> documents() throws IOException {
        List<ReportText> documents = new ArrayList<>();
        for (IndexedFile file : index.files()) {
            String name = file.original().toLowerCase(Locale.ROOT);
            if (name.endsWith(".docx") || name.endsWith(".xlsx") || name.endsWith(".docm") || name.endsWith(".xlsm")) {
                documents.add(document(file));
            }
        }
        return documents;
    }

    private ReportText document(IndexedFile file) throws IOException {
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
}
