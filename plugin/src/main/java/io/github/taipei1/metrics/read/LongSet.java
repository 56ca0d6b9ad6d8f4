package io.github.taipei1.metrics.read;

/** A set of non-negative numbers in one array: eight to sixteen bytes each. */
final class LongSet {
    private long[] slots = new long[1 << 10];
    private int size;

    void add(long value) {
        int slot = slot(value);
        if (slots[slot] == 0) {
            slots[slot] = value + 1;
            size++;
            if (size * 3L > slots.length * 2L) {
                grow();
            }
        }
    }

    boolean contains(long value) {
        return slots[slot(value)] != 0;
    }

    private int slot(long value) {
        long hash = value * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32 ^ hash >>> 48) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != value + 1) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long value : old) {
            if (value != 0) {
                slots[slot(value - 1)] = value;
            }
        }
    }
}
