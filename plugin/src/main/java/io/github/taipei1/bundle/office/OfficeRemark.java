package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;

/**
 * Something in a document that a reader on paper would not see.
 *
 * @param part where in the document, fit to be shown
 * @param detail an excerpt or an address, fit to be shown; perhaps empty
 */
public record OfficeRemark(Kind kind, String part, String detail) {
    public OfficeRemark {
        part = Shown.name(part);
        detail = detail.isEmpty() ? "" : Shown.name(detail);
    }

    /** What it is; those that could act on the reader's machine come first. */
    public enum Kind {
        MACRO("巨集程式", "a macro"),
        REMOTE_CONTENT("開啟時會連到外部的內容", "content fetched from outside when opened"),
        ACTIVE_FIELD("會執行或擷取外部資料的欄位（DDE、INCLUDE）", "a field that runs or fetches something (DDE, INCLUDE)"),
        EMBEDDED_OBJECT("內嵌物件或控制項", "an embedded object or control"),
        DATA_CONNECTION("外部資料連線或外部活頁簿", "a data connection or an external workbook"),
        HIDDEN_TEXT("隱藏文字", "hidden text"),
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
