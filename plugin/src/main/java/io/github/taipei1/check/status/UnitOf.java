package io.github.taipei1.check.status;

import io.github.taipei1.check.Project;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import java.util.List;
import java.util.Optional;

/** Tells which unit a finding is about: by its entry in {@code taipei1.yaml}, or by a file that is the unit's own. */
final class UnitOf {
    private final TeamConfig config;
    private final List<Place> entries;

    UnitOf(Project project) {
        this.config = project.config();
        this.entries = java.util.stream.IntStream.range(0, config.units().size())
                .mapToObj(index -> project.places().of("units[" + index + "]"))
                .toList();
    }

    /** The unit; the one whose repository this is where the finding is about none in particular. */
    Optional<Unit> of(Finding finding) {
        return byEntry(finding.place()).or(() -> byFile(finding.place().path())).or(config::owner);
    }

    private Optional<Unit> byEntry(Place place) {
        for (int i = 0; i < entries.size(); i++) {
            Region entry = entries.get(i).region();
            Region at = place.region();
            boolean begun = at.startLine() >= entry.startLine();
            boolean over = at.startLine() > entry.endLine()
                    || at.startLine() == entry.endLine() && at.startColumn() >= entry.endColumn();
            if (entries.get(i).path().equals(place.path()) && begun && !over) {
                return Optional.of(config.units().get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> byFile(String path) {
        Optional<Unit> declares = config.units().stream()
                .filter(unit -> unit.declaration().filter(path::equals).isPresent())
                .findFirst();
        return declares.or(() -> config.metrics().stream()
                .filter(metrics -> metrics.file().equals(path))
                .flatMap(metrics -> metrics.unit().stream())
                .flatMap(id -> config.unit(id).stream())
                .findFirst());
    }
}
