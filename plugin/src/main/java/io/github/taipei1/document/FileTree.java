package io.github.taipei1.document;

import io.github.taipei1.digest.Checksum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files of a repository or of a bundle, read-only. Paths are relative to its root, with forward slashes.
 */
public interface FileTree {
    /** Files from this size on, in bytes, are better not held in memory as a whole. */
    int LARGE = 1 << 20;

    /** All files that git would carry, sorted by path, with those left out and why. */
    Listing list() throws IOException;

    /** Whether there is a file at a path, listed or not (evidence may be kept out of git). */
    boolean exists(String path);

    /** Size of a file in bytes. */
    long size(String path) throws IOException;

    byte[] read(String path) throws IOException;

    /** Opens a file as a stream, for files that may be large; a tree that can should not hold it in memory. */
    default InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(read(path));
    }

    /** The checksum of a file's bytes in hex, as {@link Checksum} makes it. */
    default String checksum(String path) throws IOException {
        if (size(path) < LARGE) {
            return Checksum.hex(read(path));
        }
        try (InputStream in = open(path)) {
            return Checksum.hex(in);
        }
    }

    /** Sorted files, and what was passed over. */
    record Listing(List<String> files, List<Skipped> skipped) {
        public Listing {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
        }
    }

    /** A file or (with a trailing slash) a folder that was passed over, and why. */
    record Skipped(String path, io.github.taipei1.finding.Text why) {}
}
