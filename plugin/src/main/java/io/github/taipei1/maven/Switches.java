package io.github.taipei1.maven;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.ResultFormat;
import io.github.taipei1.output.StatusFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Reads the switches that goals share, and speaks to Maven. A switch that cannot be read ends the goal with the reason. */
final class Switches {
    private final Log log;

    Switches(Log log) {
        this.log = log;
    }

    void skipped(String goal) {
        log.info("taipei1:" + goal + " 已依 taipei1.skip 略過，未作任何檢查 / skipped (taipei1.skip), nothing was checked");
    }

    Path root(File basedir) {
        return Optional.ofNullable(basedir)
                .orElse(new File(""))
                .toPath()
                .toAbsolutePath()
                .normalize();
    }

    Path output(File folder, Path root) {
        return folder == null
                ? root.resolve("target").resolve("taipei1")
                : folder.toPath().toAbsolutePath();
    }

    LocalDate asOf(String text) throws MojoExecutionException {
        return text == null || text.isBlank() ? LocalDate.now(TaiwanDate.ZONE) : date("taipei1.asOf", text);
    }

    LocalDate date(String property, String text) throws MojoExecutionException {
        try {
            return TaiwanDate.parse(text);
        } catch (TaiwanDate.UnreadableDate e) {
            throw new MojoExecutionException(
                    property + "：" + e.text().zhTw() + " / " + e.text().en());
        }
    }

    /** The day that a switch gives in either calendar; nothing if it is absent. */
    Optional<LocalDate> day(String property, String text) throws MojoExecutionException {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(date(property, text));
    }

    /** The project of a workspace, for goals that need a sound configuration. */
    Project project(Workspace workspace, Presentation how) throws MojoExecutionException {
        return workspace
                .loaded()
                .project()
                .orElseThrow(() -> misconfigured(workspace.loaded().problems(), how));
    }

    /** The threshold; nothing for never. */
    Optional<Level> failOn(String word) throws MojoExecutionException {
        if (word.equals("never")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Level.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown("taipei1.failOn", word, "error, warning, review, info, never")));
    }

    /** How a goal tells what it found: in the language of the switch, or else in the team's. */
    Presentation presentation(String goal, String lang, Language team) throws MojoExecutionException {
        Language language = lang == null || lang.isBlank()
                ? team
                : Language.of(lang).orElseThrow(() -> unknown("taipei1.lang", lang, "zh-TW, en"));
        return new Presentation(language, version(), goal);
    }

    /** The formats of a result that were asked for; JSON always. */
    List<ResultFormat> formats(List<String> words) throws MojoExecutionException {
        return named(words, ResultFormat.STANDARD, ResultFormat.JSON, ResultFormat::of, ResultFormat.words());
    }

    /** The formats of a status that were asked for; JSON always, all of them if none is named. */
    List<StatusFormat> statusFormats(List<String> words) throws MojoExecutionException {
        List<StatusFormat> all = List.of(StatusFormat.values());
        return named(words, all, StatusFormat.JSON, StatusFormat::of, StatusFormat.words());
    }

    private static <F> List<F> named(
            List<String> words, List<F> standard, F always, Function<String, Optional<F>> of, List<String> known)
            throws MojoExecutionException {
        if (words == null || words.isEmpty()) {
            return standard;
        }
        List<F> wanted = new ArrayList<>(List.of(always));
        for (String word : words) {
            F format = of.apply(word.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> unknown("taipei1.formats", word, String.join(", ", known)));
            if (!wanted.contains(format)) {
                wanted.add(format);
            }
        }
        return wanted;
    }

    static MojoExecutionException unknown(String property, String value, String allowed) {
        return new MojoExecutionException(
                property + "=" + value + "：不認得的值，可用 " + allowed + " / unknown value, use one of " + allowed);
    }

    static String version() {
        String version = Switches.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** How the plugin is named where nothing else names it. */
    static String coordinates() {
        return "io.github.taipei1:taipei1-maven-plugin:" + version();
    }

    /** The end of a goal whose input cannot be used. */
    MojoExecutionException misconfigured(List<Problem> problems, Presentation how) {
        String text = problems.stream()
                .map(problem -> problem.place().path() + ":"
                        + problem.place().region().startLine() + "  "
                        + problem.message().in(how.language()) + "\n  "
                        + problem.help().in(how.language()))
                .collect(Collectors.joining("\n"));
        return new MojoExecutionException(text);
    }

    String shown(Path root, Path file) {
        return file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : file.toString();
    }

    void print(ConsoleLine line) {
        switch (line.tone()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case INFO -> log.info(line.text());
        }
    }

    /** Ends a goal as its outcome wants it. */
    void end(Outcome outcome, String summary, Language language) throws MojoExecutionException, MojoFailureException {
        boolean english = language == Language.EN;
        switch (outcome) {
            case CLEAN -> {
                return;
            }
            case VIOLATIONS -> throw new MojoFailureException(summary);
            case MISCONFIGURED -> throw new MojoExecutionException((english ? "misconfigured: " : "設定有誤：") + summary);
            case INTERNAL ->
                throw new MojoExecutionException((english ? "a fault of this tool: " : "本工具內部有誤：") + summary);
        }
    }

    MojoExecutionException unreadable(IOException e) {
        return new MojoExecutionException(
                "無法讀寫檔案 / cannot read or write: " + e.getMessage() + " ("
                        + e.getClass().getSimpleName() + ")",
                e);
    }
}
