package io.github.taipei1.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A tree that is listed once, and the checksums of whose files are worked out once, so that what is kept of earlier runs can be
 * compared with it piece by piece. Safe for several threads.
 */
public final class ChecksumTree implements FileTree {
    private final FileTree tree;
    private final Map<String, String> checksums = new ConcurrentHashMap<>();
    private Listing listing;

    public ChecksumTree(FileTree tree) {
        this.tree = tree;
    }

    @Override
    public synchronized Listing list() throws IOException {
        if (listing == null) {
            listing = tree.list();
        }
        return listing;
    }

    @Override
    public boolean exists(String path) {
        return tree.exists(path);
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

    @Override
    public String checksum(String path) throws IOException {
        String known = checksums.get(path);
        if (known == null) {
            known = tree.checksum(path);
            checksums.put(path, known);
        }
        return known;
    }
}
