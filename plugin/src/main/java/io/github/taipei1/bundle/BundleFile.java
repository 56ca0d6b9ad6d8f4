package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.BagFiles;
import io.github.taipei1.bundle.bag.Fingerprint;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.bundle.zip.FileBytes;
import io.github.taipei1.bundle.zip.Limits;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.StrictZip;
import io.github.taipei1.bundle.zip.ZipItem;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A bundle that was handed in, open for reading. Nothing is unpacked to disk; names are checked; every file's checksum is compared
 * whenever it is read. Only {@link #verify} says whether the content is the one that was sealed.
 */
public final class BundleFile implements Closeable {
    private static final int SMALL = 8 << 20;
    private static final int BLOCK = 1 << 16;

    private final StrictZip zip;
    private final Closeable under;
    private final BundleLayout layout;

    private BundleFile(StrictZip zip, Closeable under) throws Refused {
        this.zip = zip;
        this.under = under;
        this.layout = BundleLayout.of(zip);
    }

    /** @throws Refused with the reason, if this is no archive, or no bundle in it */
    public static BundleFile open(Path file) throws IOException {
        FileBytes bytes = new FileBytes(file);
        try {
            return new BundleFile(StrictZip.open(bytes, Limits.BUNDLE), bytes);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** The same for bytes that the caller holds. */
    public static BundleFile open(RandomBytes bytes) throws IOException {
        return new BundleFile(StrictZip.open(bytes, Limits.BUNDLE), () -> {});
    }

    /**
     * Opens, verifies and closes.
     *
     * @param typedSeal the seal code of the office's record, as it was typed
     */
    public static Verification verify(Path file, Optional<String> typedSeal) {
        try (BundleFile bundle = open(file)) {
            return bundle.verify(typedSeal);
        } catch (IOException e) {
            return Verification.unreadable(reason(e));
        }
    }

    /** The same for bytes that the caller holds. */
    public static Verification verify(RandomBytes bytes, Optional<String> typedSeal) {
        try (BundleFile bundle = open(bytes)) {
            return bundle.verify(typedSeal);
        } catch (IOException e) {
            return Verification.unreadable(reason(e));
        }
    }

    private static Refusal reason(IOException e) {
        return e instanceof Refused refused
                ? refused.refusal()
                : new Refusal.Unreachable(Shown.name(String.valueOf(e.getMessage())));
    }

    /** Paths of all files below the bundle's folder. */
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(layout.files().keySet()));
    }

    /** @throws FileNotFoundException if there is no such file */
    public InputStream open(String path) throws IOException {
        return zip.open(item(path));
    }

    /** The whole content of a file of at most {@code limit} bytes. */
    public byte[] read(String path, int limit) throws IOException {
        return zip.read(item(path), limit);
    }

    /** A file for reading at any place; unpacked in memory up to {@code limit} bytes where the archive was packed again. */
    public RandomBytes random(String path, int limit) throws IOException {
        return zip.random(item(path), limit);
    }

    public long size(String path) throws IOException {
        return item(path).size();
    }

    private ZipItem item(String path) throws IOException {
        ZipItem item = layout.files().get(path);
        if (item == null) {
            throw new FileNotFoundException(path);
        }
        return item;
    }

    /**
     * Reads every byte once and holds it against the bundle's lists and the seal code.
     *
     * @param typedSeal the seal code of the office's record, as it was typed
     */
    public Verification verify(Optional<String> typedSeal) throws IOException {
        BagView bag = hash();
        BagCheck.Found found;
        try {
            found = BagCheck.of(bag);
        } catch (Refused e) {
            return Verification.unreadable(e.refusal());
        }
        List<Change> changes = new ArrayList<>(found.changes());
        layout.strangers()
                .forEach(name -> changes.add(
                        Change.of(Change.Kind.ADDED, name, "多出的檔案，在提交資料夾之外", "added, outside of the bundle's folder")));
        Optional<SealMatch> match = found.seal().map(seal -> SealMatch.of(typedSeal, seal));
        return new Verification(
                verdict(changes, match),
                Optional.empty(),
                Optional.of(packing(found.index())),
                found.seal(),
                match,
                changes,
                found.index(),
                members(bag, found.index()),
                signatures(bag),
                found.tagManifest()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(""),
                layout.ignored(),
                bag.prints().size(),
                bag.size());
    }

    private BagView hash() throws IOException {
        SortedMap<String, Fingerprint> prints = new TreeMap<>();
        SortedSet<String> damaged = new TreeSet<>();
        long largest = zip.items().stream().mapToLong(ZipItem::size).max().orElse(0);
        byte[] block = new byte[(int) Math.min(BLOCK, largest + 1)];
        for (ZipItem item : zip.items()) {
            Optional<String> path = layout.path(item);
            if (path.isPresent()) {
                try (InputStream in = zip.open(item)) {
                    prints.put(path.get(), Fingerprint.of(in, block));
                } catch (Refused e) {
                    damaged.add(path.get());
                }
            }
        }
        return new BagView(prints, damaged, path -> read(path, SMALL));
    }

    private static Verdict verdict(List<Change> changes, Optional<SealMatch> match) {
        if (!changes.isEmpty() || match.isEmpty() || match.get() == SealMatch.DIFFERS) {
            return Verdict.ALTERED;
        }
        return match.get() == SealMatch.MATCHES ? Verdict.SEALED : Verdict.UNCONFIRMED;
    }

    private Packing packing(Optional<BundleIndex> index) {
        boolean ownFolder =
                index.filter(one -> layout.root().equals(one.id().name() + "/")).isPresent();
        boolean original = zip.isCanonical()
                && ownFolder
                && layout.ignored().isEmpty()
                && layout.strangers().isEmpty();
        return original ? Packing.ORIGINAL : Packing.REPACKED;
    }

    private static List<MemberVerification> members(BagView bag, Optional<BundleIndex> index) throws IOException {
        List<MemberVerification> members = new ArrayList<>();
        for (MemberSeal member : index.map(BundleIndex::members).orElse(List.of())) {
            members.add(member(member, bag.below(member.folder())));
        }
        return members;
    }

    private static MemberVerification member(MemberSeal member, BagView bag) throws IOException {
        try {
            BagCheck.Found found = BagCheck.of(bag);
            Optional<SealMatch> match = found.seal().map(seal -> SealMatch.of(Optional.of(member.seal()), seal));
            return new MemberVerification(
                    member.unit(),
                    verdict(found.changes(), match),
                    Optional.empty(),
                    found.seal(),
                    found.changes(),
                    found.index());
        } catch (Refused e) {
            return new MemberVerification(
                    member.unit(),
                    Verdict.UNREADABLE,
                    Optional.of(e.refusal()),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }
    }

    private static SortedMap<String, String> signatures(BagView bag) throws IOException {
        SortedMap<String, String> signatures = new TreeMap<>();
        for (String path : bag.prints().keySet()) {
            if (BagFiles.isSignature(path)) {
                byte[] bytes = bag.bytes(path).orElseThrow();
                signatures.put(
                        path.substring(BagFiles.SIGNATURES.length()), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return signatures;
    }

    @Override
    public void close() throws IOException {
        under.close();
    }
}
