package io.github.taipei1.check;

import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.MemberPart;
import java.util.Optional;

/**
 * A member of a joint project and what it handed to the lead.
 *
 * @param part its measurements, or why nothing of it is taken
 * @param form how it came
 * @param state the same for readers, with the seal code where there is one
 * @param workspace its records and texts; absent where nothing came or nothing is taken
 */
public record Member(MemberPart part, Form form, Text state, Optional<Workspace> workspace) {
    /** How a member's part came. */
    public enum Form {
        BUNDLE,
        FOLDER,
        REFUSED,
        ABSENT
    }

    public String unit() {
        return part.unit();
    }

    /** Where its files stand for a reader of the report. */
    public String prefix() {
        return "members/" + unit() + "/";
    }
}
