package io.github.taipei1.maven;

import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.sign.Signer;
import io.github.taipei1.bundle.sign.SshKey;
import io.github.taipei1.bundle.slip.Slip;
import io.github.taipei1.bundle.slip.SlipDocx;
import io.github.taipei1.bundle.slip.SlipHtml;
import io.github.taipei1.bundle.submission.Members;
import io.github.taipei1.bundle.submission.Submission;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.report.Finished;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Seals what a report run wrote, writes the slip beside it and says the code. */
record SealFiles(Switches switches, Workspace workspace, Path output, Presentation how) {
    private static final int SHOWN_LEAKS = 5;

    /**
     * @param written files of the report
     * @param key file of an OpenSSH key to sign with; none if null
     * @return lines for the console
     */
    List<String> write(Finished report, CheckResult result, List<Path> written, boolean draft, String key)
            throws IOException, MojoExecutionException, MojoFailureException {
        Project project = workspace.loaded().project().orElseThrow();
        try (Members members = Members.of(workspace.root(), project.config())) {
            Submission submission = Submission.of(
                    workspace,
                    result,
                    report.kpis(),
                    written,
                    members,
                    report.withheld(),
                    draft,
                    "taipei1-maven-plugin " + Switches.version());
            refuseLeaks(submission);
            Optional<Signer> signer = signer(key);
            Sealed bundle = BundleWriter.write(output, submission.plan(), signer);
            Slip slip = slip(project, result, bundle, draft);
            Path docx = output.resolve("slip.docx");
            Path html = output.resolve("slip.html");
            WholeFile.write(docx, out -> SlipDocx.write(slip, how.language(), out));
            WholeFile.write(html, out -> SlipHtml.write(slip, how.language(), out));
            return lines(bundle, members, report, List.of(docx, html), draft, signer.isPresent());
        }
    }

    private List<String> lines(
            Sealed bundle, Members members, Finished report, List<Path> slips, boolean draft, boolean signed) {
        List<String> lines = new ArrayList<>();
        slips.forEach(file -> lines.add(switches.shown(workspace.root(), file)));
        lines.add(switches.shown(workspace.root(), output.resolve(BundleWriter.SEAL_NOTE)));
        lines.add(switches.shown(workspace.root(), output.resolve(bundle.fileName())));
        if (report.edition() == ReportSettings.Edition.PUBLIC && members.any()) {
            lines.add(Text.of(
                            "公開版：成員的封存包照原樣收在提交檔內，可能含有成員標為 internal 的內容",
                            "public edition: the members' bundles go in as they are and may hold what members mark as internal")
                    .in(how.language()));
        }
        members.notes().forEach(note -> lines.add(note.in(how.language())));
        if (signed) {
            lines.add(Text.of("提交檔已簽章", "the bundle is signed").in(how.language()));
        }
        Text code = draft
                ? Text.of("草稿，請勿送件；草稿的封存碼：", "a draft, not to be handed in; its seal code: ")
                : Text.of("封存碼（請填入上傳表單）：", "seal code (type it into the upload form): ");
        lines.add(code.in(how.language()) + bundle.seal());
        return lines;
    }

    private void refuseLeaks(Submission submission) throws MojoFailureException {
        if (submission.leaks().isEmpty()) {
            return;
        }
        String places = submission.leakPlaces().limit(SHOWN_LEAKS).collect(Collectors.joining(", "));
        Text text = Text.of(
                "未封存：將送出的檔案含有憑證或平台細節（" + places + "）。請先移除；憑證須先作廢並換發",
                "not sealed: files that would be handed in hold credentials or details of the platform (" + places
                        + "). Remove them first; revoke credentials before that");
        throw new MojoFailureException(text.in(how.language()));
    }

    private Optional<Signer> signer(String key) throws MojoExecutionException {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        Path file = workspace.root().resolve(key);
        try {
            return Optional.of(SshKey.read(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (SshKey.Unusable e) {
            throw new MojoExecutionException(
                    "taipei1.sign=" + key + "：" + e.reason().in(how.language()));
        } catch (IOException e) {
            throw new MojoExecutionException("taipei1.sign=" + key + "："
                    + Text.of("金鑰檔無法讀取", "the key file cannot be read").in(how.language()));
        }
    }

    private Slip slip(Project project, CheckResult result, Sealed bundle, boolean draft) {
        Text which = Text.of(
                project.call().title().text().zhTw() + "　" + project.cluster().id() + " 第 "
                        + project.batch().number() + " 批",
                project.call().title().text().en() + ", " + project.cluster().id() + " batch "
                        + project.batch().number());
        return new Slip(
                project.config()
                        .owner()
                        .map(Unit::name)
                        .map(name -> name.text())
                        .orElse(Text.same("-")),
                project.config().project().title().text(),
                which,
                result.asOf(),
                project.call().due("closing-report", project.batch()),
                project.call().links().closingReport(),
                draft,
                bundle);
    }
}
