package io.github.taipei1.document.read;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.Reading;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files in memory. */
final class MemoryTree implements FileTree {
    private final Map<String, byte[]> files = new TreeMap<>();

    MemoryTree with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryTree with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** A text read as the format of its path. */
    static Document document(String path, String text) {
        return new MemoryTree().with(path, text).document(path);
    }

    /** The blocks of a text, each as {@code Kind: text}, hidden ones with their reason. */
    static List<String> shown(String path, String text) {
        return document(path, text).blocks().stream().map(MemoryTree::show).toList();
    }

    static String show(Block block) {
        String hidden = block.visibility().isVisible() ? "" : " " + block.visibility();
        return block.getClass().getSimpleName() + hidden + ": "
                + block.passage().text();
    }

    Document document(String path) {
        return Documents.read(this, path).content().orElseThrow();
    }

    Reading<Document> reading(String path) {
        return Documents.read(this, path);
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
