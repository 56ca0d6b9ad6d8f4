package io.github.taipei1.call;

import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a call's closing report holds, read from the profile's {@code report.yaml}.
 *
 * @param kind what the paper is called
 * @param programme the programme's name on the cover
 * @param ownForm what to say where the office has a form of its own for this paper and the team has not given it; nothing if it has none
 * @param acknowledgement the model acknowledgement; {@code ${gpu}} stands for the GPU's model
 */
public record ReportPlan(
        WrittenText kind,
        WrittenText programme,
        Optional<WrittenText> ownForm,
        List<Section> sections,
        WrittenText acknowledgement) {

    /** The file in the profile. */
    public static final String FILE = "report.yaml";

    /**
     * One section.
     *
     * @param id neutral name, which a team's file gives as {@code section: outputs}
     * @param headings other titles under which a team's text is taken for this section
     * @param joint only where more than one unit takes part
     * @param duties what it shows to be met
     */
    public record Section(
            String id,
            WrittenText title,
            Author author,
            List<String> headings,
            Optional<Boolean> joint,
            List<String> duties) {

        /** Every title under which a text is taken for this section. */
        Stream<String> titles() {
            return Stream.concat(Stream.of(title.zhTw(), title.en()), headings.stream());
        }

        public boolean jointOnly() {
            return joint.orElse(false);
        }

        /** Whether the report lacks something when the team writes nothing. */
        public boolean teamMustWrite() {
            return author == Author.TEAM;
        }
    }

    /** Who writes a section. */
    public enum Author {
        TEAM,
        TOOL,
        BOTH
    }

    /** The plan of a profile. */
    public static Parsed<ReportPlan> read(Profile profile) {
        return read(profile.describe(FILE), profile.text(FILE).orElse(""));
    }

    static Parsed<ReportPlan> read(String name, String text) {
        return StrictYaml.read(name, text, ReportPlan.class);
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The section that a text under this heading is for. */
    public Optional<Section> titled(String heading) {
        String wanted = HeadingKey.of(heading);
        return sections.stream()
                .filter(section ->
                        section.titles().anyMatch(title -> HeadingKey.of(title).equals(wanted)))
                .findFirst();
    }
}
