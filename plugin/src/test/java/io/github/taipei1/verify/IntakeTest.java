package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final String SEAL = "T1B-KPHN-MKNR-3P1V-HXVF";

    private static Intake csv(String text) {
        return IntakeReader.read("received.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file,received-at,seal\na.zip,2025-12-26 17:03," + SEAL + "\nb.zip,114-12-27,\n",
                "\uFEFFfile,received-at,seal\r\na.zip,2025-12-26 17:03," + SEAL + "\r\nb.zip,114-12-27,\r\n",
                "檔名,收件時間,封存碼\n\"a.zip\",2025/12/26 下午 05:03,\"" + SEAL + "\"\n\nb.zip,114年12月27日,",
                "note\tseal\treceived-at\tfile\nx\t" + SEAL + "\t2025-12-26T17:03\ta.zip\n\t\t2025-12-27\tb.zip",
                "File;Received-At;Seal\na.zip;2025-12-26 17:03;" + SEAL + "\nb.zip;2025-12-27"
            })
    void readsATableInAnyUsualForm(String text) {
        Intake intake = csv(text);
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.receipts()).extracting(Receipt::file).containsExactly("a.zip", "b.zip");
        Receipt first = intake.receipts().get(0);
        assertThat(first.receivedAt().orElseThrow()).hasToString("2025-12-26T17:03");
        assertThat(first.seal()).contains(SEAL);
        assertThat(intake.receipts().get(1).seal()).isEmpty();
    }

    @Test
    void aTableThatCannotBeReadIsTheOnlyProblem() {
        byte[] big5 = "檔名,收件時間,封存碼\na.zip,2025-12-24,\n".getBytes(java.nio.charset.Charset.forName("Big5"));
        assertThat(IntakeReader.read("r.csv", big5).against(List.of("a.zip")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.help().zhTw()).contains("CSV UTF-8"));
    }

    @Test
    void withoutATableNoFileLacksItsRow() {
        assertThat(Intake.none().against(List.of("a.zip")).problems()).isEmpty();
    }

    @Test
    void readsAnExcelTableWithItsDates() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d hh:mm"));
            CellStyle roc = workbook.createCellStyle();
            roc.setDataFormat(workbook.createDataFormat().getFormat("[$-404]e\"年\"m\"月\"d\"日\""));
            var sheet = workbook.createSheet("收件");
            List<String> head = List.of("檔名", "收件時間", "封存碼");
            for (int i = 0; i < head.size(); i++) {
                sheet.createRow(0).createCell(i);
            }
            var title = sheet.createRow(0);
            for (int i = 0; i < head.size(); i++) {
                title.createCell(i).setCellValue(head.get(i));
            }
            var first = sheet.createRow(1);
            first.createCell(0).setCellValue("a.zip");
            first.createCell(1).setCellValue(LocalDateTime.of(2025, 12, 26, 17, 3));
            first.getCell(1).setCellStyle(date);
            first.createCell(2).setCellValue(SEAL);
            var second = sheet.createRow(3);
            second.createCell(0).setCellValue("b.zip");
            second.createCell(1).setCellValue(46_017);
            second.getCell(1).setCellStyle(roc);
            var third = sheet.createRow(4);
            third.createCell(0).setCellValue("c.zip");
            third.createCell(1).setCellValue(46_017);
            workbook.write(out);
        }
        Intake intake = IntakeReader.read("received.xlsx", out.toByteArray());
        assertThat(intake.receipts()).extracting(Receipt::row).containsExactly(2, 4, 5);
        assertThat(intake.receipts().get(0).receivedAt().orElseThrow()).hasToString("2025-12-26T17:03");
        assertThat(intake.receipts().get(0).seal()).contains(SEAL);
        assertThat(intake.receipts().get(1).receivedAt().orElseThrow()).hasToString("2025-12-26");
        assertThat(intake.receipts().get(2).receivedAt()).isEmpty();
        assertThat(intake.problems()).hasSize(1);
        assertThat(intake.problems().get(0).place().region().startLine()).isEqualTo(5);
    }

    @Test
    void rowsAndFilesThatDoNotMeetAreEachReported() {
        Intake intake = csv("file,received-at,seal\n"
                + "a.zip,2025-12-26,\n"
                + "B.ZIP,2025-12-26,\n"
                + "twice.zip,2025-12-26,\n"
                + "gone.zip,2025-12-26,\n"
                + "twice.zip,2025-12-27,\n"
                + ",2025-12-27,\n"
                + "bad.zip,someday,\n");
        Intake.Matched matched = intake.against(List.of("a.zip", "b.zip", "twice.zip", "new.zip", "bad.zip"));
        assertThat(matched.receipts().keySet()).containsExactly("a.zip", "b.zip", "bad.zip");
        assertThat(matched.of("twice.zip")).isEqualTo(Optional.empty());
        assertThat(matched.problems())
                .extracting(problem -> problem.message().zhTw())
                .hasSize(5)
                .anyMatch(text -> text.contains("沒有檔名"))
                .anyMatch(text -> text.contains("someday"))
                .anyMatch(text -> text.contains("new.zip") && text.contains("沒有"))
                .anyMatch(text -> text.contains("twice.zip") && text.contains("4, 6"))
                .anyMatch(text -> text.contains("gone.zip"));
    }

    @Test
    void namesTheCodePageOfAnOldExcel() {
        byte[] big5 = "檔名,收件時間,封存碼\n成果.zip,2025-12-26,\n".getBytes(Charset.forName("x-windows-950"));
        Intake intake = IntakeReader.read("received.csv", big5);
        assertThat(intake.receipts()).isEmpty();
        assertThat(intake.problems().get(0).message().zhTw()).contains("Big5");
        assertThat(intake.problems().get(0).help().zhTw()).contains("CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "name,when\nx,y\n", "\"file", "PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "%PDF"
            })
    void saysWhatIsWrongWithATableThatIsNone(String text) {
        assertThat(csv(text).problems()).isNotEmpty();
        assertThat(csv(text).receipts()).isEmpty();
    }

    /** A year of two digits read as ROC would make every late file one that came ninety years early. */
    @ParameterizedTest
    @ValueSource(strings = {"25/12/26", "14-12-26", "1926-01-01", "2225-01-01", "民國14年12月26日"})
    void aTimeThatCannotBeIsNone(String time) {
        Intake intake = csv("file,received-at,seal\na.zip," + time + ",\n");
        assertThat(intake.receipts().get(0).receivedAt()).isEmpty();
        assertThat(intake.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.place().region().startLine()).isEqualTo(2));
    }

    @Test
    void aTimeStillToComeIsTold() {
        Intake intake = csv("file,received-at,seal\na.zip,2026-12-24,\nb.zip,2025-12-24,\n");
        assertThat(intake.after(LocalDate.of(2026, 1, 5)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zhTw()).contains("a.zip", "晚於基準日"));
    }

    @Test
    void ofTwoColumnsForOneThingNeitherIsTaken() {
        Intake intake = csv("file,received-at,收件時間,seal\na.zip,2025-12-24,2026-01-09,\n");
        assertThat(intake.receipts().get(0).receivedAt()).isEmpty();
        assertThat(intake.problems())
                .extracting(problem -> problem.message().en())
                .anyMatch(text -> text.contains("two columns \"received-at\""));
    }

    @Test
    void aTitleMayStandAboveTheTable() {
        Intake intake = csv("第4次徵案收件表,,\n,,\n檔名,收件時間,封存碼\na.zip,2025-12-24,\n");
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.row()).isEqualTo(4));
    }

    @Test
    void aTimeThatCannotBeReadIsSaidToBeOneAndNothingOfColumns() {
        for (String time : List.of("12/24/2025 10:00", "46015.5", "2025-12-24 25:00")) {
            Intake intake = IntakeReader.read(
                    "t.csv", ("file,received-at,seal\na.zip," + time + ",\n").getBytes(StandardCharsets.UTF_8));
            assertThat(intake.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message().zhTw()).contains("「" + time + "」不是可判讀的收件時間");
                assertThat(problem.help().en()).contains("without a time").doesNotContain("columns");
            });
            assertThat(intake.receipts().get(0).receivedAt()).isEmpty();
        }
    }
}
