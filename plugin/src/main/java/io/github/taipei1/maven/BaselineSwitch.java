package io.github.taipei1.maven;

import io.github.taipei1.bundle.submission.MemberBundles;
import io.github.taipei1.check.Baseline;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Memory;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.rule.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads {@code taipei1.baseline}: whether the baseline is written anew, which a CI server must never do by itself. */
final class BaselineSwitch {
    private final String word;
    private final Surroundings surroundings;
    private final Consumer<Text> said;

    /** @param said takes what there is to say of a baseline that was written */
    BaselineSwitch(String word, Surroundings surroundings, Consumer<Text> said) {
        this.word = word == null ? "" : word.strip();
        this.surroundings = surroundings;
        this.said = said;
    }

    /** The check of a repository, after the baseline was written where that was asked for. */
    CheckResult check(Path root, Optional<String> config, LocalDate asOf) throws IOException, MojoExecutionException {
        return check(root, new DirectoryTree(root), config, asOf, Memory.NONE);
    }

    /**
     * The same with the repository's files as somebody sees them.
     *
     * @param tree of the root
     * @param memory of earlier checks
     */
    CheckResult check(Path root, FileTree tree, Optional<String> config, LocalDate asOf, Memory memory)
            throws IOException, MojoExecutionException {
        Path file = root.resolve(Baseline.FILE);
        boolean write = writes(file);
        CheckResult result =
                Workspace.open(root, tree, config, new MemberBundles()).check(asOf, Phase.CHECK, memory);
        boolean sound = result.outcome().compareTo(Outcome.VIOLATIONS) <= 0;
        if (!write || !sound) {
            return result;
        }
        Optional<Baseline> before =
                Files.exists(file) ? Optional.of(Baseline.read(Files.readString(file))) : Optional.empty();
        Baseline.Written written = Baseline.write(result.findings(), before);
        WholeFile.write(file, out -> out.write(written.text().getBytes(StandardCharsets.UTF_8)));
        said.accept(Text.of(
                Baseline.FILE + "：已記錄 " + written.recorded() + " 筆，往後不再計入；鎖定規則的 " + written.locked() + " 筆不能列入，仍須處理",
                Baseline.FILE + ": " + written.recorded() + " findings recorded, which no longer count; "
                        + written.locked() + " of locked rules cannot be and are still to be mended"));
        return Workspace.open(root, tree, config, new MemberBundles()).check(asOf, Phase.CHECK);
    }

    private boolean writes(Path file) throws MojoExecutionException {
        switch (word) {
            case "" -> {
                return false;
            }
            case "read" -> {
                if (!Files.exists(file)) {
                    throw new MojoExecutionException("taipei1.baseline=read：沒有 " + Baseline.FILE + " / there is no "
                            + Baseline.FILE + "; write it once with -Dtaipei1.baseline=write");
                }
                return false;
            }
            case "write" -> {
                if (surroundings.isCi()) {
                    throw new MojoExecutionException("taipei1.baseline=write：基準檔只能由人在本機產生並提交，不能在 CI 中產生 / "
                            + "a baseline is written by a person on their own machine and committed, never by CI");
                }
                return true;
            }
            default -> throw Switches.unknown("taipei1.baseline", word, "read, write");
        }
    }
}
