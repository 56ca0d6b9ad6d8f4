package io.github.taipei1.bundle;

import io.github.taipei1.document.FileTree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files of a bundle under the names that they had in the team's repository, for rules to read as they read a repository. */
public final class BundleTree implements FileTree {
    private static final int LARGEST = 64 << 20;

    private final BundleFile bundle;
    private final SortedMap<String, String> pathsByOriginal = new TreeMap<>();

    /** @param roles of the files to be seen; of two files with one original name, the first by path */
    public BundleTree(BundleFile bundle, BundleIndex index, Set<String> roles) {
        this(bundle, index, roles, "");
    }

    /**
     * The same for the bundle of a member inside a lead's.
     *
     * @param folder where the member's bag stands, below the lead's own folder
     */
    public BundleTree(BundleFile bundle, BundleIndex index, Set<String> roles, String folder) {
        this.bundle = bundle;
        index.files().stream()
                .filter(file -> roles.contains(file.role()))
                .forEach(file -> pathsByOriginal.putIfAbsent(file.original(), folder + file.path()));
    }

    @Override
    public Listing list() {
        return new Listing(List.copyOf(pathsByOriginal.keySet()), List.of());
    }

    @Override
    public boolean exists(String path) {
        return pathsByOriginal.containsKey(path);
    }

    @Override
    public long size(String path) throws IOException {
        return bundle.size(inBundle(path));
    }

    /** @throws io.github.taipei1.bundle.refusal.Refused if it is larger than 64 MiB */
    @Override
    public byte[] read(String path) throws IOException {
        return bundle.read(inBundle(path), LARGEST);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return bundle.open(inBundle(path));
    }

    private String inBundle(String path) throws IOException {
        return Optional.ofNullable(pathsByOriginal.get(path)).orElseThrow(() -> new FileNotFoundException(path));
    }
}
