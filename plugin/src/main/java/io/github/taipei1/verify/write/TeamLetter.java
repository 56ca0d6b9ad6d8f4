package io.github.taipei1.verify.write;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.SteadyZip;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Verified;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A letter to a team: what was received, what was found, what to hand in and by when. Chinese first, then English. */
public final class TeamLetter {
    private static final int BODY = 12;
    /** In twentieths of a point. */
    private static final int SPACE = 120;

    private static final int INDENT = 480;
    private static final Pattern ITEM = Pattern.compile("\\d++\\. ");

    private final List<String> lines = new ArrayList<>();
    private final Verified file;
    private final LocalDate day;

    private final boolean waived;

    private TeamLetter(Verified file, Office office) {
        this.file = file;
        this.day = office.asOf();
        this.waived = file.facts()
                .id()
                .filter(id -> !office.waivers().of(id.unit()).isEmpty())
                .isPresent();
        chinese(office.mendBy());
        lines.add("");
        english(office.mendBy());
    }

    public static TeamLetter of(Verified file, Office office) {
        return new TeamLetter(file, office);
    }

    private void chinese(Optional<LocalDate> mendBy) {
        lines.add(file.unit().zhTw() + "　鈞鑒：");
        lines.add("貴單位交付之提交檔 " + Shown.name(file.facts().file()) + " 已收悉，經查驗，完整性之判定為「"
                + file.facts().integrity().zhTw() + "」。");
        List<Remark> asks = file.asks();
        if (asks.isEmpty()) {
            lines.add("目前無須補正事項。");
        } else {
            lines.add(mendBy.map(last -> "請於 " + TaiwanDate.rocWritten(last) + " 前辦理下列事項：")
                    .orElse("請辦理下列事項，期限由承辦人另行通知："));
            int number = 1;
            for (Remark remark : asks) {
                lines.add(number++ + ". " + remark.ask().orElseThrow().zhTw() + "（"
                        + remark.what().zhTw() + where("；", remark) + "）");
            }
            lines.add("提交檔如有更動，請重新執行 report，並連同新的封存碼一併交付。");
        }
        if (waived) {
            lines.add("隨函附上主辦單位核定之豁免檔 " + Waivers.FILE + "，請置於儲存庫根目錄，檢查時即依其辦理。");
        }
        lines.add("此致");
        lines.add(TaiwanDate.rocWritten(day));
    }

    private void english(Optional<LocalDate> mendBy) {
        lines.add("To " + file.unit().en() + ":");
        Text verdict = file.facts().integrity();
        lines.add("We received your file " + Shown.name(file.facts().file()) + ". As to its integrity we found: "
                + verdict.en() + ".");
        List<Remark> asks = file.asks();
        if (asks.isEmpty()) {
            lines.add("Nothing needs to be mended at present.");
        } else {
            lines.add(mendBy.map(last -> "Please do the following by " + last + ":")
                    .orElse("Please do the following; the officer in charge will tell you by when:"));
            int number = 1;
            for (Remark remark : asks) {
                lines.add(number++ + ". " + remark.ask().orElseThrow().en() + " ("
                        + remark.what().en() + where("; ", remark) + ")");
            }
            lines.add(
                    "If anything in the file changes, run report again and hand in the new file with its new seal code.");
        }
        if (waived) {
            lines.add("The waivers granted to you are enclosed as " + Waivers.FILE
                    + ". Put the file at the root of your repository, and your checks will know them.");
        }
        lines.add(day.toString());
    }

    private static String where(String separator, Remark remark) {
        return remark.path().isEmpty()
                ? ""
                : separator + remark.path() + (remark.line() > 0 ? ":" + remark.line() : "");
    }

    public void text(OutputStream out) throws IOException {
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public void docx(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Date made = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            document.getProperties().getCoreProperties().setCreated(Optional.of(made));
            document.getProperties().getCoreProperties().setModified(Optional.of(made));
            lines.forEach(line -> paragraph(document, line));
            SteadyZip.write(document::write, out);
        }
    }

    private static void paragraph(XWPFDocument document, String line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(SPACE);
        if (ITEM.matcher(line).lookingAt()) {
            paragraph.setIndentationLeft(INDENT);
            paragraph.setIndentationHanging(INDENT);
        }
        XWPFRun run = paragraph.createRun();
        run.setText(line);
        run.setFontSize(BODY);
        run.setFontFamily(Fonts.DEFAULT.latin());
        run.setFontFamily(Fonts.DEFAULT.chinese(), XWPFRun.FontCharRange.eastAsia);
    }
}
