package io.github.taipei1.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer is told where results or the ledger can't be written. */
class VerifyMojoTest {
    @TempDir
    Path office;

    private final List<String> said = new ArrayList<>();
    private final VerifyMojo goal = new VerifyMojo();

    @BeforeEach
    void anInbox() throws Exception {
        Path inbox = Files.createDirectory(office.resolve("inbox"));
        Files.writeString(inbox.resolve("login.zip"), "<!DOCTYPE html><title>Sign in</title>");
        set("submissions", inbox.toFile());
        set("failOn", "never");
        set("outputDirectory", office.resolve("out").toFile());
        goal.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {
                said.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                said.add(line.toString());
            }

            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }
        });
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        Field field = VerifyMojo.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(goal, value);
    }

    @Test
    void whereNoResultCanBeWrittenTheAnswersAreSaidAllTheSame() throws Exception {
        File taken = Files.writeString(office.resolve("taken"), "a file").toFile();
        set("outputDirectory", new File(taken, "out"));
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll(taken.getPath(), "taipei1.outputDirectory", "查驗紀錄不受影響");
        assertThat(said).anyMatch(line -> line.contains("login.zip"));
        assertThat(Files.readAllLines(office.resolve("ledger.jsonl"))).hasSize(1);
    }

    @Test
    void aFolderIsNoLedger() throws Exception {
        File folder = Files.createDirectory(office.resolve("book")).toFile();
        set("ledger", folder);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("taipei1.ledger=" + folder, "資料夾");
        assertThat(office.resolve("out")).doesNotExist();
    }

    @Test
    void whereTheLedgerCannotBeWrittenTheResultsAreThere() throws Exception {
        Path taken = Files.writeString(office.resolve("taken"), "a file");
        set("ledger", taken.resolve("ledger.jsonl").toFile());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("未能寫入查驗紀錄");
        assertThat(office.resolve("out/verify.html")).exists();
    }

    @Test
    void aFullRunSaysWhereItsPageIs() throws Exception {
        goal.execute();
        assertThat(said).anyMatch(line -> line.endsWith("verify.html"));
    }
}
