package io.github.taipei1.verify;

import io.github.taipei1.finding.Text;

/**
 * How far an approval can be trusted.
 *
 * @param disclosure id of the disclosure
 * @param why what it rests on
 */
public record ApprovalGrade(String disclosure, Grade grade, Text why) {
    /** The grades, the best first. */
    public enum Grade {
        A("文字未變，回信帶有核可碼，且 DKIM 簽章有效", "text unchanged, the code in the reply, DKIM good"),
        B("文字未變，回信帶有核可碼（未經 DKIM 確認）", "text unchanged, the code in the reply, without DKIM"),
        C("文字未變，有證據檔，須由人閱讀", "text unchanged, evidence present, a person must read it"),
        D("僅有團隊說明", "the team's word only"),
        X("核可後文字已變更", "the text changed since"),
        NONE("沒有核可紀錄", "no approval on record");

        private final Text text;

        Grade(String zhTw, String en) {
            this.text = Text.of(zhTw, en);
        }

        public Text text() {
            return text;
        }
    }
}
