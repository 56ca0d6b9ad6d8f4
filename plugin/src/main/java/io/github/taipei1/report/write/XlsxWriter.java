package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Metadata;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes sheets as a workbook, row by row, so that a hundred thousand rows need no more memory than one. Words are inline strings: a cell
 * that begins with an equals sign is not a formula. The head of a sheet stays in view and filters the rows.
 */
public final class XlsxWriter {
    /** Excel takes 32,767; the rest is cut with a mark that says so. */
    private static final int LONGEST_CELL = 32_000;

    private static final int LONGEST_NAME = 31;
    private static final int MOST_DECIMALS = 4;
    /** Points; Excel takes 409 for a row. */
    private static final int LINE = 16;

    private static final int TALLEST_ROW = 400;
    private static final int HEAD_STYLE = 1;
    private static final int WORDS_STYLE = 2;
    private static final int FIGURE_STYLE = 3;

    /** On paper: A4 across, all columns on one page, the head on each. */
    private static final String PAPER =
            "\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>";

    private final Fonts fonts;

    /** A writer whose charts are lettered in these fonts. */
    public XlsxWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Writes the whole workbook; the stream stays open. */
    public void write(List<Sheet> sheets, Metadata metadata, OutputStream out) throws IOException {
        OpenPackage file = new OpenPackage();
        OpenPackage.Relations root = file.relationsOf("");
        root.to("officeDocument", "xl/workbook.xml");
        root.to(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        file.add(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                DocxParts.core(metadata));
        OpenPackage.Relations book = file.relationsOf("xl/workbook.xml");
        Markup workbook = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<workbook xmlns=\"")
                .raw(Ooxml.SHEET_MAIN)
                .raw("\" xmlns:r=\"")
                .raw(Ooxml.OFFICE_RELATIONS)
                .raw("\"><sheets>");
        XlsxCharts charts = new XlsxCharts(file, fonts, metadata.language());
        StringBuilder heads = new StringBuilder();
        Set<String> names = new TreeSet<>();
        for (int i = 1; i <= sheets.size(); i++) {
            Sheet sheet = sheets.get(i - 1);
            String name = name(sheet.name(), names);
            String target = "worksheets/sheet" + i + ".xml";
            heads.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                    .append(i - 1)
                    .append("\">'")
                    .append(Markup.escaped(name))
                    .append("'!$1:$1</definedName>");
            String drawing = charts.add(sheet, name, "xl/" + target);
            workbook.raw("<sheet")
                    .attribute("name", name)
                    .raw(" sheetId=\"")
                    .raw(i)
                    .raw("\" r:id=\"")
                    .raw(book.to("worksheet", target))
                    .raw("\"/>");
            file.addStreamed("xl/" + target, Ooxml.SHEET + "worksheet+xml", xml -> sheet(sheet, drawing, xml));
        }
        book.to("styles", "styles.xml");
        file.add(
                "xl/workbook.xml",
                Ooxml.SHEET + "sheet.main+xml",
                workbook.raw("</sheets><definedNames>")
                        .raw(heads.toString())
                        .raw("</definedNames></workbook>")
                        .toBytes());
        file.add("xl/styles.xml", Ooxml.SHEET + "styles+xml", styles());
        file.writeTo(out);
    }

    /** A name that Excel takes: no forbidden sign, 31 characters, unlike every other in any case. */
    private static String name(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        for (int i = 2; name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - 5)) + " " + i;
        }
        return name;
    }

    private static void sheet(Sheet sheet, String drawing, Markup xml) {
        String last = ChartWorkbook.column(Math.max(0, sheet.columns().size() - 1));
        xml.raw(OpenPackage.HEAD)
                .raw("<worksheet xmlns=\"")
                .raw(Ooxml.SHEET_MAIN)
                .raw("\" xmlns:r=\"")
                .raw(Ooxml.OFFICE_RELATIONS)
                .raw(
                        "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 1; i <= sheet.columns().size(); i++) {
            xml.raw("<col min=\"")
                    .raw(i)
                    .raw("\" max=\"")
                    .raw(i)
                    .raw("\" width=\"")
                    .raw(sheet.columns().get(i - 1).width())
                    .raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
        int tallest = sheet.columns().stream()
                .mapToInt(column -> lines(column.title(), column.width()))
                .max()
                .orElse(1);
        open(xml, 1, tallest);
        for (int i = 0; i < sheet.columns().size(); i++) {
            words(
                    xml,
                    ChartWorkbook.column(i),
                    1,
                    HEAD_STYLE,
                    sheet.columns().get(i).title());
        }
        xml.raw("</row>");
        long row = 1;
        for (List<Sheet.Cell> cells : sheet.rows()) {
            row(xml, ++row, cells, sheet.columns());
        }
        xml.raw("</sheetData><autoFilter ref=\"A1:")
                .raw(last)
                .raw(row)
                .raw(PAPER)
                .raw(drawing)
                .raw("</worksheet>");
    }

    /** Not every program makes a row as tall as the words in it need, so a row of more lines than one says so. */
    private static void open(Markup xml, long row, int lines) {
        xml.raw("<row r=\"").raw(row);
        if (lines > 1) {
            xml.raw("\" ht=\"").raw(Math.min(TALLEST_ROW, LINE * lines)).raw("\" customHeight=\"1");
        }
        xml.raw("\">");
    }

    private static int lines(String words, int width) {
        if (words.length() * 2 <= width && words.indexOf('\n') < 0) {
            return 1;
        }
        return words.lines()
                .mapToInt(line -> 1 + Math.max(0, ColumnWidths.width(line) - 1) / Math.max(1, width))
                .sum();
    }

    private static int lines(List<Sheet.Cell> cells, List<Sheet.Column> columns) {
        int most = 1;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (cells.get(i) instanceof Sheet.Cell.Words words) {
                most = Math.max(most, lines(words.text(), columns.get(i).width()));
            }
        }
        return most;
    }

    private static void row(Markup xml, long row, List<Sheet.Cell> cells, List<Sheet.Column> columns) {
        open(xml, row, lines(cells, columns));
        for (int i = 0; i < cells.size(); i++) {
            String column = ChartWorkbook.column(i);
            if (cells.get(i) instanceof Sheet.Cell.Figure figure) {
                int style = FIGURE_STYLE + Math.min(MOST_DECIMALS, Math.max(0, figure.decimals()));
                xml.raw("<c r=\"")
                        .raw(column)
                        .raw(row)
                        .raw("\" s=\"")
                        .raw(style)
                        .raw("\"><v>")
                        .raw(figure.value().toPlainString())
                        .raw("</v></c>");
            } else {
                words(xml, column, row, WORDS_STYLE, ((Sheet.Cell.Words) cells.get(i)).text());
            }
        }
        xml.raw("</row>");
    }

    private static void words(Markup xml, String column, long row, int style, String words) {
        String text = words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) + " […]" : words;
        xml.raw("<c r=\"")
                .raw(column)
                .raw(row)
                .raw("\" s=\"")
                .raw(style)
                .raw("\" t=\"inlineStr\"><is><t>")
                .text(text)
                .raw("</t></is></c>");
    }

    /** Styles 1 (head), 2 (words), 3 and more (numbers with 0 to 4 places). */
    private static byte[] styles() {
        Markup xml = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<styleSheet xmlns=\"")
                .raw(Ooxml.SHEET_MAIN)
                .raw("\"><numFmts count=\"")
                .raw(MOST_DECIMALS + 1)
                .raw("\">");
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            xml.raw("<numFmt numFmtId=\"")
                    .raw(170 + decimals)
                    .raw("\" formatCode=\"")
                    .raw(ChartPart.format(decimals))
                    .raw("\"/>");
        }
        xml.raw(
                        "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>")
                .raw(
                        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8F1EE\"/></patternFill></fill></fills>")
                .raw(
                        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
                .raw(FIGURE_STYLE + MOST_DECIMALS + 1)
                .raw(
                        "\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            xml.raw("<xf numFmtId=\"")
                    .raw(170 + decimals)
                    .raw(
                            "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>");
        }
        return xml.raw("</cellXfs></styleSheet>").toBytes();
    }
}
