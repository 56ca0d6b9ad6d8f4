package io.github.taipei1.metrics;

import java.util.Arrays;

/**
 * How many GPUs were held at once. Each run gives two events, packed into one {@code long} each and sorted; at the same
 * second an end comes before a start.
 */
final class Concurrency {
    private static final int GPU_BITS = 21;
    private static final long GPU_MASK = (1L << GPU_BITS) - 1;

    private long[] events = new long[512];
    private int size;

    /** Adds a run that held GPUs from one second to another (exclusive); one of no length holds none. */
    void add(long from, long to, int gpus) {
        if (to <= from || gpus == 0) {
            return;
        }
        if (size + 2 > events.length) {
            events = Arrays.copyOf(events, size + (size >> 1));
        }
        events[size++] = from << GPU_BITS + 1 | 1L << GPU_BITS | gpus;
        events[size++] = to << GPU_BITS + 1 | gpus;
    }

    /** The most GPUs held at once, and the first second that exceeded a limit. */
    Peak peak(int limit) {
        Arrays.sort(events, 0, size);
        long held = 0;
        long most = 0;
        long mostAt = 0;
        long exceededAt = 0;
        for (int i = 0; i < size; i++) {
            long gpus = events[i] & GPU_MASK;
            boolean starts = (events[i] >>> GPU_BITS & 1) == 1;
            held += starts ? gpus : -gpus;
            long at = events[i] >>> GPU_BITS + 1;
            if (held > most) {
                most = held;
                mostAt = at;
            }
            if (held > limit && exceededAt == 0) {
                exceededAt = at;
            }
        }
        return new Peak(most, mostAt, exceededAt);
    }

    /**
     * The highest point.
     *
     * @param at when it was first reached, seconds since 1970; 0 if no GPU was held
     * @param exceededAt when the limit was first exceeded; 0 if never
     */
    record Peak(long gpus, long at, long exceededAt) {}
}
