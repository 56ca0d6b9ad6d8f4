package io.github.taipei1.bundle;

/**
 * A member's bundle inside the lead's.
 *
 * @param unit the member's id
 * @param seal the seal code that the member's own bundle bears
 */
public record MemberSeal(String unit, String seal) {
    /** The folder, below the lead's, that holds the member's bag whole. */
    public String folder() {
        return "data/members/" + unit + "/";
    }
}
