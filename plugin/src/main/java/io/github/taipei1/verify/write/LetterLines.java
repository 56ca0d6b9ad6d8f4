package io.github.taipei1.verify.write;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Call;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.ReceivedAt;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.Wanted;
import io.github.taipei1.verify.write.LetterLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a letter in one language. What the office alone knows is left for it to fill in, in brackets 〔〕. */
final class LetterLines {
    private static final int REASONS = 20;
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五");

    private final List<LetterLine> lines = new ArrayList<>();
    private final Verified file;
    private final Facts facts;
    private final Office office;
    private final Language language;
    private int paragraphs;

    private LetterLines(Verified file, Office office, Language language) {
        this.file = file;
        this.facts = file.facts();
        this.office = office;
        this.language = language;
    }

    static List<LetterLine> of(Verified file, Office office, Language language) {
        LetterLines letter = new LetterLines(file, office, language);
        letter.head();
        letter.body();
        letter.foot();
        return List.copyOf(letter.lines);
    }

    private String in(String zhTw, String en) {
        return language == Language.EN ? en : zhTw;
    }

    private void add(Kind kind, String zhTw, String en) {
        lines.add(new LetterLine(kind, in(zhTw, en)));
    }

    private void paragraph(String zhTw, String en) {
        String number = NUMBERS.get(paragraphs++);
        add(Kind.BODY, number + "、" + zhTw, paragraphs + ". " + en);
    }

    private void head() {
        Text unit = LetterAddress.unit(file);
        Text project = LetterAddress.project(facts);
        add(Kind.TITLE, "結案報告提交檔查驗結果", "Verification of your closing report");
        add(Kind.SALUTATION, unit.zhTw() + "　台鑒：", "To " + unit.en() + ":");
        add(Kind.FACT, "專案名稱：" + project.zhTw(), "Project: " + project.en());
        String name = Shown.name(facts.file());
        add(Kind.FACT, "提交檔：" + name, "File: " + name);
        facts.receipt().flatMap(receipt -> receipt.receivedAt()).ifPresent(this::received);
    }

    private void received(ReceivedAt at) {
        String time = at.time().map(hour -> " " + hour).orElse("");
        add(Kind.FACT, "收件時間：" + TaiwanDate.rocWritten(at.day()) + time, "Received: " + at.day() + time);
    }

    private void body() {
        Text verdict = facts.integrity();
        paragraph(
                "上開提交檔業經查驗，完整性之判定為「" + verdict.zhTw() + "」。",
                "We examined the file. Its integrity: " + verdict.en() + ".");
        List<Wanted> wanted = file.wanted();
        Optional<String> original = facts.among().copyOf().map(Shown::name);
        if (original.isPresent()) {
            paragraph(
                    "此檔與先收悉之 " + original.get() + " 內容相同，以該檔為準，本檔無須另行補正。",
                    "It has the same content as " + original.get()
                            + ", which we received first and which counts; nothing needs to be done about this one.");
        } else if (wanted.isEmpty() && isOpen()) {
            paragraph(
                    "目前無須補正；尚有事項由主辦單位審閱中，如須補正，將另函通知。",
                    "Nothing needs to be mended at present. We are still looking at some points and will write again if need be.");
        } else if (wanted.isEmpty()) {
            paragraph("目前無須補正事項。", "Nothing needs to be mended at present.");
        } else {
            asking(wanted);
        }
        if (facts.id().filter(id -> !office.waiversToSend(id.unit()).isEmpty()).isPresent()) {
            paragraph(
                    "隨函附上主辦單位核定之豁免檔 " + Waivers.FILE + "，請置於儲存庫根目錄，檢查時即依其辦理。",
                    "The waivers granted to you are enclosed as " + Waivers.FILE
                            + ". Put the file at the root of your repository, and your checks will know them.");
        }
    }

    private void asking(List<Wanted> wanted) {
        Optional<LocalDate> last = office.mendBy();
        paragraph(
                last.map(day -> "請於 " + TaiwanDate.rocWritten(day) + " 前辦理下列事項：")
                        .orElse("請辦理下列事項，期限由承辦人另行通知："),
                last.map(day -> "Please do the following by " + day + ":")
                        .orElse("Please do the following; the officer in charge will tell you by when:"));
        int number = 1;
        for (Wanted one : wanted) {
            String ask = PlainWords.of(one.ask().in(language), language);
            add(Kind.ITEM, number + ". " + ended(ask, "。"), number + ". " + ended(capital(ask), "."));
            number++;
            one.because().stream().limit(REASONS).forEach(this::reason);
            int more = one.because().size() - REASONS;
            if (more > 0) {
                add(Kind.REASON, "另有 " + more + " 處，執行 check 可見全部", more + " more; check shows them all");
            }
        }
        if (facts.isSound() && wanted.stream().anyMatch(LetterLines::changesContent)) {
            paragraph(
                    "補正後請重新執行 report，並連同新的封存碼一併交付。",
                    "Then run report again and hand in the new file with its new seal code.");
        }
    }

    /** Whether something is not decided yet: a letter must not close what the office has still to judge. */
    private boolean isOpen() {
        return file.state() == Answer.State.PERSON || file.state() == Answer.State.OPEN;
    }

    /** Whether the team has to make the bundle again for it. */
    private static boolean changesContent(Wanted one) {
        return one.because().stream()
                .anyMatch(remark ->
                        !remark.code().equals("VER-01") && !remark.code().equals("VER-03"));
    }

    private void reason(Remark remark) {
        String what = PlainWords.of(remark.what().in(language), language);
        String place = PlainWords.of(remark.place(), language);
        boolean said = place.isEmpty() || what.contains(remark.path());
        add(Kind.REASON, said ? what : place + "　" + what, said ? what : place + " - " + what);
    }

    private static String ended(String text, String end) {
        return text.endsWith("。") || text.endsWith(".") ? text : text + end;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private void foot() {
        add(Kind.CLOSING, "耑此　順頌", "Yours sincerely,");
        if (language == Language.ZH_TW) {
            lines.add(new LetterLine(Kind.CLOSING, "時祺"));
        }
        Optional<Text> call = facts.content()
                .map(content -> content.project().call())
                .or(() -> facts.id().flatMap(id -> office.callNamed(id.call())))
                .or(office::call)
                .map(Call::title)
                .map(title -> title.text());
        add(
                Kind.SENDER,
                call.map(Text::zhTw).orElse("") + "計畫辦公室　敬啟",
                "Programme office" + call.map(title -> ", " + title.en()).orElse(""));
        add(Kind.SENDER, "承辦人：〔姓名、電話〕", "Officer in charge: 〔name, telephone〕");
        add(
                Kind.SENDER,
                "中華民國" + TaiwanDate.rocWritten(office.asOf()),
                office.asOf().toString());
    }
}
