package io.github.taipei1.verify;

import java.util.Optional;

/**
 * What a file is among the others of the folder and of the ledger.
 *
 * @param replacedBy another file that is a newer revision of the same submission
 * @param copyOf the file with the same content that was received first
 * @param rival another content of the same revision, of which nobody knows whether it came before or after this one
 * @param codeOf the file to which the seal code belongs that stands in this file's row
 */
public record Among(
        Optional<String> replacedBy, Optional<String> copyOf, Optional<String> rival, Optional<String> codeOf) {
    /** Nothing to do with any other. */
    static final Among ALONE = new Among(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Among replacedBy(Optional<String> newer) {
        return new Among(newer, copyOf, rival, codeOf);
    }

    Among copyOf(String first) {
        return new Among(replacedBy, Optional.of(first), rival, codeOf);
    }

    Among rival(Optional<String> other) {
        return new Among(replacedBy, copyOf, other, codeOf);
    }

    Among codeOf(String other) {
        return new Among(replacedBy, copyOf, rival, Optional.of(other));
    }
}
