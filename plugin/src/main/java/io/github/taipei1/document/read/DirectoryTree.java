package io.github.taipei1.document.read;

import io.github.taipei1.document.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a folder on disk. Nothing outside the folder is ever read, whatever links or paths say.
 */
public final class DirectoryTree implements FileTree {
    private final Path root;
    /** Files met on a walk that follows no links, so that there is no need to ask where they really lie. */
    private volatile Set<String> met = Set.of();

    /** @throws IOException if the folder isn't there */
    public DirectoryTree(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    @Override
    public Listing list() throws IOException {
        Listing listing = Discovery.of(root);
        met = new HashSet<>(listing.files());
        return listing;
    }

    @Override
    public boolean exists(String path) {
        return inside(path).filter(Files::isRegularFile).isPresent();
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(existing(path));
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(existing(path));
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
        if (met.contains(path)) {
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
