package io.github.taipei1.maven;

import io.github.taipei1.call.Calls;
import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.report.form.DraftConsole;
import io.github.taipei1.report.form.Drafted;
import io.github.taipei1.report.form.UnusableForm;
import io.github.taipei1.yaml.Parsed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Drafts the map of the office's own form: which cell, control, placeholder or box gets what. Overwrites nothing. */
@Mojo(name = "form", requiresProject = false, aggregator = true, threadSafe = true)
public final class FormMojo extends AbstractMojo {

    /** The form, a Word document, relative to the repository's folder. */
    @Parameter(property = "taipei1.form", required = true)
    private String form;

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The call whose sections can be put into the form; that of {@code taipei1.yaml}, else the newest, if absent. */
    @Parameter(property = "taipei1.call")
    private String call;

    /** Language of messages: zh-TW or en; that of {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    @Override
    public void execute() throws MojoExecutionException {
        Switches switches = new Switches(getLog());
        Path root = switches.root(basedir);
        try {
            Project.Loaded loaded = Workspace.open(root, Optional.empty()).loaded();
            Optional<TeamConfig> config = loaded.config();
            Presentation how = switches.presentation("form", lang, loaded.language());
            Drafted drafted = Drafted.write(root, form, plan(switches, root, config, how));
            String written = switches.shown(root, drafted.file());
            DraftConsole.lines(drafted.draft(), form, written, how.language()).forEach(switches::print);
        } catch (UnusableForm e) {
            throw switches.misconfigured(List.of(e.problem(form)), switches.presentation("form", lang, Language.ZH_TW));
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }

    private ReportPlan plan(Switches switches, Path root, Optional<TeamConfig> config, Presentation how)
            throws MojoExecutionException {
        List<String> shipped = Calls.shipped();
        String newest = shipped.get(shipped.size() - 1);
        String wanted =
                Optional.ofNullable(call).or(() -> config.map(TeamConfig::call)).orElse(newest);
        Parsed<ReportPlan> plan = ReportPlan.read(Profile.of(wanted, root));
        return plan.value().orElseThrow(() -> switches.misconfigured(plan.problems(), how));
    }
}
