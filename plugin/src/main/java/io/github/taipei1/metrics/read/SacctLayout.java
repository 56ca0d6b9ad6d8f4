package io.github.taipei1.metrics.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a {@code sacct} export, found from its header line. Where a name stands twice the first one counts.
 */
final class SacctLayout {
    private static final List<String> DELIMITERS = List.of("|#", "|", "\t", ",", ";");
    private static final Set<String> FREE_TEXT = Set.of(
            "jobname",
            "submitline",
            "comment",
            "admincomment",
            "systemcomment",
            "workdir",
            "container",
            "constraints",
            "extra",
            "reason",
            "stdout",
            "stderr",
            "stdin");
    private static final int MOST_COLUMNS = 1000;

    private final byte[] delimiter;
    private final List<String> names;

    private SacctLayout(String delimiter, List<String> names) {
        this.delimiter = delimiter.getBytes(StandardCharsets.US_ASCII);
        this.names = names;
    }

    /** The layout that a header line tells of; empty if the line names no column {@code JobID}. */
    static Optional<SacctLayout> parse(String header) {
        for (String delimiter : DELIMITERS) {
            List<String> names = Arrays.stream(header.split(java.util.regex.Pattern.quote(delimiter), -1))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (names.size() > 1 && names.size() <= MOST_COLUMNS && names.contains("jobid")) {
                return Optional.of(new SacctLayout(delimiter, names));
            }
        }
        return Optional.empty();
    }

    byte[] delimiter() {
        return delimiter;
    }

    /** How many columns a row has. */
    int size() {
        return names.size();
    }

    /** Index of a column by its lower-case name, or -1. */
    int column(String name) {
        return names.indexOf(name);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Whether a column holds text in which a delimiter can stand. */
    boolean freeText(int column) {
        return FREE_TEXT.contains(names.get(column));
    }
}
