package io.github.taipei1.rule;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
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
}
