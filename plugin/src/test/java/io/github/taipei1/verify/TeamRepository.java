package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.submission.Members;
import io.github.taipei1.bundle.submission.Submission;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.ClosingReport;
import io.github.taipei1.report.ReportWish;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.testing.ExampleProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A team at work: it writes files, runs check, and hands in what report seals. */
record TeamRepository(Path root) {
    TeamRepository write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    TeamRepository config(String fragment) throws IOException {
        return write("taipei1.yaml", ExampleProject.config(fragment));
    }

    CheckResult check(LocalDate asOf) throws IOException {
        return Workspace.open(root, Optional.empty()).check(asOf, Phase.CHECK);
    }

    Sealed handIn(Path inbox) throws IOException {
        Workspace workspace = Workspace.open(root, Optional.empty());
        ClosingReport report =
                ClosingReport.of(workspace, new ReportWish(ExampleProject.DAY, Language.ZH_TW, Optional.empty(), true));
        Path written = Files.createDirectories(root.resolve("target")).resolve("closing-report.html");
        Files.writeString(written, "<!DOCTYPE html><title>r</title>\n");
        try (Members members = Members.of(root, workspace.loaded().config().orElseThrow())) {
            Submission submission = Submission.of(
                    workspace,
                    report.result(),
                    report.report().orElseThrow().kpis(),
                    List.of(written),
                    members,
                    Set.of(),
                    false,
                    "test");
            Sealed sealed = BundleWriter.write(inbox, submission.plan(), Optional.empty());
            Files.delete(inbox.resolve(BundleWriter.SEAL_NOTE));
            return sealed;
        }
    }
}
