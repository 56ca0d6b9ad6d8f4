package io.github.taipei1.maven;

import io.github.taipei1.bundle.submission.MemberBundles;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.output.Console;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.ResultFormat;
import io.github.taipei1.report.ClosingReport;
import io.github.taipei1.report.HandingIn;
import io.github.taipei1.report.ReportWish;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the closing report from the team's sections, its measurements and its records, and seals it with what belongs to it in a
 * bundle for the programme office. A report that lacks something is made only as a draft.
 */
@Mojo(
        name = "report",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public final class ReportMojo extends AbstractMojo {

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The configuration, relative to the repository's folder; {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.config")
    private String config;

    /** Where the report is written; {@code target/taipei1} if absent. */
    @Parameter(property = "taipei1.outputDirectory")
    private File outputDirectory;

    /** Skips the goal, and says so. */
    @Parameter(property = "taipei1.skip", defaultValue = "false")
    private boolean skip;

    /** The day that counts as today and stands on the cover, AD or ROC; today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** Language of the report and of messages: zh-TW or en; that of {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    /** Files to write, separated by commas: docx, html, pdf, xlsx; all that this machine can write if absent. */
    @Parameter(property = "taipei1.formats")
    private List<String> formats = new ArrayList<>();

    /** Makes the report although something is missing or wrong, and marks it as a draft. */
    @Parameter(property = "taipei1.draft", defaultValue = "false")
    private boolean draft;

    /** Which edition: internal (whole) or public; that of {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.edition")
    private String edition;

    /** File of an OpenSSH Ed25519 key without passphrase, with which the bundle is signed; not signed if absent. */
    @Parameter(property = "taipei1.sign")
    private String sign;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("report");
            return;
        }
        Path root = switches.root(basedir);
        Path output = switches.output(outputDirectory, root);
        try {
            Workspace workspace = Workspace.open(root, Optional.ofNullable(config), new MemberBundles());
            Presentation how =
                    switches.presentation("report", lang, workspace.loaded().language());
            ReportWish wish =
                    new ReportWish(switches.asOf(asOf), how.language(), ReportSwitches.edition(edition), draft);
            ClosingReport report = ClosingReport.of(workspace, wish);
            CheckResult result = report.result().judged(switches.failOn(draft ? "never" : "error"));
            List<String> written = new ArrayList<>();
            if (result.outcome() == Outcome.CLEAN && report.report().isPresent()) {
                ReportFiles.Written files = new ReportFiles(switches, root, output, how)
                        .write(report.report().get(), formats);
                written.addAll(files.lines());
                written.addAll(new SealFiles(switches, workspace, output, how)
                        .write(report.report().get(), result, files.files(), draft, sign));
            }
            written.add(switches.shown(root, ResultFormat.JSON.write(result, how, output)));
            written.addAll(HandingIn.lines(result, workspace.loaded().project(), how.language()));
            Console.lines(result, how, written).forEach(switches::print);
            switches.end(result.outcome(), Console.summary(result, how), how.language());
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }
}
