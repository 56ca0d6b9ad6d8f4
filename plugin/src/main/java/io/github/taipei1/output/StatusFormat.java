package io.github.taipei1.output;

import io.github.taipei1.check.status.StatusBoard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The file formats of a status; all are made from the same board. */
public enum StatusFormat {
    JSON(StatusJson::new),
    HTML(StatusHtml::new),
    ICS(StatusCalendar::new);

    private final Supplier<Writer> writer;

    StatusFormat(Supplier<Writer> writer) {
        this.writer = writer;
    }

    /** Writes a board in one format. The same board gives the same bytes. */
    interface Writer {
        void write(StatusBoard board, Presentation how, OutputStream out) throws IOException;
    }

    /** The word of {@code -Dtaipei1.formats}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StatusFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(StatusFormat::word).toList();
    }

    /** Writes the file into a folder, whole or not at all, and answers with its path. */
    public Path write(StatusBoard board, Presentation how, Path folder) throws IOException {
        Path target = folder.resolve("status." + word());
        WholeFile.write(target, out -> writer.get().write(board, how, out));
        return target;
    }
}
