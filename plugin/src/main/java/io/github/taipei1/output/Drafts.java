package io.github.taipei1.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hidden files that a {@link WholeFile} is written into first. A run that was killed leaves one behind; the next that writes into the
 * folder takes it away. Whoever writes one holds a lock on it, which ends with the process.
 */
final class Drafts {
    private static final String END = ".part";
    private static final Pattern NAME = Pattern.compile("\\..+\\d{3,20}\\.part");
    /** From its last byte on a draft is held by nobody until it has its name. */
    private static final Duration BEING_NAMED = Duration.ofSeconds(5);

    private Drafts() {}

    static Path begin(Path target) throws IOException {
        return Files.createTempFile(target.toAbsolutePath().getParent(), "." + target.getFileName(), END);
    }

    /** Holds a draft until its channel is closed. Some file systems know no locks; there a draft is as old as its last byte. */
    static Optional<FileLock> hold(FileChannel draft) {
        try {
            return Optional.ofNullable(draft.tryLock());
        } catch (IOException | OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Takes away what killed runs left in a folder. What can't be taken away is left: it is in nobody's way. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                folder, path -> NAME.matcher(path.getFileName().toString()).matches())) {
            for (Path draft : left) {
                if (isLeft(draft)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isLeft(Path draft) throws IOException {
        if (!Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)
                || Files.getLastModifiedTime(draft)
                        .toInstant()
                        .isAfter(Instant.now().minus(BEING_NAMED))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            return hold(channel).isPresent();
        }
    }
}
