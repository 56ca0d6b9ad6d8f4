package io.github.taipei1.bundle.submission;

import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.document.FileTree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a member's bundle under the names they had in its repository, held in memory so that the bundle need not stay open. Of
 * evidence only name and size are known: it may be films, and nothing reads it here.
 */
final class MemberTree implements FileTree {
    private static final Set<PayloadRole> READ = Set.of(
            PayloadRole.METRICS,
            PayloadRole.SOURCE,
            PayloadRole.DECLARATION,
            PayloadRole.DISCLOSURE,
            PayloadRole.APPROVAL);

    private final Map<String, byte[]> contents;
    private final SortedMap<String, Long> sizes;

    private MemberTree(Map<String, byte[]> contents, SortedMap<String, Long> sizes) {
        this.contents = contents;
        this.sizes = sizes;
    }

    static MemberTree of(List<IndexedFile> files, BundleTree bundle) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (IndexedFile file : files) {
            Optional<PayloadRole> role = PayloadRole.of(file.role());
            if (role.filter(READ::contains).isPresent()) {
                contents.put(file.original(), bundle.read(file.original()));
            }
            if (role.filter(known -> known != PayloadRole.REPORT).isPresent()) {
                sizes.put(file.original(), file.size());
            }
        }
        return new MemberTree(contents, sizes);
    }

    @Override
    public Listing list() {
        return new Listing(List.copyOf(contents.keySet()), List.of());
    }

    @Override
    public boolean exists(String path) {
        return sizes.containsKey(path);
    }

    @Override
    public long size(String path) throws IOException {
        return Optional.ofNullable(sizes.get(path)).orElseThrow(() -> new FileNotFoundException(path));
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Optional.ofNullable(contents.get(path)).orElseThrow(() -> new FileNotFoundException(path));
    }
}
