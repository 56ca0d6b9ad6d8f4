package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Looks through a DOCX or XLSX: text, and what could act, hide or mislead. Which of the two it is follows from its main part, not from
 * its name.
 */
public final class OfficeScan {
    private OfficeScan() {}

    /** @throws Refused if it is neither, or damaged */
    public static OfficeText scan(RandomBytes file) throws IOException {
        OfficePackage document = new OfficePackage(file);
        String main = document.mainPart().orElseThrow(OfficeScan::neither);
        Remarks remarks = new Remarks();
        lookAtParts(document, remarks);
        lookAtRelations(document, remarks);
        List<String> text;
        if (main.startsWith("word/")) {
            text = WordText.read(document, main, remarks);
        } else if (main.startsWith("xl/")) {
            text = SheetText.read(document, main, remarks);
        } else {
            throw neither();
        }
        return new OfficeText(text, remarks.list());
    }

    private static Refused neither() {
        return new Refused(
                new Refusal.NotABundle(Text.of("它也不是 Word 或 Excel 文件。", "nor is it a Word or Excel document.")));
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
            if (relation.external()) {
                boolean link = relation.isA("hyperlink");
                remarks.add(
                        link ? Unseen.Kind.LINK : Unseen.Kind.REMOTE_CONTENT,
                        relation.type().substring(relation.type().lastIndexOf('/') + 1),
                        relation.target());
            } else if (relation.isA("aFChunk")) {
                remarks.add(Unseen.Kind.EMBEDDED_OBJECT, relation.target(), "altChunk");
            }
        }
    }
}
