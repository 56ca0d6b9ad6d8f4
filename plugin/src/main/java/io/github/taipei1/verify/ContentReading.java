package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.MemberFiles;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.rule.Measurements;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Works out again what an unaltered bundle holds. */
final class ContentReading {
    private static final String REPORT = "report";

    private final BundleFile bundle;
    private final BundleIndex index;
    private final Office office;
    private final LocalDate day;
    private final OfficeReader reader;

    private ContentReading(BundleFile bundle, BundleIndex index, Office office, LocalDate day, OfficeReader reader) {
        this.bundle = bundle;
        this.index = index;
        this.office = office;
        this.day = day;
        this.reader = reader;
    }

    /**
     * @param day on which the bundle was received
     * @param reader of Word and PDF files that keeps them away from this process
     */
    static ContentReading of(BundleFile bundle, BundleIndex index, Office office, LocalDate day, OfficeReader reader) {
        return new ContentReading(bundle, index, office, day, reader);
    }

    Content read(Claims claims, Project.Loaded loaded) throws IOException {
        Project project = loaded.project().orElseThrow();
        Set<String> roles = new TreeSet<>();
        index.files().stream()
                .map(IndexedFile::role)
                .filter(role -> !role.equals(REPORT))
                .forEach(roles::add);
        OfficeTree tree = new OfficeTree(new BundleTree(bundle, index, roles), MemberFiles.originals(index));
        RepositoryLibrary library = new RepositoryLibrary(tree, reader);
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
                new HandedIn(bundle, index, reader).documents(),
                project.config().disclosures().stream()
                        .map(disclosure -> ApprovalGrades.of(disclosure, library, office.dkimKeys()))
                        .toList());
    }
}
