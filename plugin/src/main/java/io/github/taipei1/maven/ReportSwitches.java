package io.github.taipei1.maven;

import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the switches of {@code report}. */
final class ReportSwitches {
    private ReportSwitches() {}

    static Optional<ReportSettings.Edition> edition(String word) throws MojoExecutionException {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return switch (word) {
            case "public" -> Optional.of(ReportSettings.Edition.PUBLIC);
            case "internal" -> Optional.of(ReportSettings.Edition.INTERNAL);
            default -> throw Switches.unknown("taipei1.edition", word, "public, internal");
        };
    }

    /** The formats asked for, or all of them. */
    static List<ReportFormat> formats(List<String> words) throws MojoExecutionException {
        if (words == null || words.isEmpty()) {
            return List.of(ReportFormat.values());
        }
        List<ReportFormat> wanted = new ArrayList<>();
        for (String word : words) {
            wanted.add(ReportFormat.of(word.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(
                            () -> Switches.unknown("taipei1.formats", word, String.join(", ", ReportFormat.words()))));
        }
        return wanted;
    }
}
