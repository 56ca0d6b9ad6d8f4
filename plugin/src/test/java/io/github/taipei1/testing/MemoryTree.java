package io.github.taipei1.testing;

import io.github.taipei1.document.FileTree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A repository in memory. */
public final class MemoryTree implements FileTree {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    public static MemoryTree of(Map<String, String> texts) {
        MemoryTree tree = new MemoryTree();
        texts.forEach((path, text) -> tree.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return tree;
    }

    public MemoryTree put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    @Override
    public Listing list() {
        return new Listing(List.copyOf(files.keySet()), List.of());
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public long size(String path) throws IOException {
        return read(path).length;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return bytes;
    }
}
