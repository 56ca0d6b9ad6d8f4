package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.check.Baseline;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.rule.decision.Waivers;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of a bundle as the rules may see them at the office: none that would be read as configuration, and no Word or PDF file, which
 * is never opened in this process.
 */
record OfficeTree(BundleTree tree) implements FileTree {
    private static final Set<String> NEVER = Set.of(TeamConfig.FILE, Decisions.FILE, Waivers.FILE, Baseline.FILE);
    private static final Text OFFICE_FILE = Text.of(
            "Word 與 PDF 檔不在查驗程序中開啟，只由安全掃描器閱讀。",
            "Word and PDF files are not opened while verifying; only the safe scanner reads them.");

    @Override
    public Listing list() {
        List<String> files = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (String path : tree.list().files()) {
            if (Documents.isOffice(path)) {
                skipped.add(new Skipped(path, OFFICE_FILE));
            } else if (!NEVER.contains(path)) {
                files.add(path);
            }
        }
        return new Listing(files, skipped);
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
