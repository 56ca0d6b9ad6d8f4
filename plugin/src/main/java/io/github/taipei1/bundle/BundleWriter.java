package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.BagFiles;
import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.bag.Fingerprint;
import io.github.taipei1.bundle.bag.Manifest;
import io.github.taipei1.bundle.json.CanonicalJson;
import io.github.taipei1.bundle.sign.Signer;
import io.github.taipei1.bundle.zip.CanonicalZip;
import io.github.taipei1.bundle.zip.Limits;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.output.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Seals a bundle. The content is read twice, once for the hashes and once into the archive, and must be the same both times; no file
 * is held in memory. A killed or failing run leaves the old bundle or the new one.
 */
public final class BundleWriter {
    /** The file beside the bundle that holds its seal code. */
    public static final String SEAL_NOTE = "seal.txt";

    private static final int BLOCK = 1 << 16;

    private BundleWriter() {}

    /** A file of the bag with its final content known. */
    private record Part(String path, Content content, Fingerprint fingerprint) {}

    /**
     * Writes the bundle and its {@code seal.txt} into a folder.
     *
     * @throws IOException if a file can't be read or written, or changed while it was read; the message names it
     */
    public static Sealed write(Path folder, BundlePlan plan, Optional<Signer> signer) throws IOException {
        return write(folder, plan, signer, UnaryOperator.identity());
    }

    /** @param wrap put around the stream into the archive; tests let it fail */
    static Sealed write(Path folder, BundlePlan plan, Optional<Signer> signer, UnaryOperator<OutputStream> wrap)
            throws IOException {
        List<Part> parts = parts(plan, signer);
        Path target = folder.resolve(plan.id().fileName());
        Path note = folder.resolve(SEAL_NOTE);
        HashingOutput[] hashing = new HashingOutput[1];
        WholeFile.write(target, out -> {
            hashing[0] = new HashingOutput(wrap.apply(out));
            zip(plan.id().name() + "/", parts, hashing[0]);
            hashing[0].flush();
            // A seal note must never stand beside another bundle than its own, whenever the run is killed.
            Files.deleteIfExists(note);
        });
        Sealed sealed =
                new Sealed(plan.id().fileName(), seal(parts), hashing[0].count(), hashing[0].sha256(), parts.size());
        WholeFile.write(note, out -> out.write(sealed.note().getBytes(StandardCharsets.UTF_8)));
        return sealed;
    }

    private static String seal(List<Part> parts) throws IOException {
        Part tagManifest = parts.stream()
                .filter(part -> part.path().equals(BagFiles.TAG_MANIFEST))
                .findFirst()
                .orElseThrow();
        try (InputStream in = tagManifest.content().open()) {
            return Seal.of(in.readAllBytes());
        }
    }

    /** All files of the bag, sorted as the archive needs them. */
    private static List<Part> parts(BundlePlan plan, Optional<Signer> signer) throws IOException {
        List<Part> parts = new ArrayList<>();
        List<IndexedFile> files = new ArrayList<>();
        for (BundleEntry entry : plan.entries()) {
            Fingerprint fingerprint = fingerprint(entry.path(), entry.content());
            parts.add(new Part(entry.path(), entry.content(), fingerprint));
            files.add(new IndexedFile(
                    entry.path(), entry.original(), entry.role(), fingerprint.size(), fingerprint.sha256()));
        }
        files.sort(Comparator.comparing(IndexedFile::path));
        BundleIndex index = new BundleIndex(
                plan.id(), plan.asOf(), plan.draft(), plan.software(), files, sorted(plan.members()), plan.content());
        parts.add(part(BundleIndex.PATH, CanonicalJson.bytes(IndexJson.write(index))));
        parts.add(part(BundleIndex.CRATE_PATH, CanonicalJson.bytes(RoCrate.write(index))));
        addTags(parts, plan, signer);
        requireWithin(parts);
        parts.sort(Comparator.comparing(Part::path));
        return parts;
    }

    private static List<MemberSeal> sorted(List<MemberSeal> members) {
        return members.stream().sorted(Comparator.comparing(MemberSeal::unit)).toList();
    }

    private static void addTags(List<Part> payload, BundlePlan plan, Optional<Signer> signer) {
        BagInfo info = plan.info()
                .with("Bagging-Date", plan.asOf().toString())
                .with("External-Identifier", plan.id().name())
                .with("Payload-Oxum", oxum(payload))
                .with("Bag-Software-Agent", plan.software());
        SortedMap<String, Part> tags = new TreeMap<>();
        tags.put(BagFiles.DECLARATION, part(BagFiles.DECLARATION, BagFiles.declaration()));
        tags.put(BagFiles.INFO, part(BagFiles.INFO, info.bytes()));
        tags.put(BagFiles.MANIFEST, part(BagFiles.MANIFEST, manifest(payload)));
        byte[] tagManifest = manifest(tags.values());
        payload.addAll(tags.values());
        payload.add(part(BagFiles.TAG_MANIFEST, tagManifest));
        signer.ifPresent(key -> payload.add(part(
                BagFiles.SIGNATURES + plan.id().unit() + BagFiles.SIGNATURE_SUFFIX,
                key.sign(tagManifest).getBytes(StandardCharsets.US_ASCII))));
    }

    private static byte[] manifest(Iterable<Part> parts) {
        Map<String, Fingerprint> files = new TreeMap<>();
        parts.forEach(part -> files.put(part.path(), part.fingerprint()));
        return Manifest.of(files).bytes();
    }

    private static String oxum(List<Part> payload) {
        long bytes =
                payload.stream().mapToLong(part -> part.fingerprint().size()).sum();
        return bytes + "." + payload.size();
    }

    private static Part part(String path, byte[] bytes) {
        return new Part(path, Content.of(bytes), Fingerprint.of(bytes));
    }

    private static Fingerprint fingerprint(String path, Content content) throws IOException {
        try (InputStream in = content.open()) {
            return Fingerprint.of(in);
        } catch (IOException e) {
            throw new IOException("can't be read for the bundle: " + path + ": " + e.getMessage(), e);
        }
    }

    /** A bundle that the office's reader would refuse is not written in the first place. */
    private static void requireWithin(List<Part> parts) throws IOException {
        Limits limits = Limits.BUNDLE;
        long total = 0;
        for (Part part : parts) {
            if (part.fingerprint().size() > limits.entryBytes()) {
                throw new IOException("larger than " + limits.entryBytes() + " bytes: " + part.path());
            }
            total += part.fingerprint().size();
        }
        if (total > limits.totalBytes() || parts.size() > limits.entries()) {
            throw new IOException("too much for a bundle: " + parts.size() + " files, " + total + " bytes");
        }
    }

    private static void zip(String folder, List<Part> parts, OutputStream out) throws IOException {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        long at = 0;
        for (Part part : parts) {
            Fingerprint print = part.fingerprint();
            String name = folder + part.path();
            byte[] header = CanonicalZip.local(name, print.crc(), print.size());
            out.write(header);
            copy(part, out);
            directory.writeBytes(CanonicalZip.central(name, print.crc(), print.size(), at));
            at += header.length + print.size();
        }
        directory.writeTo(out);
        out.write(CanonicalZip.end(parts.size(), directory.size(), at));
    }

    private static void copy(Part part, OutputStream out) throws IOException {
        HashingOutput hashing = new HashingOutput(out);
        try (InputStream in = part.content().open()) {
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                hashing.write(block, 0, count);
            }
        }
        if (!hashing.sha256().equals(part.fingerprint().sha256())) {
            throw new IOException("changed while the bundle was written: " + part.path());
        }
    }

    /** Counts and hashes what goes through. */
    private static final class HashingOutput extends OutputStream {
        private final OutputStream out;
        private final MessageDigest digest = Sha256.begin();
        private long count;

        HashingOutput(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            digest.update(bytes, offset, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        long count() {
            return count;
        }

        /** Asked once, at the end. */
        String sha256() {
            return Sha256.hex(digest);
        }
    }
}
