package io.github.taipei1.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A member's bundle, open to be put whole into the lead's. It must stay open until that is written. */
public final class MemberFiles implements Closeable {
    private static final String ROLE = "member";
    /** Under which name a member's files are known in the lead's bundle: two members may have files of one name. */
    public static final String ORIGINAL = "members/";

    private final String unit;
    private final BundleFile bundle;
    private final Verification verification;

    private MemberFiles(String unit, BundleFile bundle, Verification verification) {
        this.unit = unit;
        this.bundle = bundle;
        this.verification = verification;
    }

    /** The names under which a bundle knows the files of its members' bundles. */
    public static Set<String> originals(BundleIndex index) {
        return index.files().stream()
                .filter(file -> file.role().equals(ROLE))
                .map(IndexedFile::original)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Opens and verifies.
     *
     * @param unit the member's id, which its own bundle must bear
     * @throws io.github.taipei1.bundle.refusal.Refused if it can't be read
     */
    public static MemberFiles open(String unit, Path zip) throws IOException {
        BundleFile bundle = BundleFile.open(zip);
        try {
            return new MemberFiles(unit, bundle, bundle.verify(Optional.empty()));
        } catch (IOException | RuntimeException e) {
            bundle.close();
            throw e;
        }
    }

    /** What was found of its integrity; without a seal code on receipt it is at best unconfirmed. */
    public Verification verification() {
        return verification;
    }

    /** Whether it is whole and of that member, so that it can go into the lead's. */
    public boolean isUsable() {
        return verification.isIntact()
                && verification
                        .index()
                        .filter(index -> index.id().unit().equals(unit))
                        .isPresent();
    }

    /** The member's seal code; asked of a usable bundle only. */
    public MemberSeal seal() {
        return new MemberSeal(unit, verification.seal().orElseThrow());
    }

    /** All files of the member's bag, named as in the lead's bundle. */
    public List<BundleEntry> entries() {
        String folder = new MemberSeal(unit, "").folder();
        return bundle.paths().stream()
                .map(path ->
                        new BundleEntry(folder + path, () -> bundle.open(path), ORIGINAL + unit + "/" + path, ROLE))
                .toList();
    }

    @Override
    public void close() throws IOException {
        bundle.close();
    }
}
