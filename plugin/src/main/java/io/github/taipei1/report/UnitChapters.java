package io.github.taipei1.report;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.read.SectionReader;
import io.github.taipei1.report.read.SectionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the members of a joint project wrote, as chapters of the section on the units. A member's text asks for its own figures. */
final class UnitChapters {
    /** Below the unit's own heading. */
    private static final int LEVEL = 3;

    private final ReportInput input;
    private final Map<String, List<Block>> blocks = new TreeMap<>();
    private final Map<String, List<Inline>> notes = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private UnitChapters(ReportInput input) {
        this.input = input;
    }

    static UnitChapters of(ReportInput input) {
        UnitChapters chapters = new UnitChapters(input);
        input.chapters().forEach(chapters::add);
        return chapters;
    }

    /** The chapter of a unit; empty for one that wrote none. */
    List<Block> of(String unit) {
        return blocks.getOrDefault(unit, List.of());
    }

    Map<String, List<Inline>> notes() {
        return notes;
    }

    List<Problem> problems() {
        return problems;
    }

    private void add(ReportInput.Chapter chapter) {
        List<Block> all = new ArrayList<>();
        if (chapter.missing()) {
            all.add(missing(chapter.state()));
        } else {
            all.add(Block.Paragraph.of(input.words(Text.of(
                    "本單位之內容由其交付之資料併入（" + chapter.state().zhTw() + "）。",
                    "This part was taken from what the unit handed in ("
                            + chapter.state().en() + ")."))));
        }
        SectionReader reader = new SectionReader(new KpiValues(chapter.kpis(), input.language()), chapter.pictures());
        boolean open = input.edition() == ReportSettings.Edition.PUBLIC;
        for (ReportInput.TeamFile file : chapter.files()) {
            SectionText text = reader.read(file.path(), file.text());
            if (!open || !text.front().internal()) {
                notes.putAll(text.notes());
                problems.addAll(text.problems());
                all.addAll(Headings.from(LEVEL, withoutTitle(chapter.unit(), text.blocks())));
            }
        }
        blocks.put(chapter.unit(), all);
    }

    private Block missing(Text state) {
        return new Block.Callout(
                Block.CalloutKind.MISSING,
                List.of(Inline.text(input.words(Text.of("尚缺本單位之內容", "This unit's part is missing")))),
                List.of(Block.Paragraph.of(input.words(state))));
    }

    /** A first heading that says what stands above the chapter already is left out. */
    private List<Block> withoutTitle(String unit, List<Block> text) {
        boolean repeats = !text.isEmpty()
                && text.get(0) instanceof Block.Heading heading
                && heading.level() == 1
                && saysTheSame(PlainText.of(heading.content()).strip(), unit);
        return repeats ? text.subList(1, text.size()) : text;
    }

    private boolean saysTheSame(String title, String unit) {
        boolean ofTheSection =
                input.plan().titled(title).filter(ReportPlan.Section::jointOnly).isPresent();
        return ofTheSection
                || input.project()
                        .config()
                        .unit(unit)
                        .map(Unit::name)
                        .filter(name -> name.text().zhTw().equals(title)
                                || name.text().en().equals(title))
                        .isPresent();
    }
}
