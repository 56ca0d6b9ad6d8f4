package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Unseen;
import java.io.IOException;
import java.util.List;

/** The text of an XLSX, cell by cell. */
final class SheetText {
    private SheetText() {}

    static List<String> read(OfficePackage document, String main, Remarks remarks) throws IOException {
        for (String part : document.parts()) {
            if (part.startsWith("xl/comments") || part.startsWith("xl/threadedComments/")) {
                remarks.add(Unseen.Kind.COMMENT, part, "");
            }
        }
        return new WorkbookReader(document, remarks).read(main).texts();
    }
}
