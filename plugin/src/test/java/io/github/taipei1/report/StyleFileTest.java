package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleFileTest {
    private static final String YAML = """
            version: 1
            call: call-4
            cluster: DGX
            batch: 2
            project:
              title: {zh-TW: 範例專案}
            units:
              - {id: lead-co, role: lead, kind: company, name: {zh-TW: 範例公司}}
            report:
              style: docs/team.docx
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void configuration() throws IOException {
        Files.writeString(folder.resolve("taipei1.yaml"), YAML);
        Files.createDirectory(folder.resolve("docs"));
        Files.writeString(folder.resolve("README.md"), "範例\n");
    }

    private ClosingReport report() throws IOException {
        return ClosingReport.of(
                Workspace.open(folder, Optional.empty()),
                new ReportWish(LocalDate.of(2025, 12, 20), Language.EN, Optional.empty(), true));
    }

    private Finding problem() throws IOException {
        ClosingReport report = report();
        assertThat(report.report()).isEmpty();
        return report.result().findings().stream()
                .map(reported -> reported.finding())
                .filter(finding -> finding.rule().equals("CFG-01")
                        && finding.message().en().contains("report.style"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMissingStyleIsAnErrorAtItsKey() throws IOException {
        Finding problem = problem();
        assertThat(problem.message().en()).contains("docs/team.docx", "no such file");
        assertThat(problem.place().path()).isEqualTo("taipei1.yaml");
        assertThat(problem.place().region().startLine()).isEqualTo(10);
    }

    @Test
    void aFileThatIsNoDocumentIsAnErrorThatSaysWhy() throws IOException {
        Files.writeString(folder.resolve("docs/team.docx"), "no document");
        assertThat(problem().message().en()).contains("no DOCX");
    }
}
