package io.github.taipei1.output;

import io.github.taipei1.check.CheckResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The file formats of a result; the writer's classes load only when the format is asked for. */
public enum ResultFormat {
    JSON(".json", CheckJson::new),
    SARIF(".sarif", Sarif::new),
    HTML(".html", CheckHtml::new),
    JUNIT(".junit.xml", JUnitXml::new),
    GITLAB(".gitlab.json", GitLabCodeQuality::new),
    XLSX(".xlsx", CheckWorkbook::new);

    /** What is written where nobody names formats. */
    public static final List<ResultFormat> STANDARD = List.of(JSON, SARIF, HTML);

    private final String ending;
    private final Supplier<ResultWriter> writer;

    ResultFormat(String ending, Supplier<ResultWriter> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** The word of {@code -Dtaipei1.formats}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResultFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ResultFormat::word).toList();
    }

    /** Writes the file into a folder, whole or not at all, and answers with its path. */
    public Path write(CheckResult result, Presentation how, Path folder) throws IOException {
        Path target = folder.resolve(how.goal() + ending);
        WholeFile.write(target, out -> writer.get().write(result, how, out));
        return target;
    }
}
