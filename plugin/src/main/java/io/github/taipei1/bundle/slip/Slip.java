package io.github.taipei1.bundle.slip;

import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The submission slip (送件單): what was sealed, its code, and what to do with both. It stands beside the bundle, never in it.
 *
 * @param unit who hands in
 * @param project its title
 * @param which call, cluster and batch in words
 * @param asOf the day for which the bundle was made
 * @param due the day on which the report is due, if the call says
 * @param upload where to hand in
 * @param draft whether something is missing
 */
public record Slip(
        Text unit,
        Text project,
        Text which,
        LocalDate asOf,
        Optional<LocalDate> due,
        String upload,
        boolean draft,
        Sealed bundle) {

    /** A line of the slip. */
    public record Row(Text label, String value) {}

    static final Text TITLE = Text.of("送件單", "Submission slip");
    static final Text DRAFT = Text.of("草稿：尚有應備事項未完成，請勿送件", "Draft: something is still missing; do not hand this in");
    static final Text SEAL_LABEL = Text.of("封存碼", "Seal code");

    List<Row> rows(Language language) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Text.of("單位", "Unit"), unit.in(language)));
        rows.add(new Row(Text.of("專案", "Project"), project.in(language)));
        rows.add(new Row(Text.of("徵案與批次", "Call and batch"), which.in(language)));
        rows.add(new Row(Text.of("製作基準日", "Made for"), day(asOf, language)));
        due.ifPresent(day -> rows.add(new Row(Text.of("繳交期限", "Due"), day(day, language))));
        rows.add(new Row(Text.of("提交檔", "File"), bundle.fileName()));
        rows.add(new Row(Text.of("大小", "Size"), size(bundle.size(), language)));
        rows.add(new Row(Text.of("檔案數", "Files inside"), Integer.toString(bundle.files())));
        rows.add(new Row(Text.same("SHA-256"), bundle.sha256()));
        return rows;
    }

    List<Text> steps() {
        return List.of(
                Text.of("上傳提交檔：" + upload, "Upload the file: " + upload),
                Text.of(
                        "在上傳表單填入上方的封存碼；主辦單位據以確認收到的就是這一份。",
                        "Type the seal code above into the form; by it the office knows that it received this very file."),
                Text.of(
                        "提交檔請勿解壓後重新壓縮、改名或另存；若要修改內容，請重新執行 report 產生新的提交檔。",
                        "Do not unpack, pack again, rename or save the file anew; to change anything, run report again."));
    }

    /** What the square code holds: the seal code and the file it belongs to. */
    String code() {
        return bundle.seal() + " " + bundle.fileName();
    }

    private static String day(LocalDate day, Language language) {
        return language == Language.EN
                ? day + " (ROC " + TaiwanDate.roc(day) + ")"
                : "民國 " + TaiwanDate.roc(day) + "（西元 " + day + "）";
    }

    private static String size(long bytes, Language language) {
        return String.format(java.util.Locale.ROOT, "%,d", bytes) + (language == Language.EN ? " bytes" : " 位元組");
    }
}
