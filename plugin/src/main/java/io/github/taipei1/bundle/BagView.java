package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.Fingerprint;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of one bag, all hashed: a whole bundle, or a member's inside it.
 *
 * @param prints path below the bag's folder to what was found there
 * @param damaged files whose data don't unpack
 * @param source reads a small file
 */
record BagView(SortedMap<String, Fingerprint> prints, SortedSet<String> damaged, Source source) {
    /** Reads a small file whole. */
    @FunctionalInterface
    interface Source {
        byte[] read(String path) throws IOException;
    }

    BagView {
        prints = Collections.unmodifiableSortedMap(prints);
        damaged = Collections.unmodifiableSortedSet(damaged);
    }

    /** The content of a file; empty if it is missing or damaged. */
    Optional<byte[]> bytes(String path) throws IOException {
        return prints.containsKey(path) ? Optional.of(source.read(path)) : Optional.empty();
    }

    boolean has(String path) {
        return prints.containsKey(path) || damaged.contains(path);
    }

    /** All paths, sorted. */
    SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>(prints.keySet());
        paths.addAll(damaged);
        return paths;
    }

    /** The files of a folder, as a view of their own. */
    BagView below(String folder) {
        SortedMap<String, Fingerprint> inside = new TreeMap<>();
        prints.forEach((path, print) -> {
            if (path.startsWith(folder)) {
                inside.put(path.substring(folder.length()), print);
            }
        });
        SortedSet<String> hurt = new TreeSet<>();
        damaged.stream()
                .filter(path -> path.startsWith(folder))
                .forEach(path -> hurt.add(path.substring(folder.length())));
        return new BagView(inside, hurt, path -> source.read(folder + path));
    }

    long size() {
        return prints.values().stream().mapToLong(Fingerprint::size).sum();
    }
}
