package io.github.taipei1.maven;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.Console;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.ResultFormat;
import io.github.taipei1.output.Told;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
 * Checks a team's repository against its call and says what is wrong, where, on which clause it rests and what to do next.
 * Works with and without a POM.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public final class CheckMojo extends AbstractMojo {

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

    /** From which level on findings fail the build: error, warning, review, info or never. */
    @Parameter(property = "taipei1.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Files to write, separated by commas: json, sarif, html, junit, gitlab, xlsx; json, sarif and html if absent. check.json is
     * always written.
     */
    @Parameter(property = "taipei1.formats")
    private List<String> formats = new ArrayList<>();

    /**
     * What is done with {@code taipei1-baseline.txt}, the findings an old repository starts with: {@code read} insists that
     * it is there, {@code write} writes it (never in CI; an old one only shrinks). If absent, it counts where it is there.
     */
    @Parameter(property = "taipei1.baseline")
    private String baseline;

    /** Whether a run that would tell the same as the last one may be spared. */
    @Parameter(property = "taipei1.cache", defaultValue = "true")
    private boolean cache;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("check");
            return;
        }
        Path root = switches.root(basedir);
        Path output = switches.output(outputDirectory, root);
        LocalDate day = switches.asOf(asOf);
        try {
            Surroundings surroundings = Surroundings.here();
            boolean plain = cache && (baseline == null || baseline.isBlank());
            FileTree tree = new DirectoryTree(root);
            CheckCache kept = plain
                    ? CheckCache.of(tree, root, output, String.valueOf(config), facts(day, surroundings))
                    : CheckCache.none(tree);
            Optional<Told> before = kept.told();
            Told told = before.isPresent() ? before.get() : check(switches, root, output, day, surroundings, kept);
            told.lines().forEach(switches::print);
            told.annotations().forEach(System.out::println);
            switches.end(told.outcome(), told.summary(), told.language());
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }

    private Told check(
            Switches switches, Path root, Path output, LocalDate day, Surroundings surroundings, CheckCache kept)
            throws IOException, MojoExecutionException {
        List<Text> notes = new ArrayList<>();
        CheckResult result = new BaselineSwitch(baseline, surroundings, notes::add)
                .check(root, kept.tree(), Optional.ofNullable(config), day, kept.memory())
                .judged(switches.failOn(failOn));
        Presentation how = switches.presentation("check", lang, result.language());
        List<Path> written = new ArrayList<>();
        for (ResultFormat format : switches.formats(formats)) {
            written.add(format.write(result, how, output));
        }
        List<String> shown =
                written.stream().map(file -> switches.shown(root, file)).toList();
        List<ConsoleLine> lines = new ArrayList<>(Console.lines(result, how, shown));
        notes.forEach(note -> lines.add(new ConsoleLine(ConsoleLine.Tone.INFO, "  " + note.in(how.language()))));
        Told told = new Told(
                lines,
                surroundings.annotations(result, how, root),
                result.outcome(),
                Console.summary(result, how),
                how.language());
        kept.keep(told, written, result);
        return told;
    }

    /** What the outcome depends on besides the plugin, the repository and its configuration. */
    private List<String> facts(LocalDate day, Surroundings surroundings) {
        List<String> facts = new ArrayList<>(surroundings.facts());
        facts.add(day.toString());
        facts.addAll(List.of(String.valueOf(lang), failOn));
        facts.add(formats.toString());
        return facts;
    }
}
