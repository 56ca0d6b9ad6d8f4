package io.github.taipei1.document.read;

import io.github.taipei1.document.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a folder on disk. Nothing outside the folder is ever read, whatever links or paths say.
 */
public final class DirectoryTree implements FileTree {
    private final Path root;

    /** @throws IOException if the folder isn't there */
    public DirectoryTree(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    @Override
    public Listing list() throws IOException {
        return Discovery.of(root);
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
        try {
            Path real = PathNames.resolve(root, path).toRealPath();
            return real.startsWith(root) && !path.startsWith("/") ? Optional.of(real) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
