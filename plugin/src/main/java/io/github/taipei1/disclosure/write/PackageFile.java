package io.github.taipei1.disclosure.write;

import io.github.taipei1.disclosure.Review;
import io.github.taipei1.output.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a review package. Nothing else of the repository goes out with it. */
public enum PackageFile {
    REVIEW_DOCX("review.docx", ReviewDocx::write),
    REVIEW_HTML("review.html", ReviewHtml::write),
    LETTER("letter.docx", LetterDocx::write),
    REQUEST("request.eml", RequestMail::write);

    private final String fileName;
    private final Writer writer;

    /** Writes one file. The same review gives the same bytes. */
    @FunctionalInterface
    private interface Writer {
        void write(Review review, OutputStream out) throws IOException;
    }

    PackageFile(String fileName, Writer writer) {
        this.fileName = fileName;
        this.writer = writer;
    }

    public String fileName() {
        return fileName;
    }

    public void write(Review review, OutputStream out) throws IOException {
        writer.write(review, out);
    }

    /** Writes whole packages, each into {@code disclosure/<id>/} of a folder, and answers with the paths. */
    public static List<Path> writeAll(List<Review> reviews, Path output) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Review review : reviews) {
            Path folder = output.resolve("disclosure").resolve(folderName(review.id()));
            for (PackageFile file : values()) {
                Path target = folder.resolve(file.fileName);
                WholeFile.write(target, out -> file.write(review, out));
                written.add(target);
            }
        }
        return written;
    }

    /** An id as the name of a folder; one that says a path stays one name. */
    private static String folderName(String id) {
        String name = id.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return name.matches("\\.*") ? "_" : name;
    }
}
