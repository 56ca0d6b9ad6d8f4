package io.github.taipei1.check;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.MemberPart;
import io.github.taipei1.rule.Once;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.yaml.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A team's repository, opened: its configuration, whole or not, and its files.
 *
 * @param root folder of the repository
 * @param handedIn what the members of a joint project handed in, read at the first question
 */
public record Workspace(Path root, Project.Loaded loaded, RepositoryLibrary library, Supplier<List<Member>> handedIn) {

    /** A repository that takes in no other. */
    public Workspace(Path root, Project.Loaded loaded, RepositoryLibrary library) {
        this(root, loaded, library, List::of);
    }

    /**
     * Opens a repository.
     *
     * @param config path of the configuration, relative to the root; {@code taipei1.yaml} if absent
     */
    public static Workspace open(Path root, Optional<String> config) throws IOException {
        return open(root, new DirectoryTree(root), config, MemberReader.FOLDERS_ONLY);
    }

    /**
     * The same with bundles that members sealed.
     *
     * @param members reads them
     */
    public static Workspace open(Path root, Optional<String> config, MemberReader members) throws IOException {
        return open(root, new DirectoryTree(root), config, members);
    }

    /** The same with the repository's files as somebody sees them; members' bundles are read beside the tree. */
    public static Workspace open(Path root, FileTree tree, Optional<String> config, MemberReader members)
            throws IOException {
        String name = config.orElse(TeamConfig.FILE);
        Project.Loaded loaded = load(tree, name, root);
        Supplier<List<Member>> handedIn = new Once<>(() -> loaded.project()
                .map(project -> HandedIn.of(root, tree, project, members))
                .orElse(List.of()));
        FileTree texts = WithoutCall.of(tree, loaded.config().map(TeamConfig::call));
        return new Workspace(root, loaded, new RepositoryLibrary(texts), handedIn);
    }

    /** What the members of a joint project handed in, in the order of the units. */
    public List<Member> members() {
        return handedIn.get();
    }

    private static Project.Loaded load(FileTree tree, String name, Path root) {
        if (!tree.exists(name)) {
            return Project.missing(name);
        }
        Reading<Source> reading = Documents.source(tree, name);
        if (reading.content().isPresent()) {
            return Project.load(name, reading.content().get().text(), root);
        }
        Problem problem = new Problem(
                Place.of(name),
                reading.reason().orElse(Text.of("設定檔無法讀取", "the configuration cannot be read")),
                Text.of("請以 UTF-8 純文字另存", "save it as plain text in UTF-8"));
        return new Project.Loaded(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Places.none(name),
                List.of(problem),
                Language.ZH_TW);
    }

    /** The team's texts, each with what it is to its readers; none without a readable configuration. */
    public List<Artifact> artifacts() {
        return loaded.project()
                .map(project -> new Artifacts(project.config(), project.call()).of(library))
                .orElse(List.of());
    }

    /** Runs all rules. */
    public CheckResult check(LocalDate asOf, Phase phase) {
        return check(asOf, phase, Memory.NONE);
    }

    /** The same with a memory of earlier runs. */
    public CheckResult check(LocalDate asOf, Phase phase, Memory memory) {
        return Checker.withAllRules().remembering(memory).check(loaded, library, asOf, phase, this::parts);
    }

    private List<MemberPart> parts() {
        return members().stream().map(Member::part).toList();
    }
}
