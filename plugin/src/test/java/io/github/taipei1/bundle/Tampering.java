package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.BagFiles;
import io.github.taipei1.bundle.bag.Fingerprint;
import io.github.taipei1.bundle.bag.Manifest;
import io.github.taipei1.bundle.zip.CanonicalZip;
import io.github.taipei1.bundle.zip.ZipForge;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a bundle in the hands of somebody who changes them and packs them again, with all the care one can take. */
final class Tampering {
    private final String folder;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** @param full names in the archive to content */
    Tampering(SortedMap<String, byte[]> full) {
        String first = full.firstKey();
        folder = first.substring(0, first.indexOf('/') + 1);
        full.forEach((name, bytes) -> files.put(name.substring(folder.length()), bytes));
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    Tampering put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Tampering put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    Tampering replace(String path, String from, String to) {
        String before = text(path);
        if (!before.contains(from)) {
            throw new IllegalArgumentException("not there: " + from);
        }
        return put(path, before.replace(from, to));
    }

    Tampering remove(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException("not there: " + path);
        }
        return this;
    }

    Tampering rename(String from, String to) {
        byte[] bytes = files.get(from);
        return remove(from).put(to, bytes);
    }

    /** Makes the manifests right again, as somebody would who knows BagIt. */
    Tampering mendManifests() {
        SortedMap<String, Fingerprint> payload = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(BagFiles.PAYLOAD)) {
                payload.put(path, Fingerprint.of(bytes));
            }
        });
        files.put(BagFiles.MANIFEST, Manifest.of(payload).bytes());
        return mendTagManifest();
    }

    Tampering mendTagManifest() {
        SortedMap<String, Fingerprint> tags = new TreeMap<>();
        for (String path : new String[] {BagFiles.INFO, BagFiles.DECLARATION, BagFiles.MANIFEST}) {
            tags.put(path, Fingerprint.of(files.get(path)));
        }
        files.put(BagFiles.TAG_MANIFEST, Manifest.of(tags).bytes());
        return this;
    }

    /** Makes the hash and size in the index right again, as somebody would who knows this product. */
    Tampering mendIndex(String path, byte[] before) {
        Fingerprint was = Fingerprint.of(before);
        Fingerprint is = Fingerprint.of(files.get(path));
        replace(BundleIndex.PATH, was.sha256(), is.sha256());
        replace(BundleIndex.PATH, "\"size\":" + was.size() + "}", "\"size\":" + is.size() + "}");
        replace(BundleIndex.CRATE_PATH, was.sha256(), is.sha256());
        return this;
    }

    byte[] canonical() {
        return canonical(folder);
    }

    /** Packed exactly as we pack, in a folder of this name. */
    byte[] canonical(String inFolder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Fingerprint print = Fingerprint.of(file.getValue());
            String name = inFolder + file.getKey();
            directory.writeBytes(CanonicalZip.central(name, print.crc(), print.size(), out.size()));
            out.writeBytes(CanonicalZip.local(name, print.crc(), print.size()));
            out.writeBytes(file.getValue());
        }
        int at = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(CanonicalZip.end(files.size(), directory.size(), at));
        return out.toByteArray();
    }

    /** Ready to be packed in another way. */
    ZipForge forge(String inFolder) {
        ZipForge zip = new ZipForge();
        files.forEach((path, bytes) -> zip.add((inFolder + path).getBytes(StandardCharsets.UTF_8), bytes));
        return zip;
    }

    ZipForge forge() {
        return forge(folder);
    }
}
