package io.github.taipei1.verify.write;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.output.SafeSheet;
import io.github.taipei1.output.SteadyZip;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** {@code verify.xlsx}: a row for each file, and one for each remark; no cell is ever a formula. */
public final class VerifyWorkbook {
    /** In inches. */
    private static final double MARGIN = 0.4;

    private VerifyWorkbook() {}

    public static void write(VerifyRun run, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            Date day = Date.from(run.asOf().atStartOfDay(TaiwanDate.ZONE).toInstant());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(day));
            files(new SafeSheet(workbook, "提交檔"), run);
            remarks(new SafeSheet(workbook, "說明"), run);
            workbook.sheetIterator().forEachRemaining(VerifyWorkbook::fitForPrint);
            SteadyZip.write(workbook::write, out);
        }
    }

    /** Who prints it wants every column on one page. */
    private static void fitForPrint(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setCenter("&P / &N");
    }

    private static void files(SafeSheet sheet, VerifyRun run) {
        List<String> heads = new ArrayList<>(List.of("單位", "檔案", "結果", "收件時間", "封存碼", "完整性"));
        List<Integer> widths = new ArrayList<>(List.of(18, 22, 9, 17, 26, 22));
        run.files().stream()
                .findFirst()
                .ifPresent(first -> first.answers().forEach(asked -> {
                    heads.add(asked.question().title().zhTw());
                    widths.add(18);
                }));
        sheet.head(heads, widths);
        for (Verified file : run.files()) {
            List<Object> cells = new ArrayList<>(List.of(
                    file.unit().zhTw(),
                    file.facts().file(),
                    file.state().label().zhTw(),
                    file.facts()
                            .receipt()
                            .flatMap(receipt -> receipt.receivedAt())
                            .map(at -> at.toString().replace('T', ' '))
                            .orElse(""),
                    file.facts().verification().seal().orElse(""),
                    file.facts().integrity().zhTw()));
            file.answers()
                    .forEach(asked -> cells.add(asked.answer().state().label().zhTw() + "："
                            + asked.answer().summary().zhTw()));
            sheet.row(cells);
        }
    }

    private static void remarks(SafeSheet sheet, VerifyRun run) {
        sheet.head(
                List.of("單位", "檔案", "項目", "代號", "等級", "計入", "說明", "請團隊", "所在", "行", "條款", "團隊決定", "豁免"),
                List.of(16, 20, 11, 9, 9, 6, 44, 36, 26, 6, 13, 14, 14));
        for (Verified file : run.files()) {
            for (Verified.Asked asked : file.answers()) {
                for (Remark remark : asked.answer().remarks()) {
                    sheet.row(List.of(
                            file.unit().zhTw(),
                            file.facts().file(),
                            asked.question().title().zhTw(),
                            remark.code(),
                            VerifyHtml.level(remark),
                            remark.counts() ? "是" : "否",
                            remark.what().zhTw(),
                            remark.ask().map(ask -> ask.zhTw()).orElse(""),
                            remark.path(),
                            remark.line() > 0 ? remark.line() : "",
                            String.join(", ", remark.clauses()),
                            remark.team()
                                    .map(word ->
                                            word.word().by() + "：" + word.word().reason())
                                    .orElse(""),
                            remark.waiver()
                                    .map(waiver -> waiver.officer() + "：" + waiver.reason())
                                    .orElse("")));
                }
            }
        }
    }
}
