package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Project;
import io.github.taipei1.finding.Language;
import io.github.taipei1.testing.ExampleProject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report run says last. */
class HandingInTest {
    private static List<String> lines(String config, Map<String, String> files, LocalDate day, Language language) {
        CheckResult result = ExampleProject.check(config, files, day);
        Optional<Project> project = Project.load("taipei1.yaml", ExampleProject.config(config), Path.of("."))
                .project();
        return HandingIn.lines(result, project, language);
    }

    @Test
    void tellsUntilWhenInBothCalendarsAndWhere() {
        List<String> lines = lines("", Map.of(), LocalDate.of(2025, 12, 20), Language.ZH_TW);
        assertThat(lines.get(0)).contains("114", "2025-12-26", "還有 6 天");
        assertThat(lines.get(1)).startsWith("上傳：https://");
        assertThat(lines("", Map.of(), LocalDate.of(2025, 12, 28), Language.EN).get(0))
                .contains("2025-12-26", "2 days late");
        assertThat(lines("", Map.of(), LocalDate.of(2025, 12, 25), Language.EN).get(0))
                .contains("1 day left");
    }

    @Test
    void tellsWhatIsStillMissing() {
        List<String> lines = lines("", Map.of(), LocalDate.of(2025, 12, 20), Language.ZH_TW);
        assertThat(lines).anyMatch(line -> line.contains("具體產出") && line.contains("REP-01"));
        assertThat(lines).anyMatch(line -> line.startsWith("尚缺 "));
    }

    @Test
    void aMemberHandsItsBundleToTheLead() {
        String joint = """
                this-unit: two
                units:
                  - {id: one, role: lead, kind: company, legal-entity: true, name: {en: One Co.}}
                  - {id: two, role: member, kind: university, name: {en: Two Lab}}
                """;
        assertThat(lines(joint, Map.of(), LocalDate.of(2025, 12, 20), Language.EN)
                        .get(0))
                .contains("to the lead");
    }

    @Test
    void saysNothingOfAProjectThatCannotBeRead() {
        CheckResult result = ExampleProject.check("", Map.of(), LocalDate.of(2025, 12, 20));
        assertThat(HandingIn.lines(result, Optional.empty(), Language.EN)).isEmpty();
    }
}
