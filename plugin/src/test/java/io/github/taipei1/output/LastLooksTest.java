package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Look;
import io.github.taipei1.check.MemberReader;
import io.github.taipei1.check.Memory;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.document.ChecksumTree;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.WitnessedTree;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.finding.Language;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.testing.ExampleProject;
import io.github.taipei1.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With looks of an earlier run, a check finds what it would without, and looks only at what changed. */
class LastLooksTest {
    private static final List<String> FILES = List.of(
            "taipei1.yaml",
            "taipei1-decisions.yaml",
            "taipei1-terms.tsv",
            "README.md",
            "CLAUDE.md",
            "docs/plan.md",
            "docs/use.md",
            "docs/picture.md",
            "docs/big5.md",
            "paper/main.tex",
            "paper/part.tex",
            "paper/later.tex",
            "press/zh.md",
            "press/en.md",
            "web/index.html",
            "data/people.csv",
            "jobs/run.sbatch",
            "metrics/usage.csv");
    private static final List<String> LINES = List.of(
            "感謝經濟部及 NVIDIA 提供 Taipei-1 超級電腦（NVIDIA DGX H100）之算力資源。",
            "We thank NVIDIA for Taipei-1.",
            "模型於 Taipei-1 上以 64 張 H100 訓練。",
            "本專案使用 ChatGPT 潤稿。",
            "Run it with `ssh login.example.org`.",
            "<!-- taipei1:ignore ACK-02 reason=\"agreed\" until=2026-01-31 -->",
            "The model has 72000 GPU hours.",
            "我們的視頻與服務器。",
            "存取密碼 password = 'Vw8-kq2#Lz'",
            "\\input{later}",
            "視頻\t影片\t慣用語");

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new Repository(folder);
    }

    /** Takes down whom a run looked at. */
    private record Watched(Memory memory, Set<String> lookedAt) implements Memory {
        @Override
        public Looks under(Terms terms) {
            Looks looks = memory.under(terms);
            return new Looks() {
                @Override
                public Optional<Look> at(Artifact artifact) {
                    Optional<Look> known = looks.at(artifact);
                    if (known.isEmpty()) {
                        lookedAt.add(artifact.path());
                    }
                    return known;
                }

                @Override
                public void keep(Artifact artifact, Look look) {
                    looks.keep(artifact, look);
                }
            };
        }
    }

    /** A repository on disk with something of each kind that rules look at. */
    private static final class Repository {
        private final Path root;
        private final Path file;

        Repository(Path folder) throws IOException {
            root = Files.createDirectories(folder.resolve("repository"));
            file = folder.resolve("looks");
            put("taipei1.yaml", ExampleProject.config("""
                    software: [{name: NeMo, source: NGC}]
                    disclosures:
                      - {id: launch, kind: press-release, zh-TW: press/zh.md, en: press/en.md, published-on: 2025-12-01}
                    """));
            put("README.md", "# 模型\n\nTrained on Taipei-1 with 32 H100 GPUs.\n使用 ChatGPT 潤稿。\n");
            put("docs/plan.md", "# Plan\n\nWe clean the corpus.\n");
            put("docs/use.md", "# Use\n\nAsk the assistant.\n");
            put("docs/picture.md", "\u0000PNG");
            Files.write(root.resolve("docs/big5.md"), new byte[] {(byte) 0xA4, (byte) 0xA4, (byte) 0xA4, (byte) 0xE5});
            put("paper/main.tex", "\\documentclass{article}\\begin{document}\\input{part}\\end{document}\n");
            put("paper/part.tex", "\\section{Acknowledgements}We thank NVIDIA for Taipei-1.\n");
            put("press/zh.md", "# 鹿鳴\n\n本模型於 2025 年 12 月 1 日發表，共 32 張 H100。\n");
            put("press/en.md", "# LuMing\n\nThe model was released on 1 December 2025 with 64 H100 GPUs.\n");
            put("web/index.html", "<p>視頻與 Taipei-1</p>\n");
            put("data/people.csv", "name,phone\nA,0900-090-909\n");
            put("jobs/run.sbatch", "#!/bin/bash\n#SBATCH -N 4\nsrun train\n");
        }

        void put(String path, String text) throws IOException {
            Path at = root.resolve(path);
            Files.createDirectories(at.getParent());
            Files.writeString(at, text);
        }

        /** The paths that a run with a memory looks at, and {@code check.json} of it in a folder. */
        Set<String> remembering(LocalDate day, Path into) throws IOException {
            FileTree now = new ChecksumTree(new DirectoryTree(root));
            WitnessedTree witness = new WitnessedTree(now);
            LastLooks looks = new LastLooks(file, List.of("this build"), now, witness);
            Watched watched = new Watched(looks, new ConcurrentSkipListSet<>());
            write(check(witness, day, watched), into);
            looks.keep();
            return watched.lookedAt();
        }

        void fresh(LocalDate day, Path into) throws IOException {
            write(check(new DirectoryTree(root), day, Memory.NONE), into);
        }

        private CheckResult check(FileTree tree, LocalDate day, Memory memory) throws IOException {
            return Workspace.open(root, tree, Optional.empty(), MemberReader.FOLDERS_ONLY)
                    .check(day, Phase.CHECK, memory);
        }

        private static void write(CheckResult result, Path into) throws IOException {
            assertThat(result.outcome()).isNotEqualTo(Outcome.INTERNAL);
            ResultFormat.JSON.write(result, new Presentation(Language.ZH_TW, "test", "check"), into);
        }

        /** Changes something: a line, a byte, a whole file. */
        void change(Random random) throws IOException {
            Path at = root.resolve(FILES.get(random.nextInt(FILES.size())));
            boolean there = Files.exists(at);
            Files.createDirectories(at.getParent());
            switch (random.nextInt(there ? 8 : 1)) {
                case 0 -> Files.writeString(at, LINES.get(random.nextInt(LINES.size())) + "\n");
                case 1 -> Files.delete(at);
                case 2 ->
                    Files.move(
                            at,
                            at.resolveSibling("moved-" + random.nextInt(3) + ".md"),
                            StandardCopyOption.REPLACE_EXISTING);
                case 3 -> flip(at, random);
                default -> add(at, LINES.get(random.nextInt(LINES.size())));
            }
        }

        private static void add(Path at, String line) throws IOException {
            byte[] old = Files.readAllBytes(at);
            byte[] more = ("\n" + line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] all = Arrays.copyOf(old, old.length + more.length);
            System.arraycopy(more, 0, all, old.length, more.length);
            Files.write(at, all);
        }

        private static void flip(Path at, Random random) throws IOException {
            byte[] bytes = Files.readAllBytes(at);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
                Files.write(at, bytes);
            }
        }
    }

    private Set<String> lookedAt(LocalDate day) throws IOException {
        Set<String> lookedAt = repository.remembering(day, folder.resolve("remembered"));
        repository.fresh(day, folder.resolve("fresh"));
        assertThat(folder.resolve("remembered/check.json")).hasSameBinaryContentAs(folder.resolve("fresh/check.json"));
        return lookedAt;
    }

    @Property(tries = 40)
    void findsTheSameWhateverChanges(@ForAll long seed) throws IOException {
        Path temporary = Files.createTempDirectory("last-looks");
        try {
            Repository changing = new Repository(temporary);
            Random random = new Random(seed);
            LocalDate day = ExampleProject.DAY;
            changing.remembering(day, temporary.resolve("remembered"));
            for (int i = 0; i < 6; i++) {
                if (random.nextInt(6) == 0) {
                    day = day.plusDays(random.nextInt(60));
                } else {
                    changing.change(random);
                }
                changing.remembering(day, temporary.resolve("remembered"));
                changing.fresh(day, temporary.resolve("fresh"));

                assertThat(temporary.resolve("remembered/check.json"))
                        .hasSameBinaryContentAs(temporary.resolve("fresh/check.json"));
            }
        } finally {
            Folders.delete(temporary);
        }
    }

    @Test
    void looksAtAllOnceAndThenOnlyAtWhatCouldNotBeRead() throws IOException {
        assertThat(lookedAt(ExampleProject.DAY)).contains("README.md", "docs/plan.md", "paper/main.tex");

        assertThat(lookedAt(ExampleProject.DAY)).containsExactly("docs/big5.md");
    }

    @Test
    void looksAtAFileThatChanged() throws IOException {
        lookedAt(ExampleProject.DAY);
        repository.put("docs/plan.md", "# Plan\n\nWe thank nobody for Taipei-1 with 32 H100 GPUs.\n");

        assertThat(lookedAt(ExampleProject.DAY)).contains("docs/plan.md").doesNotContain("README.md", "docs/use.md");
    }

    @Test
    void looksAtAPaperWhosePartCameLater() throws IOException {
        repository.put("paper/main.tex", "\\documentclass{article}\\begin{document}\\input{later}\\end{document}\n");
        lookedAt(ExampleProject.DAY);
        repository.put("paper/later.tex", "The model was trained on Taipei-1.\n");

        assertThat(lookedAt(ExampleProject.DAY)).contains("paper/main.tex").doesNotContain("docs/plan.md");
    }

    @Test
    void looksAtAllWhenTheSettingsOrTheTeamsTermsChanged() throws IOException {
        lookedAt(ExampleProject.DAY);
        repository.put("taipei1-terms.tsv", "corpus\t語料庫\t團隊用語\n");
        assertThat(lookedAt(ExampleProject.DAY)).contains("README.md", "docs/plan.md");

        repository.put("taipei1.yaml", ExampleProject.config("repository: private\n"));
        assertThat(lookedAt(ExampleProject.DAY)).contains("README.md", "docs/plan.md");
    }

    @Test
    void mostTextsAreTheSameTheNextDay() throws IOException {
        lookedAt(ExampleProject.DAY);

        assertThat(lookedAt(ExampleProject.DAY.plusDays(1))).doesNotContain("docs/plan.md", "docs/use.md");
    }

    @Test
    void looksAtATextWithADecisionBesideItEachTime() throws IOException {
        repository.put("docs/plan.md", "# Plan\n\n<!-- taipei1:ignore ACK-02 reason=\"agreed\" -->\nTaipei-1\n");
        lookedAt(ExampleProject.DAY);

        assertThat(lookedAt(ExampleProject.DAY)).contains("docs/plan.md");
    }

    @Test
    void countForNothingWhereTheyAreDamaged() throws IOException {
        lookedAt(ExampleProject.DAY);
        byte[] whole = Files.readAllBytes(repository.file);
        for (int i = 0; i < whole.length; i += whole.length / 7) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(repository.file, damaged);
            assertThat(lookedAt(ExampleProject.DAY)).contains("docs/plan.md");
        }
        Files.write(repository.file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(lookedAt(ExampleProject.DAY)).contains("docs/plan.md");
    }

    @Test
    void areNotOfAnotherBuild() throws IOException {
        lookedAt(ExampleProject.DAY);
        FileTree now = new ChecksumTree(new DirectoryTree(repository.root));
        Watched other = new Watched(
                new LastLooks(repository.file, List.of("another build"), now, new WitnessedTree(now)),
                new ConcurrentSkipListSet<>());
        repository.check(now, ExampleProject.DAY, other);

        assertThat(other.lookedAt()).contains("docs/plan.md");
    }
}
