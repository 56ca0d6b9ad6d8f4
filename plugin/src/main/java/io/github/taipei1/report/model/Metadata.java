package io.github.taipei1.report.model;

import io.github.taipei1.finding.Language;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a report says about itself.
 *
 * @param runningTitle shown at the head of each page
 * @param runningNote shown at the foot of each page, such as the revision; may be empty
 * @param date written into the files as the time they were made, so that no clock is asked
 */
public record Metadata(
        String title,
        String subject,
        List<String> authors,
        List<String> keywords,
        Language language,
        String runningTitle,
        String runningNote,
        LocalDateTime date) {
    public Metadata {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
