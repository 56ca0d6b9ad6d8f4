package io.github.taipei1.maven;

import io.github.taipei1.bundle.submission.MemberBundles;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Deciding;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.DecisionsOpen;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.rule.Phase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records a person's decision about a finding in {@code taipei1-decisions.yaml}, bound to the text it is about: when the text
 * changes, the decision no longer holds. Without switches it lists what waits for a decision, with the command for each.
 */
@Mojo(name = "decide", requiresProject = false, aggregator = true, threadSafe = true)
public final class DecideMojo extends AbstractMojo {

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The configuration, relative to the repository's folder; {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.config")
    private String config;

    /** Skips the goal, and says so. */
    @Parameter(property = "taipei1.skip", defaultValue = "false")
    private boolean skip;

    /** The day of the decision, AD (2025-12-20) or ROC (114-12-20); today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** Language of messages: zh-TW or en; that of {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    /** The rule whose finding it is about, by id or alias. */
    @Parameter(property = "taipei1.rule")
    private String rule;

    /** The file the finding is in, relative to the repository's folder. */
    @Parameter(property = "taipei1.path")
    private String path;

    /** The line of the finding; needed only where the rule found several things in the file. */
    @Parameter(property = "taipei1.line")
    private Integer line;

    /** What is decided: accepted (it stays as it is), no-breach, false-alarm, or breach (it is one, and becomes an error). */
    @Parameter(property = "taipei1.decision")
    private String decision;

    /** Who decides. */
    @Parameter(property = "taipei1.by")
    private String by;

    /** Why. */
    @Parameter(property = "taipei1.reason")
    private String reason;

    /** The last day on which the decision holds; for good if absent. */
    @Parameter(property = "taipei1.until")
    private String until;

    @Override
    public void execute() throws MojoExecutionException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("decide");
            return;
        }
        Path root = switches.root(basedir);
        LocalDate day = switches.asOf(asOf);
        Optional<LocalDate> last = switches.day("taipei1.until", until);
        try {
            Workspace workspace = Workspace.open(root, Optional.ofNullable(config), new MemberBundles());
            Presentation how =
                    switches.presentation("decide", lang, workspace.loaded().language());
            switches.project(workspace, how);
            CheckResult result = workspace.check(day, Phase.CHECK);
            if (Stream.of(rule, path, decision, by, reason).allMatch(Objects::isNull)) {
                DecisionsOpen.of(result, how, "mvn " + Switches.coordinates() + ":decide")
                        .forEach(switches::print);
                return;
            }
            requireAll(how);
            Deciding.Request request =
                    new Deciding.Request(rule, path, Optional.ofNullable(line), decision, by, reason, last);
            new DecisionWriting(switches, how).write(root, Deciding.of(result, request));
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }

    private void requireAll(Presentation how) throws MojoExecutionException {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("rule", rule);
        given.put("path", path);
        given.put("decision", decision);
        given.put("by", by);
        given.put("reason", reason);
        List<String> missing = given.entrySet().stream()
                .filter(one -> one.getValue() == null)
                .map(one -> "-Dtaipei1." + one.getKey())
                .toList();
        if (!missing.isEmpty()) {
            boolean english = how.language() == Language.EN;
            throw new MojoExecutionException((english ? "still missing: " : "尚缺：")
                    + String.join(" ", missing)
                    + (english ? "\ndecisions:\n  " : "\n可作的決定：\n  ")
                    + String.join("\n  ", DecisionsOpen.words(english))
                    + (english
                            ? "\nWithout any switch, decide lists what waits for a decision"
                            : "\n不加任何參數執行 decide，會列出待決定的發現"));
        }
    }
}
