package io.github.taipei1.rule;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Text;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of the checked repository, each read at most once. */
public interface Library {

    /** Paths of all files that were taken, sorted. */
    List<String> paths();

    /** The decoded text of a file; nothing if it is not there or no text. */
    Optional<Source> source(String path);

    /** The file as a document; nothing if it is not there or cannot be read. */
    Optional<Document> document(String path);

    /** Whether there is such a file, in git or not. */
    boolean exists(String path);

    /** Why a file that somebody asked for could not be read; nothing if it could, or is none to be read. */
    Optional<Text> failure(String path);

    /** Size of a file in bytes; 0 if it is not there. */
    long size(String path);

    /** SHA-256 of a file in lower-case hex; nothing if it is not there. */
    Optional<String> sha256(String path);

    /** Opens a file for reading, text or not. */
    default InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(source(path)
                .orElseThrow(() -> new FileNotFoundException(path))
                .text()
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Says that these files are not needed for a while. */
    default void release(List<String> paths) {}
}
