package io.github.taipei1.bundle.submission;

import java.util.Arrays;
import java.util.Optional;

/** What a file is in a submission, and the folder it stands in. */
public enum PayloadRole {
    /** The closing report and what was found while it was made. */
    REPORT("report", "report"),
    /** Measurements in their reduced form. */
    METRICS("metrics", "metrics"),
    /** The team's own texts that owe something: sections, papers, public texts. */
    SOURCE("source", "sources"),
    /** What the units declare. */
    DECLARATION("declaration", "declarations"),
    /** Drafts that say something about the use of the machine. */
    DISCLOSURE("disclosure", "disclosure"),
    /** Records of NVIDIA's decisions, with the exact copies that were sent. */
    APPROVAL("approval", "approvals"),
    /** Signed agreements, replies, showcase and the like. */
    EVIDENCE("evidence", "evidence");

    private final String word;
    private final String folder;

    PayloadRole(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /** The role of a word in {@code bundle.json}. */
    static Optional<PayloadRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** The word in {@code bundle.json}. */
    public String word() {
        return word;
    }

    /** The folder below the bundle's own. */
    String folder() {
        return "data/" + folder + "/";
    }
}
