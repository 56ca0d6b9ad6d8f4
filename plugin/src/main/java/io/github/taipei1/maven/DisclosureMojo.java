package io.github.taipei1.maven;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.disclosure.Reviews;
import io.github.taipei1.disclosure.write.PackageFile;
import io.github.taipei1.output.Console;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.ResultFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prepares the review of a disclosure. The package is written even where findings fail the goal: they are marked in it. */
@Mojo(name = "disclosure", requiresProject = false, aggregator = true, threadSafe = true)
public final class DisclosureMojo extends AbstractMojo {

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The configuration, relative to the repository's folder; {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.config")
    private String config;

    /** Where packages are written, in {@code disclosure/<id>/}; {@code target/taipei1} if absent. */
    @Parameter(property = "taipei1.outputDirectory")
    private File outputDirectory;

    /** Skips the goal, and says so. */
    @Parameter(property = "taipei1.skip", defaultValue = "false")
    private boolean skip;

    /** Id of one disclosure; all of them if absent. */
    @Parameter(property = "taipei1.disclosure")
    private String disclosure;

    /** The day that counts as today and dates letter and mail, AD or ROC; today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** Language of messages: zh-TW or en; that of {@code taipei1.yaml} if absent. The package has both. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    /** From which level on findings about these drafts fail the build: error, warning, review, info or never. */
    @Parameter(property = "taipei1.failOn", defaultValue = "error")
    private String failOn;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("disclosure");
            return;
        }
        Path root = switches.root(basedir);
        Path output = switches.output(outputDirectory, root);
        try {
            Workspace workspace = Workspace.open(root, Optional.ofNullable(config));
            Reviews reviews = Reviews.of(workspace, switches.asOf(asOf), Optional.ofNullable(disclosure));
            CheckResult result = reviews.result().judged(switches.failOn(failOn));
            Presentation how = switches.presentation("disclosure", lang, result.language());
            List<Path> written = PackageFile.writeAll(reviews.reviews(), output);
            written.add(ResultFormat.JSON.write(result, how, output));
            List<String> shown =
                    written.stream().map(file -> switches.shown(root, file)).toList();
            Console.lines(result, how, shown).forEach(switches::print);
            switches.end(result.outcome(), Console.summary(result, how), how.language());
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }
}
