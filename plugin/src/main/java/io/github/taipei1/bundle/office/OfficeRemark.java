package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.document.Unseen;

/**
 * Something in a document that a reader on paper would not see.
 *
 * @param part where in the document, fit to be shown
 * @param detail an excerpt or an address, fit to be shown; perhaps empty
 */
public record OfficeRemark(Unseen.Kind kind, String part, String detail) {
    public OfficeRemark {
        part = Shown.name(part);
        detail = detail.isEmpty() ? "" : Shown.name(detail);
    }

    public static OfficeRemark of(Unseen unseen) {
        return new OfficeRemark(unseen.kind(), unseen.where(), unseen.detail());
    }
}
