package io.github.taipei1.rule.decision;

import io.github.taipei1.yaml.Key;
import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code taipei1-decisions.yaml} as it is written. */
record DecisionFile(
        @Key(zh = "格式版本，目前為 1", en = "version of this format, 1")
        int version,

        @Key(zh = "決定", en = "the decisions") List<DecisionFile.Entry> decisions) {

    /** One decision. */
    record Entry(
            String rule,
            String path,
            Optional<Integer> line,
            Decision.Verdict decision,
            Optional<String> by,
            Optional<LocalDate> on,
            Optional<String> reason,
            Optional<LocalDate> until,
            String passage) {}

    /** Reads the file's text. */
    static Decisions read(String text) {
        Parsed<DecisionFile> parsed = StrictYaml.read(Decisions.FILE, text, DecisionFile.class);
        List<Decision> decisions = new ArrayList<>();
        List<Entry> entries = parsed.value().map(DecisionFile::decisions).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            decisions.add(new Decision(
                    parsed.places().of("decisions[" + i + "]"),
                    entry.rule(),
                    entry.path(),
                    Optional.empty(),
                    Optional.of(entry.passage()),
                    entry.decision(),
                    entry.by(),
                    entry.on(),
                    entry.reason(),
                    entry.until()));
        }
        return new Decisions(decisions, parsed.problems());
    }
}
