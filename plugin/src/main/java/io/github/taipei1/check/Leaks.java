package io.github.taipei1.check;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Credentials and details of the platform in files that are about to leave the repository. Neither decisions nor levels count here, and
 * a private repository is looked at like a public one: who gets the files is not asked.
 */
public final class Leaks {
    private static final Set<String> RULES = Set.of("SEC-01", "SEC-02");

    private Leaks() {}

    /** What stands in these files, by place. */
    public static List<Finding> in(
            Project project, RepositoryLibrary library, Collection<String> paths, LocalDate asOf) {
        Artifacts patterns = new Artifacts(project.config(), project.call());
        RuleContext context = new RuleContext(
                project.config().withRepository(TeamConfig.Visibility.PUBLIC),
                project.places(),
                project.call(),
                project.cluster(),
                project.batch(),
                asOf,
                Phase.REPORT,
                patterns.of(library),
                library);
        List<Finding> found = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            if (RULES.contains(rule.info().id()) && rule instanceof Rule.OfArtifact one) {
                context.artifacts().stream()
                        .filter(artifact -> artifact.parts().stream().anyMatch(paths::contains))
                        .filter(artifact -> one.looksAt(artifact, context))
                        .flatMap(artifact -> one.check(artifact, context).stream())
                        .filter(finding -> paths.contains(finding.place().path()))
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparing((Finding finding) -> finding.place().path())
                .thenComparing(finding -> finding.place().region().startLine()));
        return List.copyOf(found);
    }
}
