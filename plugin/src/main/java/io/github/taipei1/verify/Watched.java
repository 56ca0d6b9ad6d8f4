package io.github.taipei1.verify;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work over strangers' content that may never end. It runs on a thread of its own which is left behind when its time is over: Java has no
 * way to stop one, but a thread left behind keeps nobody from finishing. Time is what the thread computes, so that an honest file is not
 * given up because the machine is busy.
 */
final class Watched {
    private static final long STACK = 4L << 20;
    private static final long LOOK = 100;
    /** How many times the limit may pass on the clock, for waiting and for machines that count no thread's time. */
    private static final int WAITING = 10;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Watched() {}

    /** The result, or nothing if it takes longer than the limit; what the work throws comes through. */
    static <T> Optional<T> within(Duration limit, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> run(work, result), "examination", STACK);
        thread.setDaemon(true);
        thread.start();
        long start = System.nanoTime();
        try {
            while (true) {
                try {
                    return Optional.of(result.get(LOOK, TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    if (isOver(thread, limit, System.nanoTime() - start)) {
                        thread.interrupt();
                        return Optional.empty();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static boolean isOver(Thread thread, Duration limit, long passed) {
        boolean counted = CLOCK.isThreadCpuTimeSupported() && CLOCK.isThreadCpuTimeEnabled();
        long used = counted ? CLOCK.getThreadCpuTime(thread.getId()) : passed;
        return used > limit.toNanos() || passed > limit.toNanos() * WAITING;
    }

    private static <T> void run(Supplier<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
