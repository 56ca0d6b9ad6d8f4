package io.github.taipei1.maven;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.init.InitConsole;
import io.github.taipei1.init.Initialization;
import io.github.taipei1.init.Start;
import io.github.taipei1.init.Starts;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.rule.Phase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins a team's repository: writes {@code taipei1.yaml} with its schema, a declaration, a pair of drafts, the report's
 * sections, the export of job records and CI files. Asks nothing and overwrites nothing; says what only the team can fill in.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The call; the newest that comes with the plugin if absent. */
    @Parameter(property = "taipei1.call")
    private String call;

    /** The cluster, such as DGX; the call's first if absent. */
    @Parameter(property = "taipei1.cluster")
    private String cluster;

    /** The batch; the one that is on or comes next if absent. */
    @Parameter(property = "taipei1.batch")
    private Integer batch;

    /** Skips the goal, and says so. */
    @Parameter(property = "taipei1.skip", defaultValue = "false")
    private boolean skip;

    /** The day that counts as today, AD (2025-12-20) or ROC (114-12-20); today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** Language of messages and of a new {@code taipei1.yaml}: zh-TW or en; that of one that is there, else zh-TW, if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    @Override
    public void execute() throws MojoExecutionException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("init");
            return;
        }
        Path root = switches.root(basedir);
        LocalDate day = switches.asOf(asOf);
        Starts.Wish wish = new Starts.Wish(
                Optional.ofNullable(call), Optional.ofNullable(cluster), Optional.ofNullable(batch), day);
        try {
            Starts.Found found = Starts.find(root, wish, Switches.coordinates());
            Presentation how = switches.presentation(
                    "init",
                    lang,
                    found.start()
                            .flatMap(Start::config)
                            .map(TeamConfig::language)
                            .orElse(Language.ZH_TW));
            Start start = found.start().orElseThrow(() -> switches.misconfigured(found.problems(), how));
            Initialization written = Initialization.in(root, start, how.language());
            CheckResult result = Workspace.open(root, Optional.empty()).check(day, Phase.CHECK);
            InitConsole.lines(written, start, result, how).forEach(switches::print);
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }
}
