package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.office.OfficeRemark;
import io.github.taipei1.bundle.office.OfficeScan;
import io.github.taipei1.bundle.office.OfficeText;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Reading;
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
 * The documents of a bundle as they were handed in: what a reader of them sees, and what he does not. The parts of Word and Excel files
 * are scanned here; a PDF is read by the process that may die of it.
 */
record HandedIn(BundleFile bundle, BundleIndex index, OfficeReader reader) {
    private static final int LARGEST = 64 << 20;
    private static final String REPORT = "report";
    private static final Set<String> SCANNED = Set.of("docx", "docm", "xlsx", "xlsm");
    private static final Set<String> READ = Set.of("pdf", "html", "htm");

    List<ReportText> documents() throws IOException {
        List<ReportText> documents = new ArrayList<>();
        for (IndexedFile file : index.files()) {
            String name = file.original().toLowerCase(Locale.ROOT);
            String kind = name.substring(name.lastIndexOf('.') + 1);
            if (SCANNED.contains(kind)) {
                documents.add(scanned(file));
            } else if (READ.contains(kind) && file.role().equals(REPORT)) {
                documents.add(read(file));
            }
        }
        return documents;
    }

    private ReportText scanned(IndexedFile file) throws IOException {
        try {
            OfficeText text = OfficeScan.scan(bundle.random(file.path(), LARGEST));
            return text(file, text.paragraphs(), text.remarks(), Optional.empty());
        } catch (Refused e) {
            return text(file, List.of(), List.of(), Optional.of(e.refusal().what()));
        }
    }

    private ReportText read(IndexedFile file) {
        Reading<Document> reading =
                Documents.read(new BundleTree(bundle, index, Set.of(REPORT)), file.original(), reader);
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

    private static ReportText text(
            IndexedFile file, List<String> lines, List<OfficeRemark> remarks, Optional<Text> unread) {
        return new ReportText(file.path(), file.original(), file.role().equals(REPORT), lines, remarks, unread);
    }
}
