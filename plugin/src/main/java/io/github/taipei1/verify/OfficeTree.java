package io.github.taipei1.verify;

import io.github.taipei1.bilingual.wording.OwnTerms;
import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.check.Baseline;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.rule.decision.Waivers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a bundle as the rules may see them at the office: none that would be read as configuration, and those of a member's
 * own bundle only when asked for, as the team's own check saw that bundle as one file.
 *
 * @param ofMembers files of the members' bundles
 * @param terms the office's own word list, in the place of the one that a team had from it
 */
record OfficeTree(BundleTree tree, Set<String> ofMembers, Optional<String> terms) implements FileTree {
    private static final Set<String> NEVER = Set.of(TeamConfig.FILE, Decisions.FILE, Waivers.FILE, Baseline.FILE);

    @Override
    public Listing list() {
        Stream<String> files = tree.list().files().stream()
                .filter(path -> !NEVER.contains(path) && !ofMembers.contains(path) && !isTerms(path));
        return new Listing(
                Stream.concat(files, terms.map(list -> OwnTerms.OFFICE_FILE).stream())
                        .toList(),
                List.of());
    }

    private boolean isTerms(String path) {
        return terms.isPresent() && path.equals(OwnTerms.OFFICE_FILE);
    }

    private byte[] termsBytes() {
        return terms.orElse("").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean exists(String path) {
        return isTerms(path) || !NEVER.contains(path) && tree.exists(path);
    }

    @Override
    public long size(String path) throws IOException {
        return isTerms(path) ? termsBytes().length : tree.size(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return isTerms(path) ? termsBytes() : tree.read(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return isTerms(path) ? new ByteArrayInputStream(termsBytes()) : tree.open(path);
    }
}
