package io.github.taipei1.report;

import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.DocxWriter;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.report.write.HtmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file formats of a closing report; a writer's classes load only when its format is asked for. */
public enum ReportFormat {
    DOCX {
        @Override
        public void write(Resolved report, Fonts fonts, OutputStream out) throws IOException {
            new DocxWriter(fonts).write(report, out);
        }
    },
    HTML {
        @Override
        public void write(Resolved report, Fonts fonts, OutputStream out) throws IOException {
            new HtmlWriter(fonts).write(report, out);
        }
    };

    /** Writes a report. */
    public abstract void write(Resolved report, Fonts fonts, OutputStream out) throws IOException;

    /** The word of {@code -Dtaipei1.formats}, which is also the file's ending. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }
}
