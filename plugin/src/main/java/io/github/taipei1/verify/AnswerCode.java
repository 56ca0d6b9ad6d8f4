package io.github.taipei1.verify;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codes of what only the office looks at: what each is about, how it comes about and what is to be done. The READMEs list the same. */
public enum AnswerCode {
    VER_01(
            true,
            Text.of("逾期，或收件時間不明", "received late, or the time of receipt is not known"),
            Text.of(
                    "期限依徵案之批次日期計算，收件時間以收件表為準。逾期者請團隊說明；收件表缺時間者，補上後再執行一次。",
                    "The deadline follows from the batch in the call, the time of receipt from the office's table alone. A late team is asked why; where the table has no time, add it and run again.")),
    VER_02(
            false,
            Text.of(
                    "為他份檔案之副本，或已由較新檔案取代，或與他份孰先孰後不明",
                    "a copy of another file, one that a newer file replaces, or one of two of which nobody knows which came last"),
            Text.of(
                    "封存碼相同者為副本，以先收到者為準；同一單位之修訂次號較大，或同次號較晚收到者取代前者。同次號而內容不同、收件時間又相同或不明者，請承辦人查明以何者為準，並於收件表更正時間或刪去不採者。",
                    "Files with one seal are copies, of which the first received counts; a higher revision, or the same received later, replaces the one before. Where two contents of one revision have the same time of receipt, or one has none, find out which counts and mend the times in the table, or take the other file away.")),
    VER_03(
            false,
            Text.of("內容已變更、不完整、重新壓縮，或與收件表之封存碼不符", "altered, cut short, repacked, or another seal than the table's"),
            Text.of(
                    "封存碼由內容算出，改動一個位元即不相符。檔案不完整或內容已變更者，請團隊重新上傳原檔；封存碼不符者，先查明是填錯或交錯檔案。",
                    "The seal code is worked out from the content; one bit changed, and it differs. Ask for the file again where it is altered or cut short; where the code differs, find out first whether it was mistyped or the wrong file was handed in.")),
    VER_04(
            false,
            Text.of("依紀錄（ledger）曾經收過", "seen before, by the ledger"),
            Text.of(
                    "查驗紀錄逐次記載所見檔案；同一份提交之內容與先前不同時，以此代碼提醒。",
                    "The ledger notes what each run saw; where a submission has another content than before, this says so.")),
    VER_05(
            true,
            Text.of("應備項目欠缺", "a duty without its item"),
            Text.of(
                    "依徵案條款逐項核對，共同計畫逐單位核對。請團隊補齊；經同意免附者，可予豁免。",
                    "Each duty of the call is looked for, for each unit of a joint project. Ask the team for it, or waive what was agreed to be left out.")),
    VER_06(
            true,
            Text.of(
                    "數字與量測不符；或報告中有不見於章節與量測資料之數字",
                    "a figure that the measurements do not give; a line of the report that comes neither from its sections nor from the measurements"),
            Text.of(
                    "由提交檔內之量測資料重新計算，與索引及 Word、HTML、PDF、Excel 所載逐一比對；製作報告後另行加入之數字亦列出。請團隊說明差異，或更正後重新製作。",
                    "Figures are worked out again from the measurements inside and held against the index and against Word, HTML, PDF and Excel as handed in; figures that somebody wrote in afterwards are listed, too. Ask the team to explain the difference, or to correct it and make the report again.")),
    VER_07(
            true,
            Text.of(
                    "文件內文以外之內容：巨集、指令碼、附件、隱藏文字、追蹤修訂",
                    "what is in a document besides its text: macros, scripts, attachments, hidden text, tracked changes"),
            Text.of(
                    "會執行程式或連線者，無論在何種文件均為錯誤，請勿開啟；隱藏或另行顯示之內容僅報告本身須處理。請團隊移除後重新製作。",
                    "What runs something or fetches it is an error in any document: do not open it. What hides or shows otherwise concerns the report itself. Ask the team to remove it and make the file again.")),
    VER_08(
            true,
            Text.of("揭露核可及其依據", "an approval, and what it rests on"),
            Text.of(
                    "分為五級：A 文字未變、回信帶核可碼且 DKIM 簽章有效；B 同 A 而無 DKIM；C 有證據，須由人閱讀；D 僅有團隊說明；X 核可後文字已變更。",
                    "Graded: A text unchanged, code in the reply, DKIM good; B as A without DKIM; C evidence that a person must read; D the team's word only; X text changed since.")),
    VER_09(
            false,
            Text.of("該項未能判定，請回報本工具", "an answer that could not be worked out; please report it"),
            Text.of("為本工具之錯誤，其他各項不受影響。", "It is a fault of this tool; all other answers hold.")),
    VER_10(
            true,
            Text.of("證據檔空白或無法開啟", "evidence that is empty or does not open"),
            Text.of(
                    "檔案為 0 位元組、內容與副檔名不符，或於限定之時間與記憶體內無法開啟。請團隊重新附上。",
                    "It has no byte, is of another kind than its name says, or does not open within the limits of time and memory. Ask the team for it again.")),
    VER_11(
            false,
            Text.of("單一檔案之意見逾 1,000 項，未列出者之數量", "one file has more than 1,000 remarks; how many are not listed"),
            Text.of("先處理已列出者，再執行一次。", "Have the listed ones mended first and run again."));

    private final boolean waivable;
    private final Text about;
    private final Text more;

    AnswerCode(boolean waivable, Text about, Text more) {
        this.waivable = waivable;
        this.about = about;
        this.more = more;
    }

    /** As in {@code VER-06}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** What it is about, in a line. */
    public Text about() {
        return about;
    }

    /** Whether the office can let it pass; that a file was altered cannot be: what it holds is not known then. */
    public boolean isWaivable() {
        return waivable;
    }

    /** The code that somebody typed, in any case. */
    public static Optional<AnswerCode> of(String typed) {
        String wanted = typed.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.code().equals(wanted)).findFirst();
    }

    /** Whether a waiver is about an answer of the office, not about a rule that a team's check knows. */
    static boolean isOf(Waiver waiver) {
        return waiver.rule().startsWith("VER-");
    }

    /** What {@code explain} says of it, a paragraph each. */
    public List<String> explained(Language language) {
        boolean english = language == Language.EN;
        String rule = english ? " (an answer of verify, no rule)" : "（verify 之判定，非規則）";
        String waiver = waivable
                ? english
                        ? "The office can waive it: a waiver with rule: " + code() + ", read by -Dtaipei1.waivers."
                        : "主辦單位得予豁免：以 -Dtaipei1.waivers 指定豁免檔，其中寫明 rule: " + code() + "。"
                : english ? "It cannot be waived." : "不得豁免。";
        return List.of(code() + rule, about.in(language), "", more.in(language), waiver);
    }
}
