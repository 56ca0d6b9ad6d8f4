package io.github.taipei1.call;

import io.github.taipei1.finding.Text;
import java.util.Optional;

/**
 * One clause of the announcement.
 *
 * @param id stable id that findings and the clause matrix cite
 * @param where the place in the announcement
 * @param words the announcement's own words (Chinese)
 * @param summary what it says, in both languages
 * @param kind how far software can go
 * @param unclear what the announcement leaves open, if anything
 */
public record Clause(
        String id, String where, String words, WrittenText summary, Kind kind, Optional<WrittenText> unclear) {

    /** How far software can go with a clause. */
    public enum Kind {
        /** Decided by a rule from the files. */
        CHECK,
        /** A fact that a person records with evidence; the record is checked. */
        RECORD,
        /** Worked out from the profile and the data. */
        COMPUTE,
        /** Shown where it matters; nothing to decide. */
        INFORM,
        /** Only a person can tell. */
        PERSON
    }

    public Text summaryText() {
        return summary.text();
    }
}
