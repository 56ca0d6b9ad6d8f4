package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.BagFiles;
import io.github.taipei1.bundle.bag.Fingerprint;
import io.github.taipei1.bundle.bag.Manifest;
import io.github.taipei1.bundle.json.CanonicalJson;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.json.StrictJson;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds the files of a bag against its lists: tag manifest, manifest, {@code bundle.json} and RO-Crate must all agree with them. */
final class BagCheck {
    private static final Set<String> SEALED_TAGS =
            new TreeSet<>(List.of(BagFiles.INFO, BagFiles.DECLARATION, BagFiles.MANIFEST));
    private static final String MEMBERS = "data/members/";

    private final BagView bag;
    private final List<Change> changes = new ArrayList<>();

    private BagCheck(BagView bag) {
        this.bag = bag;
    }

    /**
     * What was found.
     *
     * @param tagManifest its text; empty if it is missing or damaged
     */
    record Found(List<Change> changes, Optional<byte[]> tagManifest, Optional<BundleIndex> index) {
        Optional<String> seal() {
            return tagManifest.map(Seal::of);
        }
    }

    /** @throws Refused if this is no bundle, or its index is unreadable as it was sealed */
    static Found of(BagView bag) throws IOException {
        return new BagCheck(bag).run();
    }

    private Found run() throws IOException {
        bag.damaged().forEach(path -> changes.add(Change.of(Change.Kind.DAMAGED, path)));
        Optional<byte[]> tagManifest = bag.bytes(BagFiles.TAG_MANIFEST);
        Optional<Manifest> tags = manifest(BagFiles.TAG_MANIFEST);
        Optional<Manifest> payload = manifest(BagFiles.MANIFEST);
        requireBundle(payload);
        tags.ifPresent(this::checkTags);
        payload.ifPresent(this::checkPayload);
        checkOutside();
        Optional<BundleIndex> index = index(payload);
        if (index.isPresent()) {
            checkIndex(index.get());
            checkCrate(index.get());
            checkMembers(index.get());
        }
        return new Found(changes.stream().distinct().sorted().toList(), tagManifest, index);
    }

    private void requireBundle(Optional<Manifest> payload) throws Refused {
        boolean listed = payload.filter(list -> list.hashes().containsKey(BundleIndex.PATH))
                .isPresent();
        if (!bag.has(BundleIndex.PATH) && !listed) {
            throw new Refused(new Refusal.NotABundle(Text.of(
                    "缺少 data/bundle.json，不是 taipei1:report 產生的檔案。",
                    "data/bundle.json is missing; taipei1:report did not write it.")));
        }
    }

    private Optional<Manifest> manifest(String path) throws IOException {
        Optional<byte[]> bytes = bag.bytes(path);
        if (bytes.isEmpty()) {
            if (!bag.has(path)) {
                changes.add(Change.of(Change.Kind.REMOVED, path));
            }
            return Optional.empty();
        }
        Manifest.Read read = Manifest.read(new String(bytes.get(), StandardCharsets.UTF_8));
        read.fault().ifPresent(fault -> changes.add(new Change(Change.Kind.CHANGED, path, fault)));
        return read.manifest();
    }

    private void checkTags(Manifest tags) {
        if (!tags.hashes().keySet().equals(SEALED_TAGS)) {
            changes.add(Change.of(
                    Change.Kind.INCONSISTENT,
                    BagFiles.TAG_MANIFEST,
                    "列出的檔案不是應有的三個",
                    "does not list the three files that it must"));
        }
        compare(tags.hashes());
        byte[] declaration = BagFiles.declaration();
        Fingerprint found = bag.prints().get(BagFiles.DECLARATION);
        if (found != null && !found.sha256().equals(Fingerprint.of(declaration).sha256())) {
            changes.add(Change.of(Change.Kind.CHANGED, BagFiles.DECLARATION));
        }
    }

    private void checkPayload(Manifest payload) {
        compare(payload.hashes());
        for (String path : payload.hashes().keySet()) {
            if (!path.startsWith(BagFiles.PAYLOAD)) {
                changes.add(
                        Change.of(Change.Kind.INCONSISTENT, path, "清單列出 data/ 以外的檔案", "listed, but not below data/"));
            }
        }
        for (String path : bag.paths()) {
            if (path.startsWith(BagFiles.PAYLOAD) && !payload.hashes().containsKey(path)) {
                changes.add(Change.of(Change.Kind.ADDED, path));
            }
        }
    }

    private void compare(Map<String, String> hashes) {
        hashes.forEach((path, hash) -> {
            Fingerprint found = bag.prints().get(path);
            if (!bag.has(path)) {
                changes.add(Change.of(Change.Kind.REMOVED, path));
            } else if (found != null && !found.sha256().equals(hash)) {
                changes.add(Change.of(Change.Kind.CHANGED, path));
            }
        });
    }

    /** Beside the payload stand the four tag files and signatures, nothing else. */
    private void checkOutside() {
        for (String path : bag.paths()) {
            boolean known = path.startsWith(BagFiles.PAYLOAD)
                    || SEALED_TAGS.contains(path)
                    || path.equals(BagFiles.TAG_MANIFEST)
                    || BagFiles.isSignature(path);
            if (!known) {
                changes.add(Change.of(Change.Kind.ADDED, path));
            }
        }
    }

    /** The index. If it was changed, its own fault is no news; if it was sealed like that, the bundle can't be read. */
    private Optional<BundleIndex> index(Optional<Manifest> payload) throws IOException {
        Optional<byte[]> bytes = bag.bytes(BundleIndex.PATH);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            Json value = json(BundleIndex.PATH, bytes.get());
            BundleIndex index = IndexJson.read(value);
            requireCanonical(BundleIndex.PATH, value, bytes.get());
            return Optional.of(index);
        } catch (Refused e) {
            String found = bag.prints().get(BundleIndex.PATH).sha256();
            boolean asSealed = payload.map(list -> list.hashes().get(BundleIndex.PATH))
                    .filter(found::equals)
                    .isPresent();
            if (asSealed) {
                throw e;
            }
            changes.add(new Change(
                    Change.Kind.CHANGED, BundleIndex.PATH, e.refusal().what()));
            return Optional.empty();
        }
    }

    private static Json json(String path, byte[] bytes) throws Refused {
        try {
            return StrictJson.read(StrictText.read(path, bytes));
        } catch (StrictJson.Unreadable e) {
            throw new Refused(new Refusal.UnreadableText(path, e.reason()));
        }
    }

    private void requireCanonical(String path, Json value, byte[] bytes) {
        if (!Arrays.equals(CanonicalJson.bytes(value), bytes)) {
            changes.add(Change.of(
                    Change.Kind.CHANGED, path, "不是本工具的寫法（RFC 8785）", "not written as we write it (RFC 8785)"));
        }
    }

    private void checkIndex(BundleIndex index) {
        SortedSet<String> payload = described();
        for (IndexedFile file : index.files()) {
            Fingerprint found = bag.prints().get(file.path());
            if (!payload.remove(file.path())) {
                changes.add(Change.of(Change.Kind.REMOVED, file.path()));
            } else if (found != null && !(found.sha256().equals(file.sha256()) && found.size() == file.size())) {
                changes.add(Change.of(Change.Kind.CHANGED, file.path()));
            }
            if (!file.path().startsWith(BagFiles.PAYLOAD) || !PayloadNames.isAllowed(file.path())) {
                changes.add(Change.of(
                        Change.Kind.INCONSISTENT, file.path(), "檔名不合規定", "the name is not allowed in a bundle"));
            }
        }
        payload.forEach(path -> changes.add(Change.of(Change.Kind.ADDED, path)));
    }

    /** The payload that index and RO-Crate list: all but these two. */
    private SortedSet<String> described() {
        SortedSet<String> payload = new TreeSet<>();
        bag.paths().stream().filter(path -> path.startsWith(BagFiles.PAYLOAD)).forEach(payload::add);
        payload.remove(BundleIndex.PATH);
        payload.remove(BundleIndex.CRATE_PATH);
        return payload;
    }

    private void checkCrate(BundleIndex index) throws IOException {
        Optional<byte[]> bytes = bag.bytes(BundleIndex.CRATE_PATH);
        if (bytes.isEmpty()) {
            if (!bag.has(BundleIndex.CRATE_PATH)) {
                changes.add(Change.of(Change.Kind.REMOVED, BundleIndex.CRATE_PATH));
            }
            return;
        }
        SortedSet<String> listed = new TreeSet<>();
        index.files().forEach(file -> listed.add(file.path()));
        if (!crateFiles(bytes.get()).filter(listed::equals).isPresent()) {
            changes.add(Change.of(
                    Change.Kind.INCONSISTENT,
                    BundleIndex.CRATE_PATH,
                    "列出的檔案與 bundle.json 不同",
                    "does not list the files that bundle.json lists"));
        }
    }

    private static Optional<SortedSet<String>> crateFiles(byte[] bytes) {
        try {
            return RoCrate.files(json(BundleIndex.CRATE_PATH, bytes));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private void checkMembers(BundleIndex index) {
        for (String path : bag.paths()) {
            boolean member = !path.startsWith(MEMBERS)
                    || index.members().stream().anyMatch(one -> path.startsWith(one.folder()));
            if (!member) {
                changes.add(
                        Change.of(Change.Kind.INCONSISTENT, path, "不屬於任何成員單位", "belongs to no member of the project"));
            }
        }
    }
}
