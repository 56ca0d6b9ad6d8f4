package io.github.taipei1.output;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A sheet whose texts stay texts: no cell is a formula, and what a spreadsheet would take for one, were the sheet saved as CSV
 * and opened again, has an apostrophe before it. A cell takes 32,767 characters; ours end before that and say so.
 */
public final class SafeSheet {
    static final int MAX_CHARS = 32_000;

    /** A sheet has 1,048,576 rows. */
    static final int MAX_ROWS = 1_000_000;

    /** A row is 409 points high at most. */
    private static final int MAX_LINES = 25;

    private static final float LINE = 16;
    private static final String CUT = "……";

    private final SXSSFSheet sheet;
    private final CellStyle head;
    private final CellStyle body;
    private List<Integer> widths = List.of();
    private int rows;

    public SafeSheet(SXSSFWorkbook workbook, String name) {
        sheet = workbook.createSheet(name);
        head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        body = workbook.createCellStyle();
        body.setVerticalAlignment(VerticalAlignment.TOP);
        body.setWrapText(true);
    }

    /** @param widths in characters */
    public void head(List<String> names, List<Integer> widths) {
        this.widths = List.copyOf(widths);
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, names.size() - 1));
    }

    /** @param values strings and integers */
    public void row(List<Object> values) {
        if (rows >= MAX_ROWS) {
            return;
        }
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(body);
            if (values.get(i) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(safe(values.get(i).toString()));
            }
        }
        int lines = lines(values);
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE);
        }
    }

    /** How many lines the longest cell takes; not every spreadsheet finds out for itself what a wrapped text needs. */
    private int lines(List<Object> values) {
        int lines = 1;
        for (int i = 0; i < Math.min(values.size(), widths.size()); i++) {
            int width = Math.max(1, widths.get(i) - 1);
            int taken = values.get(i)
                    .toString()
                    .lines()
                    .mapToInt(line -> 1 + (DisplayWidth.of(line) - 1) / width)
                    .sum();
            lines = Math.max(lines, Math.min(taken, MAX_LINES));
        }
        return lines;
    }

    static String safe(String text) {
        StringBuilder safe = new StringBuilder(Math.min(text.length(), MAX_CHARS) + 8);
        if (!text.isEmpty() && "=+-@'\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0) {
            safe.append('\'');
        }
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (safe.length() + 2 > MAX_CHARS) {
                return safe.append(CUT).toString();
            }
            safe.appendCodePoint(fits(codePoint) ? codePoint : 0xFFFD);
            i += Character.charCount(codePoint);
        }
        return safe.toString();
    }

    private static boolean fits(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        boolean lone = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return !control && !lone && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
