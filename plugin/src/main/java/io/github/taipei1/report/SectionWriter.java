package io.github.taipei1.report;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.read.SectionReader;
import io.github.taipei1.report.read.SectionText;
import io.github.taipei1.report.read.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one section of the plan: runs its template, if the profile has one, and puts in what the template asks for with fenced blocks:
 * {@code team} (what the team wrote), {@code unit ID} (what a member handed in, and what the team wrote under the unit's name),
 * {@code chart NAME TABLE} and {@code box KIND}, whose first heading is the box's title. What the team wrote before its first heading leads
 * the section in: behind the tool's last heading it would seem to belong to that.
 */
final class SectionWriter {
    private final ReportInput input;
    private final TeamSections team;
    private final UnitChapters chapters;
    private final Templates templates;
    private final Charts charts;
    private final Map<String, Object> data;
    private final SectionReader reader = new SectionReader(Values.none(), (section, address) -> PictureFile.MISSING);
    private final List<Problem> problems = new ArrayList<>();
    private boolean missing;
    private boolean placed;
    private TeamText own = TeamText.of(List.of());

    SectionWriter(ReportInput input, TeamSections team, UnitChapters chapters, Templates templates) {
        this.input = input;
        this.team = team;
        this.chapters = chapters;
        this.templates = templates;
        this.charts = new Charts(input);
        this.data = new ReportData(input).map();
    }

    /** What is wrong with the templates. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether the section written last lacks what the team must write. */
    boolean lastIsMissing() {
        return missing;
    }

    List<Block> write(ReportPlan.Section section) {
        missing = false;
        placed = false;
        List<TeamSections.Part> parts = team.parts(section.id());
        String id = parts.stream()
                .map(TeamSections.Part::id)
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse("sec-" + section.id());
        own = TeamText.of(parts.stream().flatMap(part -> part.blocks().stream()).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                1, id, true, List.of(Inline.text(input.words(section.title().text())))));
        Map<String, Object> known = new java.util.LinkedHashMap<>(data);
        known.put("teamWrote", !parts.isEmpty());
        String template = "sections/" + section.id() + "." + input.language().tag() + ".ftl";
        Optional<String> markdown = templates.run(template, known);
        if (markdown.isPresent()) {
            List<Block> asked = read(template, markdown.get());
            if (asked.stream().anyMatch(Block.Heading.class::isInstance)) {
                blocks.addAll(own.takeLeadIn());
            }
            blocks.addAll(expanded(asked, section));
        }
        if (!placed) {
            blocks.addAll(written(section));
        }
        return blocks;
    }

    private List<Block> read(String name, String markdown) {
        SectionText text = reader.read(input.profile().describe(name), markdown);
        problems.addAll(text.problems());
        return text.blocks();
    }

    private List<Block> expanded(List<Block> blocks, ReportPlan.Section section) {
        List<Block> expanded = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.CodeBlock code) {
                expanded.addAll(directive(code, section));
            } else {
                expanded.add(block);
            }
        }
        return expanded;
    }

    private List<Block> directive(Block.CodeBlock code, ReportPlan.Section section) {
        String[] words = code.language().strip().split(" +");
        return switch (words[0]) {
            case "team" -> written(section);
            case "unit" -> words.length > 1 ? unit(words[1].replace("\\", "")) : List.of();
            case "chart" ->
                charts.chart(words[1], words.length > 2 ? Optional.of(words[2]) : Optional.empty()).stream()
                        .toList();
            case "box" ->
                List.of(box(Block.CalloutKind.valueOf(words[1].toUpperCase(Locale.ROOT)), read("box", code.text())));
            default -> List.of(code);
        };
    }

    private List<Block> unit(String id) {
        List<Block> blocks = new ArrayList<>();
        input.project().config().unit(id).ifPresent(unit -> blocks.addAll(own.takeUnder(unit.name())));
        blocks.addAll(chapters.of(id));
        return blocks;
    }

    private static Block box(Block.CalloutKind kind, List<Block> blocks) {
        boolean titled = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading;
        return titled
                ? new Block.Callout(kind, ((Block.Heading) blocks.get(0)).content(), blocks.subList(1, blocks.size()))
                : new Block.Callout(kind, List.of(), blocks);
    }

    /** What the team wrote, or a box that says that it has not. */
    private List<Block> written(ReportPlan.Section section) {
        placed = true;
        List<TeamSections.Part> parts = team.parts(section.id());
        if (parts.isEmpty() && section.teamMustWrite() && team.isWithheld(section.id())) {
            return List.of(Block.Paragraph.of(
                    input.words(Text.of("本節內容僅載於完整版。", "This section stands in the whole edition only."))));
        }
        if (parts.isEmpty() && section.teamMustWrite()) {
            missing = true;
            return List.of(missing(section));
        }
        return own.takeRest();
    }

    private Block missing(ReportPlan.Section section) {
        boolean english = input.language() == Language.EN;
        String title = english ? "Still missing" : "本節尚未撰寫";
        String folder = input.project().config().reportSettings().sections();
        String help = english
                ? "Write it in a file of " + folder + " that begins with the heading “"
                        + section.title().en() + "” or has “section: " + section.id() + "” in its front matter."
                : "請於 " + folder + " 內新增一個 Markdown 檔，以「# " + section.title().zhTw() + "」為標題，或於檔案開頭的設定寫上 section: "
                        + section.id() + "。";
        return new Block.Callout(
                Block.CalloutKind.MISSING, List.of(Inline.text(title)), List.of(Block.Paragraph.of(help)));
    }
}
