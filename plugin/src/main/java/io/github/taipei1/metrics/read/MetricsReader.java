package io.github.taipei1.metrics.read;

import java.io.IOException;

/**
 * Reads one kind of source. What the file holds never makes it throw: it says so in the notes. An {@link IOException} means
 * that the bytes could not be had.
 */
interface MetricsReader {
    void read(Reading reading) throws IOException;
}
