package io.github.taipei1.document.read;

import io.github.taipei1.document.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a folder on disk. Nothing outside the folder is ever read, whatever links or paths say.
 */
public final class DirectoryTree implements FileTree {
    private final Path root;
    /** Files met on a walk that follows no links, so that there is no need to ask where they really lie, with their sizes. */
    private volatile Map<String, Long> met = Map.of();

    /** @throws IOException if the folder isn't there */
    public DirectoryTree(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    @Override
    public Listing list() throws IOException {
        Discovery discovery = Discovery.of(root);
        met = discovery.sizes();
        return discovery.listing();
    }

    @Override
    public boolean exists(String path) {
        return inside(path).filter(Files::isRegularFile).isPresent();
    }

    @Override
    public long size(String path) throws IOException {
        Long known = met.get(path);
        return known == null ? Files.size(existing(path)) : known;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return bytes(existing(path), size(path));
    }

    /** A file is mostly as long as it was on the walk, which its end, met a byte too early, tells without a further question. */
    private static byte[] bytes(Path file, long size) throws IOException {
        if (size >= LARGE) {
            return Files.readAllBytes(file);
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) size + 1);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.read(buffer);
        }
        return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : Files.readAllBytes(file);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(existing(path));
    }

    private Path existing(String path) throws IOException {
        return inside(path).orElseThrow(() -> new NoSuchFileException(path));
    }

    /** The real path of a file, if there is one and it lies in this folder. */
    private Optional<Path> inside(String path) {
        if (met.containsKey(path)) {
            return Optional.of(PathNames.resolve(root, path));
        }
        try {
            Path real = PathNames.resolve(root, path).toRealPath();
            return real.startsWith(root) && !path.startsWith("/") ? Optional.of(real) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
