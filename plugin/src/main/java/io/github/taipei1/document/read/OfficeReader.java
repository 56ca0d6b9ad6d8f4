package io.github.taipei1.document.read;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Looked;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.read.office.DocxReader;
import io.github.taipei1.document.read.office.PdfReader;
import io.github.taipei1.document.read.office.Unreadable;
import java.util.List;

/** Reads Word and PDF files: in this process for a team's own, in another one for those of strangers. Safe for several threads. */
public interface OfficeReader {
    /** For files that one trusts as much as one's own repository. */
    OfficeReader HERE = new OfficeReader() {
        @Override
        public Reading<Document> read(String path, byte[] bytes) {
            try {
                return new Reading.Read<>(
                        Formats.isPdf(path) ? PdfReader.read(path, bytes) : DocxReader.read(path, bytes));
            } catch (Unreadable e) {
                return new Reading.Failed<>(e.problem(path));
            }
        }

        @Override
        public Looked look(String path, byte[] bytes) {
            try {
                return Formats.isPdf(path) ? PdfReader.look(path, bytes) : new Looked(read(path, bytes), List.of());
            } catch (Unreadable e) {
                return new Looked(new Reading.Failed<>(e.problem(path)), List.of());
            }
        }
    };

    Reading<Document> read(String path, byte[] bytes);

    /** The same and, of a PDF, what its readers don't see. */
    Looked look(String path, byte[] bytes);
}
