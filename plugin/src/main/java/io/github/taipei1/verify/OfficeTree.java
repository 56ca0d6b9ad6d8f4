package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.check.Baseline;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.rule.decision.Waivers;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * The files of a bundle as the rules may see them at the office: none that would be read as configuration, and those of a member's
 * own bundle only when asked for, as the team's own check saw that bundle as one file.
 *
 * @param ofMembers files of the members' bundles
 */
record OfficeTree(BundleTree tree, Set<String> ofMembers) implements FileTree {
    private static final Set<String> NEVER = Set.of(TeamConfig.FILE, Decisions.FILE, Waivers.FILE, Baseline.FILE);

    @Override
    public Listing list() {
        return new Listing(
                tree.list().files().stream()
                        .filter(path -> !NEVER.contains(path) && !ofMembers.contains(path))
                        .toList(),
                List.of());
    }

    @Override
    public boolean exists(String path) {
        return !NEVER.contains(path) && tree.exists(path);
    }

    @Override
    public long size(String path) throws IOException {
        return tree.size(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return tree.read(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return tree.open(path);
    }
}
