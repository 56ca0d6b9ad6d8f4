package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.write.Sheet.Cell;
import io.github.taipei1.report.write.Sheet.Column;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

    private static byte[] write(Sheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter(Fonts.DEFAULT).write(List.of(sheets), SampleReports.metadata(Language.ZH_TW), out);
        return out.toByteArray();
    }

    private static Sheet sheet(String name, Cell... cells) {
        return new Sheet(name, List.of(new Column("甲", 20), new Column("乙", 10)), List.of(List.of(cells)));
    }

    @Test
    void wordsAreNeverFormulasAndNumbersKeepAllTheirPlaces() throws IOException {
        byte[] xlsx = write(
                sheet("指標", Cell.of("=HYPERLINK(\"https://example.org\")"), Cell.of(new BigDecimal("74014.9312"), 1)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var row = book.getSheet("指標").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(74014.9312);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        }
    }

    @Test
    void aCellThatExcelWouldRefuseIsCutWithAMark() throws IOException {
        byte[] xlsx = write(sheet("長", Cell.of("字".repeat(40_000) + "\u0000")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_004)
                    .endsWith("[…]");
        }
    }

    @Test
    void namesOfSheetsAreMadeFitAndUnlike() throws IOException {
        byte[] xlsx = write(
                sheet("a/b:c", Cell.of(1)),
                sheet("A B C", Cell.of(2)),
                sheet("x".repeat(40), Cell.of(3)),
                sheet("[]", Cell.of(4)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(IntStream.range(0, 4).mapToObj(book::getSheetName))
                    .doesNotHaveDuplicates()
                    .startsWith("a b c");
        }
    }

    @Test
    void aHundredThousandRowsStreamByAndTwiceTheSameBytes() throws IOException {
        Iterable<List<Cell>> rows = () -> IntStream.range(0, 100_000)
                .mapToObj(i -> List.of(Cell.of("作業 " + i), Cell.of(i)))
                .iterator();
        Sheet sheet = new Sheet("作業", List.of(new Column("作業", 20), new Column("值", 10)), rows);
        assertThat(write(sheet)).isEqualTo(write(sheet));
    }

    @Test
    void aChartIsDrawnFromTheCellsBesideItAndSaysWhatItShows() throws IOException {
        byte[] xlsx = write(sheet("圖 1", Cell.of(1)), Sheet.of("圖 1", SampleReports.bars(), "圖 1 每週"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sheet = book.getSheetAt(1);
            var drawing = sheet.getDrawingPatriarch();
            XSSFChart chart = drawing.getCharts().get(0);
            assertThat(chart.getTitleText().getString()).isEqualTo("圖 1 每週");
            var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(1);
            String formula = series.getVal().getNumRef().getF();
            assertThat(formula).isEqualTo("'" + sheet.getSheetName() + "'!$C$2:$C$5");
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(21504.0);
            assertThat(series.getVal().getNumRef().getNumCache().getPtArray(3).getV())
                    .isEqualTo("21504.0");
            assertThat(drawing.getCTDrawing()
                            .getOneCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isEqualTo(SampleReports.bars().alt());
        }
    }
}
