package io.github.taipei1.call;

import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.util.List;
import java.util.Optional;

/**
 * What a call's closing report holds, read from the profile's {@code report.yaml}.
 *
 * @param kind what the paper is called
 * @param programme the programme's name on the cover
 * @param acknowledgement the model acknowledgement; {@code ${gpu}} stands for the GPU's model
 */
public record ReportPlan(WrittenText kind, WrittenText programme, List<Section> sections, WrittenText acknowledgement) {

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

    public static Parsed<ReportPlan> read(Profile profile) {
        return StrictYaml.read(profile.describe(FILE), profile.text(FILE).orElse(""), ReportPlan.class);
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
