package io.github.taipei1.init;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files a repository begins with, path → content, made from the templates and the facts. */
final class Skeleton {
    private static final String SCHEMA = "taipei1/schema/taipei1.schema.json";

    private final Start start;
    private final Map<String, String> files = new LinkedHashMap<>();

    private Skeleton(Start start) {
        this.start = start;
    }

    static Map<String, String> of(Start start) {
        Skeleton skeleton = new Skeleton(start);
        skeleton.listed();
        skeleton.sections();
        skeleton.files.put(
                ".taipei1/taipei1.schema.json", Blanks.resource(SCHEMA).orElseThrow());
        return skeleton.files;
    }

    private void listed() {
        for (String line : Blanks.template("files.tsv").orElseThrow().lines().toList()) {
            String[] cells = line.split("\t");
            String template = Blanks.template(cells[1]).orElseThrow();
            if (cells[2].equals("unit")) {
                units().forEach(unit -> unitsFile(cells[0], template, unit));
            } else {
                Map<String, String> facts = Facts.of(start);
                files.put(Blanks.filled(cells[0], facts), Blanks.filled(template, facts));
            }
        }
    }

    /** A unit that names a file for its declaration gets that one. */
    private void unitsFile(String path, String template, Optional<Unit> unit) {
        Map<String, String> facts = Facts.of(start, unit);
        String own = unit.flatMap(Unit::declaration).orElse(Blanks.filled(path, facts));
        files.put(own, Blanks.filled(template, facts));
    }

    private List<Optional<Unit>> units() {
        return start.config()
                .map(config -> config.units().stream().map(Optional::of).toList())
                .orElse(List.of(Optional.empty()));
    }

    private void sections() {
        String folder = start.config()
                .map(TeamConfig::reportSettings)
                .orElse(ReportSettings.DEFAULT)
                .sections();
        String home = folder.endsWith("/") ? folder : folder + "/";
        List<ReportPlan.Section> all = new ArrayList<>(start.plan().sections());
        for (int i = 0; i < all.size(); i++) {
            ReportPlan.Section section = all.get(i);
            String name = String.format(Locale.ROOT, "%s%03d-%s.md", home, (i + 1) * 10, section.id());
            template(section).ifPresent(template -> files.put(name, Blanks.filled(template, facts(section))));
        }
    }

    private Optional<String> template(ReportPlan.Section section) {
        boolean joint = start.config().filter(TeamConfig::joint).isPresent();
        if (section.jointOnly() && !joint) {
            return Optional.empty();
        }
        Optional<String> own = Blanks.template("sections/" + section.id() + ".md");
        return own.isEmpty() && section.teamMustWrite() ? Blanks.template("sections/other.md") : own;
    }

    private Map<String, String> facts(ReportPlan.Section section) {
        Map<String, String> facts = Facts.of(start);
        facts.put("title", section.title().zhTw());
        facts.put(
                "acknowledgement",
                start.plan()
                        .acknowledgement()
                        .zhTw()
                        .replace("${gpu}", start.cluster().gpu()));
        return facts;
    }
}
