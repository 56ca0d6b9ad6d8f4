package io.github.taipei1.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one run at a time look at a ledger and write it: two that look at once would both find it as they left it, and the one that writes
 * last would take the other's lines away. The lock is on a file beside the ledger, which is replaced as a whole.
 */
final class LedgerLock {
    private static final Object HERE = new Object();

    private LedgerLock() {}

    /** What is done while nobody else writes. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits until nobody else holds the lock; a run that was killed holds none. */
    static <T> T holding(Path ledger, Work<T> work) throws IOException {
        Path file = ledger.toAbsolutePath();
        Files.createDirectories(file.getParent());
        // Locks of files part processes, not threads.
        synchronized (HERE) {
            try (FileChannel channel = FileChannel.open(
                    file.resolveSibling("." + file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                // Let go of when the channel is closed.
                channel.lock();
                return work.run();
            }
        }
    }
}
