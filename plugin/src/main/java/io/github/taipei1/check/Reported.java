package io.github.taipei1.check;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import java.util.List;
import java.util.Optional;

/**
 * A finding as every output shows it.
 *
 * @param alias readable name of the rule
 * @param level in force
 * @param clauses ids of the clauses it rests on
 * @param fingerprint stable id: SHA-256 over rule, path, normalised passage and occurrence
 * @param snippet the line it stands on, without its line end; empty if there is none
 */
public record Reported(
        Finding finding,
        String alias,
        Level level,
        List<String> clauses,
        String fingerprint,
        String snippet,
        Optional<Suppression> suppressed) {

    public Reported {
        clauses = List.copyOf(clauses);
    }

    /** A finding that no rule made, at its own level. */
    public static Reported of(Finding finding, String alias, List<String> clauses) {
        String fingerprint = new Fingerprints().next(finding);
        return new Reported(finding, alias, finding.level(), clauses, fingerprint, "", Optional.empty());
    }

    public boolean counts() {
        return suppressed.isEmpty();
    }
}
