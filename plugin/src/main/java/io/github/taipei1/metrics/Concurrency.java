package io.github.taipei1.metrics;

import java.util.Arrays;

/**
 * How many GPUs were held at once. Each run gives two changes; they are put into blocks of time by counting, and each block is
 * added up second by second, so that the effort grows with the number of runs alone.
 */
final class Concurrency {
    private static final int GPU_BITS = 21;
    private static final long GPU_MASK = (1L << GPU_BITS) - 1;
    private static final int TIME_SHIFT = GPU_BITS + 1;
    private static final int BLOCK_BITS = 12;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private long[] changes = new long[1 << 12];
    private int size;

    /** Adds a run that held GPUs from one second to another (exclusive); one of no length holds none. */
    void add(long from, long to, int gpus) {
        if (to <= from || gpus == 0) {
            return;
        }
        if (size + 2 > changes.length) {
            changes = Arrays.copyOf(changes, size * 2);
        }
        changes[size++] = from << TIME_SHIFT | 1L << GPU_BITS | gpus;
        changes[size++] = to << TIME_SHIFT | gpus;
    }

    /** The most GPUs held at once, and the first second that exceeded a limit. */
    Peak peak(int limit) {
        if (size == 0) {
            return new Peak(0, 0, 0);
        }
        long first = Long.MAX_VALUE;
        long last = 0;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, changes[i] >>> TIME_SHIFT);
            last = Math.max(last, changes[i] >>> TIME_SHIFT);
        }
        int[] ends = new int[(int) (last - first >>> BLOCK_BITS) + 2];
        return sweep(byBlock(first, ends), ends, first, limit);
    }

    /** The changes in the order of their blocks; afterwards {@code ends[b]} is where block b ends. */
    private long[] byBlock(long first, int[] ends) {
        for (int i = 0; i < size; i++) {
            ends[block(changes[i], first) + 1]++;
        }
        for (int b = 1; b < ends.length; b++) {
            ends[b] += ends[b - 1];
        }
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[ends[block(changes[i], first)]++] = changes[i];
        }
        return sorted;
    }

    private static Peak sweep(long[] sorted, int[] ends, long first, int limit) {
        long held = 0;
        long most = 0;
        long mostAt = 0;
        long exceededAt = 0;
        long[] seconds = new long[BLOCK];
        int at = 0;
        for (int b = 0; b < ends.length - 1; b++) {
            if (at == ends[b]) {
                continue;
            }
            long start = first + ((long) b << BLOCK_BITS);
            Arrays.fill(seconds, 0);
            for (; at < ends[b]; at++) {
                long gpus = sorted[at] & GPU_MASK;
                boolean starts = (sorted[at] >>> GPU_BITS & 1) == 1;
                seconds[(int) ((sorted[at] >>> TIME_SHIFT) - start)] += starts ? gpus : -gpus;
            }
            for (int s = 0; s < BLOCK; s++) {
                held += seconds[s];
                if (held > most) {
                    most = held;
                    mostAt = start + s;
                }
                if (held > limit && exceededAt == 0) {
                    exceededAt = start + s;
                }
            }
        }
        return new Peak(most, mostAt, exceededAt);
    }

    private static int block(long change, long first) {
        return (int) ((change >>> TIME_SHIFT) - first >>> BLOCK_BITS);
    }

    /**
     * The highest point.
     *
     * @param at when it was first reached, seconds since 1970; 0 if no GPU was held
     * @param exceededAt when the limit was first exceeded; 0 if never
     */
    record Peak(long gpus, long at, long exceededAt) {}
}
