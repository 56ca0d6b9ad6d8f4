package io.github.taipei1.maven;

import io.github.taipei1.call.Calls;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.WitnessedTree;
import io.github.taipei1.output.LastRun;
import io.github.taipei1.output.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spares a check of what was checked before: when neither the repository nor the switches, the day or the plugin changed, what
 * the last run told is told again. Nothing is kept where that could not be known, or where nobody wants it.
 */
final class CheckCache {
    private static final Path FILE = Path.of("cache", "check");

    private final Optional<LastRun> last;

    private CheckCache(Optional<LastRun> last) {
        this.last = last;
    }

    static CheckCache none() {
        return new CheckCache(Optional.empty());
    }

    /**
     * @param output folder of results; kept are only those that lie where a check does not look, else they would change what it sees
     * @param switches their values as they were given
     */
    static CheckCache of(Path root, Path output, List<String> switches) {
        Optional<List<String>> build = Build.facts();
        boolean apart = !output.startsWith(root) || output.endsWith(Path.of("target", "taipei1"));
        if (build.isEmpty() || !apart || !isThere(output)) {
            return none();
        }
        List<String> conditions = new ArrayList<>(build.get());
        conditions.add(root.toString());
        conditions.add(output.toString());
        conditions.addAll(switches);
        return new CheckCache(Optional.of(new LastRun(output.resolve(FILE), conditions)));
    }

    /** The folder is made before files are listed, so that the first run sees what the second will. */
    private static boolean isThere(Path output) {
        try {
            Files.createDirectories(output);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the last run told, if it holds. */
    Optional<Told> told(FileTree tree) {
        return last.flatMap(run -> run.told(tree));
    }

    /**
     * Keeps a run. A call that the team brings itself and members' bundles are read past the tree, so that their changes would
     * not be seen.
     */
    void keep(Told told, List<Path> written, CheckResult result, WitnessedTree tree) {
        boolean shipped = result.config()
                .filter(config -> config.members().stream()
                        .noneMatch(member -> member.bundle().endsWith(".zip")))
                .map(TeamConfig::call)
                .filter(Calls.shipped()::contains)
                .isPresent();
        if (shipped) {
            last.ifPresent(run -> tree.testimony().ifPresentOrElse(seen -> run.keep(told, written, seen), run::forget));
        }
    }
}
