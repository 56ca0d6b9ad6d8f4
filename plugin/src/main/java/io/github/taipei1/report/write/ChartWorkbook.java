package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The small workbook inside a chart: categories in column A, a series in each column behind it. Strings are inline, never formulas. */
final class ChartWorkbook {
    /** The sheet's name. */
    static final String SHEET = "Sheet1";

    private ChartWorkbook() {}

    static byte[] of(Block.Chart chart) {
        OpenPackage file = new OpenPackage();
        file.relationsOf("").to("officeDocument", "xl/workbook.xml");
        OpenPackage.Relations book = file.relationsOf("xl/workbook.xml");
        String sheet = book.to("worksheet", "worksheets/sheet1.xml");
        book.to("styles", "styles.xml");
        file.add("xl/workbook.xml", Ooxml.SHEET + "sheet.main+xml", workbook(sheet));
        file.add("xl/styles.xml", Ooxml.SHEET + "styles+xml", styles());
        file.add("xl/worksheets/sheet1.xml", Ooxml.SHEET + "worksheet+xml", sheet(chart));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory refused a workbook", e);
        }
        return bytes.toByteArray();
    }

    /** The letters of a column, 0 is A. */
    static String column(int index) {
        return index < 26 ? "" + (char) ('A' + index) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private static byte[] workbook(String sheet) {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<workbook xmlns=\"")
                .raw(Ooxml.SHEET_MAIN)
                .raw("\" xmlns:r=\"")
                .raw(Ooxml.OFFICE_RELATIONS)
                .raw("\"><sheets><sheet name=\"")
                .raw(SHEET)
                .raw("\" sheetId=\"1\" r:id=\"")
                .raw(sheet)
                .raw("\"/></sheets></workbook>")
                .toBytes();
    }

    private static byte[] styles() {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<styleSheet xmlns=\"")
                .raw(Ooxml.SHEET_MAIN)
                .raw(
                        "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>")
                .toBytes();
    }

    private static byte[] sheet(Block.Chart chart) {
        Markup xml = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<worksheet xmlns=\"")
                .raw(Ooxml.SHEET_MAIN)
                .raw("\"><sheetData><row r=\"1\">");
        string(xml, "A1", chart.categoryTitle());
        for (int i = 0; i < chart.series().size(); i++) {
            string(xml, column(i + 1) + "1", chart.series().get(i).name());
        }
        xml.raw("</row>");
        for (int row = 0; row < chart.categories().size(); row++) {
            String number = Integer.toString(row + 2);
            xml.raw("<row r=\"").raw(number).raw("\">");
            string(xml, "A" + number, chart.categories().get(row));
            for (int i = 0; i < chart.series().size(); i++) {
                xml.raw("<c r=\"")
                        .raw(column(i + 1))
                        .raw(number)
                        .raw("\"><v>")
                        .raw(Double.toString(chart.series().get(i).values().get(row)))
                        .raw("</v></c>");
            }
            xml.raw("</row>");
        }
        return xml.raw("</sheetData></worksheet>").toBytes();
    }

    private static void string(Markup xml, String cell, String words) {
        xml.raw("<c r=\"")
                .raw(cell)
                .raw("\" t=\"inlineStr\"><is><t>")
                .text(words)
                .raw("</t></is></c>");
    }
}
