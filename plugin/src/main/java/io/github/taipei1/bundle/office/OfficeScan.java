package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks through a DOCX or XLSX: text, and what could act, hide or mislead; through a PPTX and OpenDocument files for the latter only. Which
 * of them it is follows from its main part, not from its name.
 */
public final class OfficeScan {
    /** Addresses that a browser opens, and places in the document; anything else starts a program. */
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:|mailto:|#|[^:\\\\]*$).*");

    private static final Pattern LEADS_OUT = Pattern.compile("(?i)(?:\\\\\\\\|[a-z][a-z0-9+.-]+:).*");

    /** What a part is follows from how it is tied in, whatever it is called. */
    private static final Map<String, Unseen.Kind> BY_RELATION = Map.of(
            "vbaProject", Unseen.Kind.MACRO,
            "wordVbaData", Unseen.Kind.MACRO,
            "xlMacrosheet", Unseen.Kind.MACRO,
            "xlIntlMacrosheet", Unseen.Kind.MACRO,
            "oleObject", Unseen.Kind.EMBEDDED_OBJECT,
            "control", Unseen.Kind.EMBEDDED_OBJECT,
            "activeXControlBinary", Unseen.Kind.EMBEDDED_OBJECT,
            "font", Unseen.Kind.SHOWN_OTHERWISE);

    private OfficeScan() {}

    /** @throws Refused if it is neither, or damaged */
    public static OfficeText scan(RandomBytes file) throws IOException {
        OfficePackage document = new OfficePackage(file);
        Remarks remarks = new Remarks();
        Optional<String> found = document.mainPart();
        // A file may be both, and is then opened as the one by this program and as the other by that.
        if (OpenDocument.isOne(document)) {
            OpenDocument.look(document, remarks);
        }
        if (found.isEmpty() && OpenDocument.isOne(document)) {
            return new OfficeText(List.of(), remarks.list());
        }
        String main = found.orElseThrow(OfficeScan::neither);
        lookAtParts(document, remarks);
        lookAtRelations(document, remarks);
        List<String> text;
        if (main.startsWith("word/")) {
            text = WordText.read(document, main, remarks);
        } else if (main.startsWith("xl/")) {
            text = SheetText.read(document, main, remarks);
        } else if (main.startsWith("ppt/")) {
            text = List.of();
        } else {
            throw neither();
        }
        return new OfficeText(text, remarks.list());
    }

    private static Refused neither() {
        return new Refused(new Refusal.NotABundle(
                Text.of("它也不是 Word、Excel 或 OpenDocument 文件。", "nor is it a document of Word, Excel or LibreOffice.")));
    }

    private static void lookAtParts(OfficePackage document, Remarks remarks) {
        for (String part : document.parts()) {
            String name = part.toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("macrosheets/")) {
                remarks.add(Unseen.Kind.MACRO, part, "");
            } else if (name.contains("embeddings/") || name.contains("activex/") || name.contains("ctrlprops/")) {
                // The data behind a chart is a workbook of its own in every document with a chart.
                boolean chartData = name.endsWith(".xlsx") && name.contains("microsoft_excel_");
                if (!chartData && !name.endsWith(".rels")) {
                    remarks.add(Unseen.Kind.EMBEDDED_OBJECT, part, "");
                }
            } else if (name.contains("externallinks/") && !name.endsWith(".rels")
                    || name.endsWith("/connections.xml")) {
                remarks.add(Unseen.Kind.DATA_CONNECTION, part, "");
            }
        }
    }

    private static void lookAtRelations(OfficePackage document, Remarks remarks) throws IOException {
        for (OfficePackage.Relation relation : document.allRelations()) {
            String kind = relation.type().substring(relation.type().lastIndexOf('/') + 1);
            if (relation.external() || LEADS_OUT.matcher(relation.target()).matches()) {
                boolean link = relation.isA("hyperlink");
                boolean web = WEB.matcher(relation.target()).matches();
                Unseen.Kind of = web ? Unseen.Kind.LINK : Unseen.Kind.ACTION;
                remarks.add(link ? of : Unseen.Kind.REMOTE_CONTENT, kind, relation.target());
            } else if (relation.isA("aFChunk")) {
                remarks.add(Unseen.Kind.EMBEDDED_OBJECT, relation.target(), "altChunk");
            } else if (BY_RELATION.containsKey(kind)) {
                remarks.add(BY_RELATION.get(kind), relation.target(), kind);
            }
        }
    }
}
