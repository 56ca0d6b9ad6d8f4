package io.github.taipei1.check;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Grounds;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of looking at one artifact.
 *
 * @param paths the files it rests on, sorted
 * @param wholes what else it rests on
 * @param skipped the files that turned out to be no texts, and why
 */
public record Look(List<String> paths, Set<Grounds.Whole> wholes, List<Finding> findings, Map<String, Text> skipped) {
    public Look {
        paths = List.copyOf(paths);
        wholes = Set.copyOf(wholes);
        findings = List.copyOf(findings);
        skipped = Map.copyOf(skipped);
    }
}
