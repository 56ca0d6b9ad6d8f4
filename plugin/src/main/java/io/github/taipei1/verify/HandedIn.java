package io.github.taipei1.verify;

import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.office.OfficeRemark;
import io.github.taipei1.bundle.office.OfficeScan;
import io.github.taipei1.bundle.office.OfficeText;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Looked;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of a bag as they were handed in: what a reader of them sees, and what he does not. The parts of Word and Excel files
 * are scanned here; a PDF is read by the process that may die of it.
 */
record HandedIn(Bag bag, OfficeReader reader) {
    private static final int LARGEST = 64 << 20;
    private static final Set<String> SCANNED = Set.of("docx", "docm", "xlsx", "xlsm");
    private static final Set<String> PAGES = Set.of("html", "htm");

    List<ReportText> documents() throws IOException {
        List<ReportText> documents = new ArrayList<>();
        for (IndexedFile file : bag.files()) {
            String name = file.original().toLowerCase(Locale.ROOT);
            String kind = name.substring(name.lastIndexOf('.') + 1);
            Optional<Text> fault = EvidenceFault.of(bag, file, kind);
            if (fault.isPresent()) {
                documents.add(text(file, List.of(), List.of(), fault));
            } else if (SCANNED.contains(kind)) {
                documents.add(scanned(file));
            } else if (kind.equals("pdf")) {
                documents.add(looked(file));
            } else if (PAGES.contains(kind) && file.role().equals(Bag.REPORT)) {
                documents.add(page(file));
            }
        }
        return documents;
    }

    private ReportText scanned(IndexedFile file) throws IOException {
        try {
            OfficeText text = OfficeScan.scan(bag.bundle().random(bag.path(file), LARGEST));
            return text(file, text.paragraphs(), text.remarks(), Optional.empty());
        } catch (Refused e) {
            return text(file, List.of(), List.of(), Optional.of(e.refusal().what()));
        }
    }

    private ReportText looked(IndexedFile file) throws IOException {
        try {
            Looked looked = reader.look(file.original(), bag.bundle().read(bag.path(file), LARGEST));
            List<OfficeRemark> remarks =
                    looked.unseen().stream().map(OfficeRemark::of).toList();
            return looked.reading()
                    .content()
                    .map(document -> text(file, lines(document), remarks, Optional.empty()))
                    .orElseGet(() ->
                            text(file, List.of(), List.of(), looked.reading().reason()));
        } catch (Refused e) {
            return text(file, List.of(), List.of(), Optional.of(e.refusal().what()));
        }
    }

    private ReportText page(IndexedFile file) {
        var reading = Documents.read(bag.reports(), file.original(), reader);
        return reading.content()
                .map(document -> text(file, lines(document), List.of(), Optional.empty()))
                .orElseGet(() -> text(file, List.of(), List.of(), reading.reason()));
    }

    /** What is shown, a cell or paragraph each. */
    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        document.visible().forEach(block -> {
            if (block instanceof Block.TableRow row) {
                row.cells().forEach(cell -> lines.add(cell.text()));
            } else {
                lines.add(block.passage().text());
            }
        });
        return lines;
    }

    private ReportText text(IndexedFile file, List<String> lines, List<OfficeRemark> remarks, Optional<Text> unread) {
        // A member's report tells the member's figures; the project's stand in the lead's.
        boolean report = file.role().equals(Bag.REPORT) && bag.folder().isEmpty();
        return new ReportText(bag.path(file), bag.shown(file), report, lines, remarks, unread);
    }
}
