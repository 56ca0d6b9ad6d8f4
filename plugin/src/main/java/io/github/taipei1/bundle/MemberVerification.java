package io.github.taipei1.bundle;

import io.github.taipei1.bundle.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What was found of a member's bundle inside the lead's.
 *
 * @param unit the member's id
 * @param seal the code of the content that is there
 * @param index the member's own index
 */
public record MemberVerification(
        String unit,
        Verdict verdict,
        Optional<Refusal> refusal,
        Optional<String> seal,
        List<Change> changes,
        Optional<BundleIndex> index) {
    public MemberVerification {
        changes = List.copyOf(changes);
    }
}
