package io.github.taipei1.init;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files a repository begins with, path → content, made from the templates and the facts. */
final class Skeleton {
    private static final String SCHEMA = "taipei1/schema/taipei1.schema.json";

    private final Start start;
    private final Language language;
    private final Map<String, String> files = new LinkedHashMap<>();

    private Skeleton(Start start, Language language) {
        this.start = start;
        this.language = language;
    }

    /** @param language of the configuration and what is said in it */
    static Map<String, String> of(Start start, Language language) {
        Skeleton skeleton = new Skeleton(start, language);
        skeleton.listed();
        skeleton.sections();
        skeleton.files.put(
                ".taipei1/taipei1.schema.json", Blanks.resource(SCHEMA).orElseThrow());
        return skeleton.files;
    }

    private void listed() {
        for (String line : Blanks.template("files.tsv").orElseThrow().lines().toList()) {
            String[] cells = line.split("\t");
            String template = template(cells[1]);
            if (cells[2].equals("unit")) {
                units().forEach(unit -> unitsFile(cells[0], template, unit));
            } else {
                Map<String, String> facts = Facts.of(start);
                files.put(Blanks.filled(cells[0], facts), Blanks.filled(template, facts));
            }
        }
    }

    /** The template in the language, where there is one. */
    private String template(String name) {
        Optional<String> english = language == Language.EN
                ? Blanks.template(name.replaceFirst("(\\.[a-z]+)$", ".en$1"))
                : Optional.empty();
        return english.or(() -> Blanks.template(name)).orElseThrow();
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
        List<ReportPlan.Section> all = start.plan().sections();
        for (int i = 0; i < all.size(); i++) {
            ReportPlan.Section section = all.get(i);
            String name = start.sectionFile(i);
            template(section).ifPresent(template -> files.put(name, Blanks.filled(template, facts(section))));
        }
    }

    private Optional<String> template(ReportPlan.Section section) {
        boolean joint = start.config().filter(TeamConfig::joint).isPresent();
        if (section.jointOnly() && !joint) {
            return Optional.empty();
        }
        Optional<String> own = sectionTemplate(section.id());
        return own.isEmpty() && section.teamMustWrite() ? sectionTemplate("other") : own;
    }

    private Optional<String> sectionTemplate(String name) {
        String ending = language == Language.EN ? ".en.md" : ".md";
        return Blanks.template("sections/" + name + ending);
    }

    private Map<String, String> facts(ReportPlan.Section section) {
        Map<String, String> facts = Facts.of(start);
        facts.put("title", section.title().text().in(language));
        facts.put(
                "acknowledgement",
                start.plan()
                        .acknowledgement()
                        .text()
                        .in(language)
                        .replace("${gpu}", start.cluster().gpu()));
        return facts;
    }
}
