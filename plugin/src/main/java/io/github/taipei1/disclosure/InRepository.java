package io.github.taipei1.disclosure;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as people type them: only what lies in the repository can others look at. */
final class InRepository {
    private InRepository() {}

    /** The path from the repository's root, with slashes; nothing if it leads out of it. */
    static Optional<String> path(Path root, String named) {
        Path home = root.toAbsolutePath().normalize();
        try {
            Path file = home.resolve(named.replace('\\', '/').strip()).normalize();
            return file.startsWith(home) && !file.equals(home)
                    ? Optional.of(home.relativize(file).toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
