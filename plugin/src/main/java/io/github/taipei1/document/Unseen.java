package io.github.taipei1.document;

import io.github.taipei1.finding.Text;

/**
 * Something in a document that a reader on paper would not see. What it says of itself is a stranger's: it may hold any character.
 *
 * @param where in the document, such as a page or a part of the file
 * @param detail an excerpt, a name or an address; perhaps empty
 */
public record Unseen(Kind kind, String where, String detail) {

    /** What it is; those that could act on the reader's machine come first. */
    public enum Kind {
        MACRO("巨集程式", "a macro"),
        SCRIPT("內嵌指令碼（JavaScript）", "a script (JavaScript)"),
        ACTION("開啟其他程式或檔案的動作", "an action that opens another program or file"),
        REMOTE_CONTENT("開啟時會連到外部的內容", "content fetched from outside when opened"),
        ACTIVE_FIELD("會執行或擷取外部資料的欄位（DDE、INCLUDE）", "a field that runs or fetches something (DDE, INCLUDE)"),
        SENT_FORM("會將填寫內容送往外部的表單", "a form that sends what is filled in"),
        EMBEDDED_OBJECT("內嵌物件或控制項", "an embedded object or control"),
        ATTACHMENT("附加於文件內的檔案", "a file attached inside the document"),
        DATA_CONNECTION("外部資料連線或外部活頁簿", "a data connection or an external workbook"),
        SHOWN_OTHERWISE("開啟後顯示的內容可能與檔案所存不同", "what is shown once it is opened may be another than what is stored"),
        HIDDEN_TEXT("隱藏文字", "hidden text"),
        HIDDEN_LAYER("預設不顯示的圖層", "a layer that is not shown"),
        HIDDEN_SHEET("隱藏的工作表、列或欄", "a hidden sheet, row or column"),
        TRACKED_CHANGE("尚未接受的追蹤修訂", "a tracked change not yet accepted"),
        COMMENT("註解", "a comment"),
        LINK("超連結", "a hyperlink");

        private final Text text;

        Kind(String zhTw, String en) {
            text = Text.of(zhTw, en);
        }

        public Text text() {
            return text;
        }

        /** Whether it can do something on the machine of whoever opens the document. */
        public boolean isActive() {
            return compareTo(DATA_CONNECTION) <= 0;
        }
    }
}
