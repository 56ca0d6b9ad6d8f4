package io.github.taipei1.report.form;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;

/** A file that is no form that can be filled: damaged, encrypted, with macros or with content from elsewhere. */
public final class UnusableForm extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Text SAVE_AGAIN = Text.of(
            "請以 Word 開啟後另存為「Word 文件（.docx）」，不設密碼、不含巨集",
            "open it in Word and save it as \"Word Document (.docx)\", without a password and without macros");

    private final transient Text message;

    UnusableForm(String zhTw, String en) {
        super(en, null, false, false);
        this.message = Text.of(zhTw, en);
    }

    /** What to tell about the file. */
    public Problem problem(String path) {
        return new Problem(Place.of(path), message, SAVE_AGAIN);
    }
}
