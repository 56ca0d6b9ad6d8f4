package io.github.taipei1.output;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.CheckedFile;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** {@code check.xlsx} for people who sort and filter: findings, rules and files on a sheet each. */
final class CheckWorkbook implements ResultWriter {

    @Override
    public void write(CheckResult result, Presentation how, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            Date day = Date.from(result.asOf().atStartOfDay(TaiwanDate.ZONE).toInstant());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(day));
            findings(new SafeSheet(workbook, how.english() ? "findings" : "發現"), result, how);
            rules(new SafeSheet(workbook, how.english() ? "rules" : "規則"), result, how);
            files(new SafeSheet(workbook, how.english() ? "files" : "檔案"), result, how);
            SteadyZip.write(workbook::write, out);
        }
    }

    private static List<String> heads(Presentation how, String zhTw, String en) {
        return List.of((how.english() ? en : zhTw).split("\\|"));
    }

    private static void findings(SafeSheet sheet, CheckResult result, Presentation how) {
        sheet.head(
                heads(
                        how,
                        "規則|別名|等級|檔案|行|欄|說明|下一步|條款|決定|指紋",
                        "rule|alias|level|path|line|column|message|next|clauses|decision|fingerprint"),
                List.of(10, 24, 10, 36, 8, 8, 60, 60, 22, 30, 20));
        for (Reported reported : result.findings()) {
            Place place = reported.finding().place();
            sheet.row(List.of(
                    reported.finding().rule(),
                    reported.alias(),
                    reported.level().word(),
                    place.path(),
                    place.region().startLine(),
                    place.region().startColumn(),
                    reported.finding().message().in(how.language()),
                    reported.finding().help().in(how.language()),
                    String.join(", ", reported.clauses()),
                    reported.suppressed()
                            .map(made -> made.by() + "：" + made.reason())
                            .orElse(""),
                    reported.fingerprint()));
        }
    }

    private static void rules(SafeSheet sheet, CheckResult result, Presentation how) {
        sheet.head(
                heads(how, "規則|別名|內容|等級|結果|原因|條款", "rule|alias|finds|level|status|why|clauses"),
                List.of(10, 24, 50, 10, 16, 40, 30));
        for (RuleStatus rule : result.rules()) {
            sheet.row(List.of(
                    rule.info().id(),
                    rule.info().alias(),
                    rule.info().title().in(how.language()),
                    rule.level().word(),
                    rule.state().word(),
                    rule.why().map(text -> text.in(how.language())).orElse(""),
                    String.join(", ", rule.clauses())));
        }
    }

    private static void files(SafeSheet sheet, CheckResult result, Presentation how) {
        sheet.head(heads(how, "檔案|性質|處理|原因", "path|kind|status|why"), List.of(50, 16, 12, 60));
        for (CheckedFile file : result.files()) {
            Optional<Text> why = file.why();
            sheet.row(List.of(
                    file.path(),
                    file.kind(),
                    file.state().word(),
                    why.map(text -> text.in(how.language())).orElse("")));
        }
    }
}
