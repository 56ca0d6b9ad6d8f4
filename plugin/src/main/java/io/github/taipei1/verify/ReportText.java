package io.github.taipei1.verify;

import io.github.taipei1.bundle.office.OfficeRemark;
import io.github.taipei1.finding.Text;
import java.util.List;
import java.util.Optional;

/**
 * A document that was handed in, as far as it could be read without opening it in the program that made it.
 *
 * @param path in the bundle
 * @param original the team's own name of it
 * @param report whether it is the closing report itself
 * @param paragraphs what a reader sees, a paragraph or cell each
 * @param remarks what a reader on paper would not see
 * @param unread why it could not be read
 */
public record ReportText(
        String path,
        String original,
        boolean report,
        List<String> paragraphs,
        List<OfficeRemark> remarks,
        Optional<Text> unread) {
    public ReportText {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
    }
}
