package io.github.taipei1.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.check.Baseline;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.finding.Text;
import io.github.taipei1.testing.ExampleProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineSwitchTest {
    private static final LocalDate DAY = ExampleProject.DAY;
    private static final Surroundings DESK = new Surroundings(Map.of());

    private final List<Text> said = new ArrayList<>();

    @TempDir
    private Path root;

    @BeforeEach
    void repository() throws Exception {
        Files.writeString(root.resolve("README.md"), "# hello\n");
        config("software: [{name: NeMo, source: NGC}, {name: vLLM, source: pip}]\n");
    }

    private void config(String fragment) throws Exception {
        Files.writeString(root.resolve("taipei1.yaml"), ExampleProject.config(fragment));
    }

    private CheckResult check(String word, Surroundings surroundings) throws Exception {
        return new BaselineSwitch(word, surroundings, said::add).check(root, Optional.empty(), DAY);
    }

    private static List<String> counting(CheckResult result) {
        return result.findings().stream()
                .filter(one -> one.counts())
                .map(one -> one.finding().rule())
                .distinct()
                .toList();
    }

    @Test
    void coversWhatWasThereAndNoLockedRule() throws Exception {
        assertThat(counting(check(null, DESK))).contains("PRJ-04", "AGR-01");
        CheckResult covered = check("write", DESK);
        assertThat(counting(covered)).contains("AGR-01").doesNotContain("PRJ-04");
        assertThat(Files.readString(root.resolve(Baseline.FILE)))
                .contains("PRJ-04")
                .doesNotContain("AGR-01");
        assertThat(said)
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("findings recorded", "of locked rules"));
        assertThat(counting(check("read", DESK))).isEqualTo(counting(covered));
        assertThat(said).as("only a baseline that is written is told of").hasSize(1);
    }

    @Test
    void onlyShrinks() throws Exception {
        check("write", DESK);
        Path file = root.resolve(Baseline.FILE);
        int size = Baseline.read(Files.readString(file)).fingerprints().size();
        config("software: [{name: NeMo, source: NGC}, {name: other, source: pip}, {name: third, source: pip}]\n");
        CheckResult after = check("write", DESK);
        assertThat(Baseline.read(Files.readString(file)).fingerprints()).hasSizeLessThan(size);
        assertThat(counting(after)).contains("PRJ-04");
    }

    @Test
    void isNeverWrittenByCi() {
        for (String name : List.of("CI", "GITHUB_ACTIONS", "GITLAB_CI")) {
            assertThatThrownBy(() -> check("write", new Surroundings(Map.of(name, "true"))))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("never by CI");
        }
        assertThat(root.resolve(Baseline.FILE)).doesNotExist();
    }

    @Test
    void sayWhatIsWrongWithTheSwitch() {
        assertThatThrownBy(() -> check("read", DESK)).hasMessageContaining("there is no " + Baseline.FILE);
        assertThatThrownBy(() -> check("renew", DESK)).hasMessageContaining("read, write");
    }

    @Test
    void gitHubIsToldPlacesWithinItsWorkspace() throws Exception {
        CheckResult result = check(null, DESK);
        var how = new io.github.taipei1.output.Presentation(io.github.taipei1.finding.Language.EN, "1", "check");
        assertThat(DESK.annotations(result, how, root)).isEmpty();
        Surroundings actions = new Surroundings(Map.of(
                "GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", root.getParent().toString()));
        assertThat(actions.annotations(result, how, root))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(" file=" + root.getFileName() + "/"));
    }
}
