package io.github.taipei1.bundle;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.sign.AllowedSigners;
import io.github.taipei1.bundle.sign.SignatureCheck;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found of a bundle's integrity.
 *
 * @param refusal why it is unreadable; present exactly then
 * @param packing how the archive is written, if it could be read
 * @param seal the code of the content that is there
 * @param sealMatch that code against the one on receipt
 * @param changes what is not as it was sealed, sorted by path
 * @param index the bundle's own index, if it could be read
 * @param members the bundles of members inside
 * @param signatures armoured signatures by the name of their file
 * @param tagManifest the text that is sealed and signed; empty if it is missing
 * @param ignored files that an operating system left in the archive
 * @param files how many files are in the bundle
 * @param bytes how many bytes they have
 */
public record Verification(
        Verdict verdict,
        Optional<Refusal> refusal,
        Optional<Packing> packing,
        Optional<String> seal,
        Optional<SealMatch> sealMatch,
        List<Change> changes,
        Optional<BundleIndex> index,
        List<MemberVerification> members,
        SortedMap<String, String> signatures,
        String tagManifest,
        List<String> ignored,
        int files,
        long bytes) {
    public Verification {
        changes = List.copyOf(changes);
        members = List.copyOf(members);
        signatures = Collections.unmodifiableSortedMap(new TreeMap<>(signatures));
        ignored = List.copyOf(ignored);
        if (refusal.isPresent() != (verdict == Verdict.UNREADABLE)) {
            throw new IllegalArgumentException("a bundle is unreadable exactly if there is a reason");
        }
    }

    /** A file of which nothing more is known than why it can't be read. */
    public static Verification unreadable(Refusal why) {
        return new Verification(
                Verdict.UNREADABLE,
                Optional.of(why),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Collections.emptySortedMap(),
                "",
                List.of(),
                0,
                0);
    }

    /** The same, where the code that was given turned out to be another bundle's: of this one it says nothing then. */
    public Verification unconfirmed() {
        return judged(Verdict.UNCONFIRMED, sealMatch);
    }

    /** The same, where the code was given with another file of exactly this content. */
    public Verification confirmed() {
        return judged(Verdict.SEALED, Optional.of(SealMatch.MATCHES));
    }

    private Verification judged(Verdict other, Optional<SealMatch> match) {
        return new Verification(
                other,
                refusal,
                packing,
                seal,
                match,
                changes,
                index,
                members,
                signatures,
                tagManifest,
                ignored,
                files,
                bytes);
    }

    /** The checks of all signatures, in the order of their names. */
    public List<SignatureCheck> check(AllowedSigners allowed, Instant at) {
        byte[] signed = tagManifest.getBytes(StandardCharsets.UTF_8);
        return signatures.values().stream()
                .map(armored -> allowed.check(armored, signed, at))
                .toList();
    }

    /** Whether the bundle and all members' in it are complete and unaltered as far as can be known. */
    public boolean isIntact() {
        boolean whole = verdict == Verdict.SEALED || verdict == Verdict.UNCONFIRMED;
        return whole && members.stream().allMatch(member -> member.verdict() == Verdict.SEALED);
    }
}
