package io.github.taipei1.verify.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.verify.Handing;
import io.github.taipei1.verify.IntakeReader;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.VerifyRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an officer reads in a terminal of 80 columns, in which a Chinese character takes two. */
class VerifyConsoleTest {
    private static final int COLUMNS = 80;

    @TempDir
    Path office;

    private Path inbox;
    private Sealed sealed;

    @BeforeEach
    void anInbox() throws IOException {
        inbox = Files.createDirectory(office.resolve("inbox"));
        sealed = Handing.seal(inbox, Handing.config(""), List.of());
        Files.delete(inbox.resolve("seal.txt"));
    }

    private VerifyRun run(String table) throws IOException {
        return VerifyRun.of(
                inbox,
                IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8)),
                office.resolve("ledger.jsonl"),
                Office.of(LocalDate.of(2026, 1, 5)));
    }

    /** Maven puts "[WARNING] " before a line; what is beyond ASCII is counted as wide. */
    private static int columns(ConsoleLine line) {
        String prefix = switch (line.tone()) {
            case ERROR -> "[ERROR] ";
            case WARNING -> "[WARNING] ";
            case INFO -> "[INFO] ";
        };
        return prefix.length()
                + line.text().codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanATerminal(Language language) throws IOException {
        Files.writeString(inbox.resolve("login.zip"), "<!DOCTYPE html><title>Sign in</title>");
        Files.createDirectory(inbox.resolve("子資料夾"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(inbox.resolve("沒有列的檔案-" + i + ".zip"), "no bundle");
        }
        List<ConsoleLine> lines = VerifyConsole.of(
                run("file,received-at,seal\n" + sealed.fileName()
                        + ",2026-01-02,\nlogin.zip,2027-01-01,\ngone.zip,x,\n"),
                language);

        assertThat(lines)
                .allSatisfy(line -> assertThat(columns(line)).as(line.text()).isLessThanOrEqualTo(COLUMNS));
        assertThat(lines).anyMatch(line -> columns(line) > COLUMNS - 10);
    }

    @Test
    void whatIsBrokenGoesOnFurtherIn() throws IOException {
        Files.createDirectory(inbox.resolve("late"));
        List<String> lines = VerifyConsole.of(run("file,received-at,seal\n"), Language.EN).stream()
                .map(ConsoleLine::text)
                .toList();

        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("late:1 "))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(first + 1)).startsWith("  ").doesNotStartWith("   ");
        assertThat(String.join(" ", lines.subList(first, first + 2)).replaceAll(" +", " "))
                .contains("The files in the folder \"late\" were not looked at. Move the submissions one folder up");
    }

    @Test
    void ofACopyNothingIsSaidTwice() throws IOException {
        Files.copy(inbox.resolve(sealed.fileName()), inbox.resolve("copy.zip"));
        List<String> lines = VerifyConsole.of(
                        run("file,received-at,seal\n" + sealed.fileName() + ",2025-12-24," + sealed.seal()
                                + "\ncopy.zip,2025-12-25," + sealed.seal() + "\n"),
                        Language.EN)
                .stream()
                .map(ConsoleLine::text)
                .toList();

        assertThat(lines).contains("  a copy of " + sealed.fileName() + ", see there");
        assertThat(lines.stream().filter(line -> line.contains("Completeness: ")))
                .hasSize(1);
    }
}
