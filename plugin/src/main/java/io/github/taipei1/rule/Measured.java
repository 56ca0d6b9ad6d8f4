package io.github.taipei1.rule;

import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.read.MetricsInput;
import io.github.taipei1.metrics.read.MetricsKind;
import io.github.taipei1.yaml.Nearest;
import io.github.taipei1.yaml.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of measurements of one repository, read but not yet added up with those of others.
 *
 * @param unknown entries whose kind nobody knows
 */
public record Measured(List<io.github.taipei1.metrics.read.MetricsFile> files, List<Problem> unknown) {
    /** No measurements. */
    public static final Measured NONE = new Measured(List.of(), List.of());

    public Measured {
        files = List.copyOf(files);
        unknown = List.copyOf(unknown);
    }

    /** Reads what {@code metrics:} names. */
    public static Measured of(TeamConfig config, Places places, Library library) {
        String owner = config.owner().map(unit -> unit.id()).orElse("");
        List<io.github.taipei1.metrics.read.MetricsFile> files = new ArrayList<>();
        List<Problem> unknown = new ArrayList<>();
        for (int i = 0; i < config.metrics().size(); i++) {
            MetricsFile named = config.metrics().get(i);
            Optional<MetricsKind> kind = MetricsKind.of(named.kind());
            if (kind.isEmpty()) {
                unknown.add(unknown(places, i, named.kind()));
            } else {
                files.add(kind.get()
                        .read(new MetricsInput(
                                named.file(), named.unit().orElse(owner), () -> library.open(named.file()))));
            }
        }
        return new Measured(files, unknown);
    }

    /**
     * Reads what a member's configuration names, as the member's alone.
     *
     * @param folder before each path, so that places are those of the lead's repository
     * @param known paths that the lead names itself
     */
    public static Measured ofMember(
            String unit, TeamConfig config, Library library, String folder, List<String> known) {
        List<io.github.taipei1.metrics.read.MetricsFile> files = new ArrayList<>();
        for (MetricsFile named : config.metrics()) {
            String path = folder + named.file();
            if (!known.contains(path)) {
                MetricsKind.of(named.kind())
                        .map(kind -> kind.read(new MetricsInput(path, unit, () -> library.open(named.file()))))
                        .ifPresent(files::add);
            }
        }
        return new Measured(files, List.of());
    }

    /** Those of them that are a unit's. */
    public Measured ofUnit(String unit) {
        return new Measured(
                files.stream().filter(file -> file.unit().equals(unit)).toList(), unknown);
    }

    /** The same with names of figures and runs that nobody else's can be mistaken for. */
    public Measured named(String unit, Text name) {
        return new Measured(files.stream().map(file -> file.of(unit, name)).toList(), unknown);
    }

    private static Problem unknown(Places places, int index, String kind) {
        Place place = places.of("metrics[" + index + "].kind");
        String near = Nearest.to(kind, MetricsKind.ids()).orElse("－");
        String known = String.join(", ", MetricsKind.ids());
        return new Problem(
                place,
                Text.of(
                        "不認得的量測格式「" + kind + "」；最接近的是 " + near,
                        "unknown metrics kind \"" + kind + "\"; the nearest is " + near),
                Text.of("可用的格式：" + known, "kinds: " + known));
    }
}
