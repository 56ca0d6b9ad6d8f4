package io.github.taipei1.maven;

import io.github.taipei1.call.Calls;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Memory;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.ChecksumTree;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.WitnessedTree;
import io.github.taipei1.output.LastLooks;
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
 * the last run told is told again; else only the texts that changed are looked at. Nothing is kept where that could not be known, or where nobody wants it.
 */
final class CheckCache {
    private static final Path FILE = Path.of("cache", "check");
    private static final Path LOOKS = Path.of("cache", "looks");

    private final FileTree now;
    private final WitnessedTree witness;
    private final Optional<LastRun> last;
    private final Optional<LastLooks> looks;

    private CheckCache(FileTree now, WitnessedTree witness, Optional<LastRun> last, Optional<LastLooks> looks) {
        this.now = now;
        this.witness = witness;
        this.last = last;
        this.looks = looks;
    }

    /** Nothing is kept. */
    static CheckCache none(FileTree tree) {
        return new CheckCache(tree, new WitnessedTree(tree), Optional.empty(), Optional.empty());
    }

    /**
     * @param tree of the root
     * @param output folder of results; kept are only those that lie where a check does not look, else they would change what it sees
     * @param config path of the configuration as it was given
     * @param switches the values of the others
     */
    static CheckCache of(FileTree tree, Path root, Path output, String config, List<String> switches) {
        Optional<List<String>> build = Build.facts();
        boolean apart = !output.startsWith(root) || output.endsWith(Path.of("target", "taipei1"));
        if (build.isEmpty() || !apart || !isThere(output)) {
            return none(tree);
        }
        FileTree now = new ChecksumTree(tree);
        WitnessedTree witness = new WitnessedTree(now);
        List<String> ofLooks = new ArrayList<>(build.get());
        ofLooks.addAll(List.of(root.toString(), config));
        List<String> ofRun = new ArrayList<>(ofLooks);
        ofRun.add(output.toString());
        ofRun.addAll(switches);
        return new CheckCache(
                now,
                witness,
                Optional.of(new LastRun(output.resolve(FILE), ofRun)),
                Optional.of(new LastLooks(output.resolve(LOOKS), ofLooks, now, witness)));
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
    Optional<Told> told() {
        return last.flatMap(run -> run.told(now));
    }

    /** The repository's files, with notes of what is asked of them. */
    FileTree tree() {
        return witness;
    }

    /** What came of earlier looks at single texts. */
    Memory memory() {
        return looks.<Memory>map(earlier -> earlier).orElse(Memory.NONE);
    }

    /**
     * Keeps a run. A call that the team brings itself and members' bundles are read past the tree, so that their changes would
     * not be seen.
     */
    void keep(Told told, List<Path> written, CheckResult result) {
        boolean shipped = result.config()
                .filter(config -> config.members().stream()
                        .noneMatch(member -> member.bundle().endsWith(".zip")))
                .map(TeamConfig::call)
                .filter(Calls.shipped()::contains)
                .isPresent();
        if (shipped) {
            last.ifPresent(
                    run -> witness.testimony().ifPresentOrElse(seen -> run.keep(told, written, seen), run::forget));
            looks.ifPresent(LastLooks::keep);
        }
    }
}
