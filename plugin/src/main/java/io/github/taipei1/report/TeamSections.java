package io.github.taipei1.report;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.read.SectionReader;
import io.github.taipei1.report.read.SectionText;
import io.github.taipei1.yaml.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a team wrote, sorted into the sections of the plan: by {@code section:} in the front matter, else by the headings of level 1. What
 * fits nowhere is kept apart under its own heading.
 */
final class TeamSections {
    private final ReportPlan plan;
    private final Map<String, List<Part>> parts = new TreeMap<>();
    private final Set<String> withheld = new HashSet<>();
    private final List<Part> others = new ArrayList<>();
    private final Map<String, List<Inline>> notes = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Text for one section.
     *
     * @param id that the author gave its heading, may be empty
     * @param title its heading as written; empty if there was none
     * @param blocks headings among them begin at level 2
     */
    record Part(String id, List<Inline> title, List<Block> blocks) {}

    private TeamSections(ReportPlan plan) {
        this.plan = plan;
    }

    static TeamSections of(ReportInput input, SectionReader reader) {
        TeamSections sections = new TeamSections(input.plan());
        boolean open = input.edition() == ReportSettings.Edition.PUBLIC;
        for (ReportInput.TeamFile file : input.files()) {
            SectionText text = reader.read(file.path(), file.text());
            if (!open || !text.front().internal()) {
                sections.add(text);
            } else {
                sections.withhold(text);
            }
        }
        return sections;
    }

    private void withhold(SectionText text) {
        TeamSections hidden = new TeamSections(plan);
        hidden.add(text);
        withheld.addAll(hidden.parts.keySet());
    }

    /** Whether something was written for a section that this edition leaves out. */
    boolean isWithheld(String section) {
        return withheld.contains(section);
    }

    List<Part> parts(String section) {
        return parts.getOrDefault(section, List.of());
    }

    /** What belongs to no section of the plan. */
    List<Part> others() {
        return others;
    }

    Map<String, List<Inline>> notes() {
        return notes;
    }

    List<Problem> problems() {
        return problems;
    }

    private void add(SectionText text) {
        notes.putAll(text.notes());
        problems.addAll(text.problems());
        Optional<String> named = text.front().section();
        if (named.isPresent() && plan.section(named.get()).isPresent()) {
            place(named.get(), part(text.blocks(), named));
            return;
        }
        named.ifPresent(unknown -> unknownSection(text.path(), unknown));
        for (List<Block> chapter : chapters(text.blocks())) {
            Optional<String> section = section(chapter.get(0));
            Part part = part(chapter, section);
            if (section.isPresent()) {
                place(section.get(), part);
            } else {
                others.add(
                        part.title().isEmpty()
                                ? new Part("", List.of(Inline.text(stem(text.path()))), part.blocks())
                                : part);
            }
        }
    }

    private void place(String section, Part part) {
        parts.computeIfAbsent(section, id -> new ArrayList<>()).add(part);
    }

    private void unknownSection(String path, String unknown) {
        List<String> ids = plan.sections().stream().map(ReportPlan.Section::id).toList();
        String near = Nearest.to(unknown, ids).orElse(String.join(", ", ids));
        problems.add(new Problem(
                new Place(path, Region.at(2, 1)),
                Text.of(
                        "結案報告沒有章節「" + unknown + "」，此檔改依標題歸類。",
                        "The closing report has no section “" + unknown + "”; the file is placed by its headings."),
                Text.of("最接近的是 section: " + near, "The nearest is section: " + near)));
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    /** Splits at headings of level 1; none of the chapters is empty. */
    private static List<List<Block>> chapters(List<Block> blocks) {
        List<List<Block>> chapters = new ArrayList<>();
        for (Block block : blocks) {
            if (chapters.isEmpty() || block instanceof Block.Heading heading && heading.level() == 1) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(block);
        }
        return chapters;
    }

    private Optional<String> section(Block first) {
        if (!(first instanceof Block.Heading heading) || heading.level() != 1) {
            return Optional.empty();
        }
        return plan.titled(PlainText.of(heading.content())).map(ReportPlan.Section::id);
    }

    /** Takes the heading off that says what the section's own heading says. */
    private Part part(List<Block> blocks, Optional<String> section) {
        boolean titled = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading heading && heading.level() == 1;
        boolean onlyOne = blocks.stream()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                        .count()
                == 1;
        boolean repeats = titled && (section.isEmpty() || section.equals(section(blocks.get(0))) || onlyOne);
        if (!repeats) {
            return new Part("", List.of(), Headings.from(2, blocks));
        }
        Block.Heading title = (Block.Heading) blocks.get(0);
        return new Part(title.id(), title.content(), Headings.from(2, blocks.subList(1, blocks.size())));
    }
}
