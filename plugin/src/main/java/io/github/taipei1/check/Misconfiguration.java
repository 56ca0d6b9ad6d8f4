package io.github.taipei1.check;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import java.util.List;

/** How a problem of the configuration looks among the findings. */
final class Misconfiguration {
    /** Not a rule: it cannot be switched off, and the outcome is {@code misconfigured}. */
    static final String ID = "CFG-01";

    static final String ALIAS = "configuration";

    private Misconfiguration() {}

    static Finding finding(Problem problem) {
        return new Finding(
                ID,
                Level.ERROR,
                problem.place(),
                problem.message(),
                problem.help(),
                List.of(),
                problem.message().en());
    }
}
