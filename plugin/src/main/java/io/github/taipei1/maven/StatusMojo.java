package io.github.taipei1.maven;

import io.github.taipei1.bundle.submission.MemberBundles;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.check.status.StatusBoard;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.StatusConsole;
import io.github.taipei1.output.StatusFormat;
import io.github.taipei1.rule.Phase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows every duty of the call: done, missing or late, due when, and who must act. What is owed never fails the build; a
 * configuration that cannot be read does.
 */
@Mojo(name = "status", requiresProject = false, aggregator = true, threadSafe = true)
public final class StatusMojo extends AbstractMojo {

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The configuration, relative to the repository's folder; {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.config")
    private String config;

    /** Where results are written; {@code target/taipei1} if absent. */
    @Parameter(property = "taipei1.outputDirectory")
    private File outputDirectory;

    /** Skips the goal, and says so. */
    @Parameter(property = "taipei1.skip", defaultValue = "false")
    private boolean skip;

    /** The day that counts as today, AD (2025-12-20) or ROC (114-12-20); today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** Language of messages: zh-TW or en; that of {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    /** Files to write, separated by commas: json, html, ics; all if absent. status.json is always written. */
    @Parameter(property = "taipei1.formats")
    private List<String> formats = new ArrayList<>();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("status");
            return;
        }
        Path root = switches.root(basedir);
        Path output = switches.output(outputDirectory, root);
        try {
            Workspace workspace = Workspace.open(root, Optional.ofNullable(config), new MemberBundles());
            CheckResult result = workspace.check(switches.asOf(asOf), Phase.CHECK);
            StatusBoard board = StatusBoard.of(result, workspace.loaded().project(), workspace.library());
            Presentation how = switches.presentation("status", lang, result.language());
            List<String> written = new ArrayList<>();
            for (StatusFormat format : switches.statusFormats(formats)) {
                written.add(switches.shown(root, format.write(board, how, output)));
            }
            StatusConsole.lines(board, how, written).forEach(switches::print);
            switches.end(board.outcome(), StatusConsole.summary(board, how), how.language());
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }
}
