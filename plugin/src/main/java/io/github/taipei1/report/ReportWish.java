package io.github.taipei1.report;

import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a report is wanted.
 *
 * @param asOf the day that counts as today and stands on the cover
 * @param edition that of {@code taipei1.yaml} if absent
 * @param draft whether it is marked as a draft
 */
public record ReportWish(LocalDate asOf, Language language, Optional<ReportSettings.Edition> edition, boolean draft) {}
