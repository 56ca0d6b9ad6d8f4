package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.zip.RandomBytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An XLSX file: its sheets in the order of their tabs.
 *
 * @param from1904 whether day 0 is 1904-01-01, as on old Macs, instead of 1899-12-30
 */
public record Workbook(List<Sheet> sheets, boolean from1904) {
    /**
     * A sheet.
     *
     * @param isHidden whether its tab is not shown
     */
    public record Sheet(String name, boolean isHidden, List<Cell> cells) {
        public Sheet {
            cells = List.copyOf(cells);
        }
    }

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** @throws io.github.taipei1.bundle.refusal.Refused if it is no XLSX file */
    public static Workbook read(RandomBytes file) throws IOException {
        OfficePackage document = new OfficePackage(file);
        return new WorkbookReader(document, new Remarks()).read(WorkbookReader.mainPart(document));
    }

    /** Text of all visible sheets, a cell each. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        sheets.stream()
                .filter(sheet -> !sheet.isHidden())
                .forEach(sheet -> sheet.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isBlank())
                        .forEach(texts::add));
        return texts;
    }
}
