package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.MetricsJson;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.report.write.PdfFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files of a report are the same bytes on every machine: another language, zone and charset of the JVM change nothing. */
class ReportBytesTest {
    private static final List<List<String>> MACHINES = List.of(
            List.of("-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=ISO-8859-1"),
            List.of("-Duser.language=de", "-Duser.country=CH", "-Duser.timezone=America/St_Johns"));

    /** Writes all files of the sample's report in both languages into a folder. */
    public static void main(String[] arguments) throws IOException {
        Optional<PdfFonts> pdf = PdfFonts.find(Optional.empty());
        for (Language language : Language.values()) {
            ReportInput input = SampleTeam.input(language);
            Assembled assembled = ReportAssembler.assemble(input);
            Finished finished = new Finished(
                    assembled.report(),
                    input.kpis(),
                    input.project().config(),
                    language,
                    Optional.empty(),
                    List.of(),
                    Fonts.DEFAULT,
                    Optional.empty(),
                    pdf,
                    input.edition(),
                    Set.of());
            Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(language.tag()));
            for (ReportFormat format : ReportFormat.values()) {
                if (format.leftOut(finished).isEmpty()) {
                    try (OutputStream out = Files.newOutputStream(folder.resolve("report." + format.word()))) {
                        format.write(finished, out);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("metrics.json"))) {
                MetricsJson.write(finished.kpis(), out);
            }
        }
    }

    @Test
    void noSettingOfTheMachineShowsInAnyFile(@TempDir Path folder) throws Exception {
        List<Process> machines = new ArrayList<>();
        for (int i = 0; i < MACHINES.size(); i++) {
            machines.add(start(MACHINES.get(i), folder.resolve("there" + i)));
        }
        Path here = folder.resolve("here");
        main(new String[] {here.toString()});
        for (int i = 0; i < MACHINES.size(); i++) {
            String said = new String(machines.get(i).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(machines.get(i).waitFor()).as(said).isZero();
            assertSame(here, folder.resolve("there" + i));
        }
    }

    private static Process start(List<String> settings, Path folder) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(settings);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), ReportBytesTest.class.getName(), folder.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void assertSame(Path here, Path there) throws IOException {
        try (Stream<Path> files = Files.walk(here)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(8);
            for (Path file : all) {
                Path other = there.resolve(here.relativize(file).toString());
                assertThat(other).hasSameBinaryContentAs(file);
            }
        }
    }
}
