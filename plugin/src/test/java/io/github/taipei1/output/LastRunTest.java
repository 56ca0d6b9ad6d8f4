package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.MemberReader;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.document.WitnessedTree;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.finding.Language;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.testing.ExampleProject;
import io.github.taipei1.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With what was kept, a run tells and writes what it would without. */
class LastRunTest {
    private static final List<String> FILES = List.of(
            "taipei1.yaml",
            "taipei1-decisions.yaml",
            "taipei1-baseline.txt",
            ".gitignore",
            "README.md",
            "paper/main.tex",
            "paper/part.tex",
            "evidence/nda.txt",
            "jobs/run.sbatch",
            "metrics/usage.csv");

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new Repository(folder);
    }

    /** A repository on disk with something of each kind that a check looks at. */
    private static final class Repository {
        private final Path root;
        private final Path output;

        Repository(Path folder) throws IOException {
            root = Files.createDirectories(folder.resolve("repository"));
            output = Files.createDirectories(root.resolve("target/taipei1"));
            put(
                    "taipei1.yaml",
                    ExampleProject.config("""
                    software: [{name: NeMo, source: NGC}]
                    schedule: {start: 2025-10-23}
                    """)
                            .replace(
                                    "accounts: 2",
                                    "accounts: 2\n    agreements: {nda: {signed: 2025-10-20, evidence: evidence/nda.txt}}"));
            put(".gitignore", "target/\nevidence/\n");
            put("README.md", "# 模型\n\nTrained on Taipei-1 with 32 H100 GPUs.\n使用 ChatGPT 潤稿。\n");
            put("paper/main.tex", "\\documentclass{article}\\begin{document}\\input{part}\\end{document}\n");
            put("paper/part.tex", "\\section{Acknowledgements}We thank NVIDIA for Taipei-1.\n");
            put("evidence/nda.txt", "signed\n");
            put("jobs/run.sbatch", "#!/bin/bash\n#SBATCH -N 4\nsrun train\n");
        }

        void put(String path, String text) throws IOException {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        LastRun last(LocalDate day) {
            return new LastRun(output.resolve("cache/check"), List.of(day.toString()));
        }

        Told run(Path into, LocalDate day, Optional<LastRun> last) throws IOException {
            WitnessedTree tree = new WitnessedTree(new DirectoryTree(root));
            CheckResult result = Workspace.open(root, tree, Optional.empty(), MemberReader.FOLDERS_ONLY)
                    .check(day, Phase.CHECK);
            Presentation how = new Presentation(Language.ZH_TW, "test", "check");
            List<Path> written = new ArrayList<>();
            for (ResultFormat format : ResultFormat.STANDARD) {
                written.add(format.write(result, how, into));
            }
            Told told = new Told(
                    Console.lines(result, how, List.of()),
                    Annotations.of(result, how, ""),
                    result.outcome(),
                    Console.summary(result, how),
                    how.language());
            last.ifPresent(run -> tree.testimony().ifPresent(seen -> run.keep(told, written, seen)));
            return told;
        }

        Optional<Told> kept(LocalDate day) throws IOException {
            return last(day).told(new DirectoryTree(root));
        }

        /** What a run tells that asks first whether anything changed. */
        Told told(LocalDate day) throws IOException {
            Optional<Told> before = kept(day);
            return before.isPresent() ? before.get() : run(output, day, Optional.of(last(day)));
        }

        /** Changes something, mostly one byte of one file. */
        void change(Random random) throws IOException {
            Path file = root.resolve(FILES.get(random.nextInt(FILES.size())));
            boolean there = Files.exists(file);
            switch (random.nextInt(there ? 8 : 1)) {
                case 0 -> {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, "PRJ-04\n".repeat(random.nextInt(3)));
                }
                case 1 -> Files.delete(file);
                case 2 ->
                    Files.move(
                            file,
                            file.resolveSibling("moved-" + random.nextInt(3) + ".md"),
                            StandardCopyOption.REPLACE_EXISTING);
                default -> flip(file, random);
            }
        }

        private static void flip(Path file, Random random) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
                Files.write(file, bytes);
            }
        }
    }

    private static void assertSameFiles(Path one, Path other) throws IOException {
        for (String name : List.of("check.json", "check.sarif", "check.html")) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
    }

    @Property(tries = 25)
    void tellsAndWritesTheSameWhateverChanges(@ForAll long seed) throws IOException {
        Path temporary = Files.createTempDirectory("last-run");
        try {
            Repository changing = new Repository(temporary);
            Random random = new Random(seed);
            LocalDate day = ExampleProject.DAY;
            changing.told(day);
            for (int i = 0; i < 4; i++) {
                if (random.nextInt(5) == 0) {
                    day = day.plusDays(random.nextInt(60));
                } else {
                    changing.change(random);
                }
                Told told = changing.told(day);
                Path fresh = temporary.resolve("fresh");

                assertThat(told).isEqualTo(changing.run(fresh, day, Optional.empty()));
                assertSameFiles(changing.output, fresh);
            }
        } finally {
            Folders.delete(temporary);
        }
    }

    @Test
    void isToldAgainWhileNothingChanges() throws IOException {
        Told first = repository.told(ExampleProject.DAY);

        assertThat(repository.kept(ExampleProject.DAY)).contains(first);
        assertThat(first.outcome()).isNotEqualTo(Outcome.INTERNAL);
    }

    @Test
    void isNotToldOnAnotherDay() throws IOException {
        repository.told(ExampleProject.DAY);

        assertThat(repository.kept(ExampleProject.DAY.plusDays(1))).isEmpty();
    }

    @Test
    void isNotToldWhenEvidenceThatGitLeavesOutIsGone() throws IOException {
        repository.told(ExampleProject.DAY);
        Files.delete(repository.root.resolve("evidence/nda.txt"));

        assertThat(repository.kept(ExampleProject.DAY)).isEmpty();
    }

    @Test
    void isNotToldWhenAResultWasChangedOrRemoved() throws IOException {
        repository.told(ExampleProject.DAY);
        Files.writeString(repository.output.resolve("check.html"), "other");
        assertThat(repository.kept(ExampleProject.DAY)).isEmpty();

        repository.told(ExampleProject.DAY);
        Files.delete(repository.output.resolve("check.sarif"));
        assertThat(repository.kept(ExampleProject.DAY)).isEmpty();
    }

    @Test
    void countsForNothingWhereItIsDamaged() throws IOException {
        repository.told(ExampleProject.DAY);
        Path file = repository.output.resolve("cache/check");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(repository.kept(ExampleProject.DAY)).isEmpty();
        }
        for (int i = 0; i < whole.length; i += 97) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(repository.kept(ExampleProject.DAY)).isEmpty();
        }
        Files.write(file, new byte[100]);
        assertThat(repository.kept(ExampleProject.DAY)).isEmpty();
    }

    @Test
    void isNotKeptWhereThatCannotBe() throws IOException {
        Files.writeString(repository.output.resolve("cache"), "a file, where a folder is wanted");

        Told told = repository.told(ExampleProject.DAY);

        assertThat(told).isEqualTo(repository.told(ExampleProject.DAY));
        assertThat(repository.kept(ExampleProject.DAY)).isEmpty();
    }
}
