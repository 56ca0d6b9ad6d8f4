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
import java.nio.charset.StandardCharsets;
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
    private static final Set<String> SCANNED =
            Set.of("docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "pptx", "pptm", "ppsx", "odt", "ods", "odp");
    private static final Set<String> PAGES = Set.of("html", "htm");
    private static final Set<String> DRAWN_PAGES = Set.of("html", "htm", "xhtml", "svg");
    private static final String EVIDENCE = "evidence";

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
            } else if (DRAWN_PAGES.contains(kind) && file.role().equals(EVIDENCE)) {
                documents.add(drawn(file));
            }
        }
        return documents;
    }

    /** A page of evidence is looked at and not read: what it says is for people. */
    private ReportText drawn(IndexedFile file) throws IOException {
        try {
            return text(file, List.of(), within(file), Optional.empty());
        } catch (Refused e) {
            return text(file, List.of(), List.of(), Optional.of(e.refusal().what()));
        }
    }

    /** A page in a code of two bytes is looked at without the zeros between its letters. */
    private List<OfficeRemark> within(IndexedFile file) throws IOException {
        byte[] bytes = bag.bundle().read(bag.path(file), LARGEST);
        return PageLook.of(new String(bytes, StandardCharsets.UTF_8).replace("\0", ""));
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

    private ReportText page(IndexedFile file) throws IOException {
        ReportText look = drawn(file);
        var reading = Documents.read(bag.reports(), file.original(), reader);
        return reading.content()
                .map(document -> text(file, lines(document), look.remarks(), look.unread()))
                .orElseGet(() -> text(file, List.of(), look.remarks(), reading.reason()));
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
        List<OfficeRemark> all = new ArrayList<>(remarks);
        if (report) {
            lines.forEach(line -> InFigures.of(line).ifPresent(all::add));
        }
        return new ReportText(bag.path(file), bag.shown(file), report, lines, all, unread);
    }
}
