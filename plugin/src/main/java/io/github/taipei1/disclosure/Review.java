package io.github.taipei1.disclosure;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.Disclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A disclosure made ready for its reviewers.
 *
 * @param hashes of both drafts; their code goes into the subject of the request
 * @param approval on record, whatever was decided
 * @param compared the approval whose text the changes are shown against; nothing if there is none, or none that changed
 * @param rows both drafts, passage by passage
 * @param notes open findings, in the order of the review
 * @param accepted findings that somebody decided to leave as they are
 * @param general findings about the disclosure as a whole
 */
public record Review(
        Project project,
        Disclosure disclosure,
        DraftFile zh,
        DraftFile en,
        TextForm.Hashes hashes,
        LocalDate asOf,
        Optional<Approval> approval,
        Optional<Approval> compared,
        List<Row> rows,
        List<Note> notes,
        List<Note> accepted,
        List<Note> general) {

    public Review {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        accepted = List.copyOf(accepted);
        general = List.copyOf(general);
    }

    public String id() {
        return disclosure.id();
    }

    public String code() {
        return hashes.code();
    }

    /** Whether an approval on record covers exactly these drafts. */
    public boolean isApproved() {
        return approval.filter(record -> record.covers(hashes)).isPresent();
    }
}
