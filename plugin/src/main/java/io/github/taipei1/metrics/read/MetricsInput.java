package io.github.taipei1.metrics.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file to read.
 *
 * @param path relative to the repository's root, for places and provenance
 * @param unit id of the unit whose metrics it holds
 * @param bytes opens the file from its beginning
 */
public record MetricsInput(String path, String unit, Opener bytes) {

    /** A file held in memory. */
    public static MetricsInput of(String path, String unit, byte[] bytes) {
        return new MetricsInput(path, unit, () -> new ByteArrayInputStream(bytes));
    }

    /** The file's name without folders and its last extension: the name of a run whose file names none. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Opens a stream. */
    public interface Opener {
        InputStream open() throws IOException;
    }
}
