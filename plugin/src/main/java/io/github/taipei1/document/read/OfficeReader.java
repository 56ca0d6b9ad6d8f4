package io.github.taipei1.document.read;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.read.office.DocxReader;
import io.github.taipei1.document.read.office.PdfReader;
import io.github.taipei1.document.read.office.Unreadable;
import java.util.Locale;

/** Reads Word and PDF files: in this process for a team's own, in another one for those of strangers. Safe for several threads. */
@FunctionalInterface
public interface OfficeReader {
    /** For files that one trusts as much as one's own repository. */
    OfficeReader HERE = OfficeReader::here;

    Reading<Document> read(String path, byte[] bytes);

    private static Reading<Document> here(String path, byte[] bytes) {
        boolean pdf = path.toLowerCase(Locale.ROOT).endsWith(".pdf");
        try {
            return new Reading.Read<>(pdf ? PdfReader.read(path, bytes) : DocxReader.read(path, bytes));
        } catch (Unreadable e) {
            return new Reading.Failed<>(e.problem(path));
        }
    }
}
