package io.github.taipei1.maven;

import io.github.taipei1.bundle.submission.MemberBundles;
import io.github.taipei1.check.Fixing;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.LeftToPeople;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.UnifiedDiff;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.output.Wrapped;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the changes that are safe: corrects the names of the machine and its GPU, and puts the model acknowledgement where it
 * is missing. Shows each change, and names what is left to people and why; with {@code dryRun} it only shows.
 */
@Mojo(name = "fix", requiresProject = false, aggregator = true, threadSafe = true)
public final class FixMojo extends AbstractMojo {

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The configuration, relative to the repository's folder; {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.config")
    private String config;

    /** Skips the goal, and says so. */
    @Parameter(property = "taipei1.skip", defaultValue = "false")
    private boolean skip;

    /** The day that counts as today, AD (2025-12-20) or ROC (114-12-20); today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** Language of messages: zh-TW or en; that of {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    /** Shows the changes as a difference and writes nothing. */
    @Parameter(property = "taipei1.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    public void execute() throws MojoExecutionException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("fix");
            return;
        }
        Path root = switches.root(basedir);
        try {
            Workspace workspace = Workspace.open(root, Optional.ofNullable(config), new MemberBundles());
            Presentation how =
                    switches.presentation("fix", lang, workspace.loaded().language());
            switches.project(workspace, how);
            Fixing fixing = Fixing.of(workspace.loaded(), new DirectoryTree(root), switches.asOf(asOf));
            for (Fixing.Changed changed : fixing.changed()) {
                UnifiedDiff.lines(changed.path(), changed.before(), changed.after())
                        .forEach(getLog()::info);
                if (!dryRun) {
                    byte[] bytes = changed.after().getBytes(StandardCharsets.UTF_8);
                    WholeFile.write(root.resolve(changed.path()), out -> out.write(bytes));
                }
            }
            fixing.left()
                    .forEach((path, why) -> Wrapped.lines(
                                    path + (how.language() == Language.EN ? ": " : "：") + why.in(how.language()),
                                    Wrapped.BESIDE_MAVEN - 3,
                                    "")
                            .forEach(getLog()::warn));
            LeftToPeople.of(dryRun ? fixing.open() : fixing.openAfter(), how).forEach(switches::print);
            getLog().info(summary(fixing.changed().size(), how.language() == Language.EN));
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }

    private String summary(int files, boolean english) {
        if (files == 0) {
            return english ? "there is nothing that can be changed safely" : "沒有可以安全修改之處";
        }
        String zhTw = dryRun ? "可修改 " + files + " 個檔案，尚未寫入" : "已修改 " + files + " 個檔案，請檢視後提交";
        String en = dryRun
                ? files + " files can be changed, nothing was written"
                : files + " files changed; review and commit";
        return english ? en : zhTw;
    }
}
