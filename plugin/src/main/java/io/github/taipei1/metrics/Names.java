package io.github.taipei1.metrics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A growing list of distinct names, found by their bytes without making a string for each row of a file. Index 0 is the
 * empty name.
 */
public final class Names {
    private static final int LIMIT = 1 << 16;

    private final List<byte[]> names = new ArrayList<>();
    private int[] slots = new int[64];
    private int last;

    public Names() {
        intern(new byte[0], 0, 0);
    }

    /** The index of a name; beyond 65,536 distinct names it is that of the empty one. */
    public int intern(byte[] bytes, int from, int to) {
        if (last < names.size() && same(names.get(last), bytes, from, to)) {
            return last;
        }
        int slot = slot(bytes, from, to);
        if (slots[slot] == 0) {
            if (names.size() >= LIMIT) {
                return 0;
            }
            names.add(Arrays.copyOfRange(bytes, from, to));
            slots[slot] = names.size();
            growIfCrowded();
            last = names.size() - 1;
            return last;
        }
        last = slots[slot] - 1;
        return last;
    }

    public int intern(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return intern(bytes, 0, bytes.length);
    }

    /** All names by index; bytes that are no UTF-8 show as U+FFFD. */
    public List<String> toList() {
        return names.stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != 0 && !same(names.get(slots[slot] - 1), bytes, from, to)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void growIfCrowded() {
        if (names.size() * 2 < slots.length) {
            return;
        }
        slots = new int[slots.length * 2];
        for (int i = 0; i < names.size(); i++) {
            byte[] name = names.get(i);
            slots[slot(name, 0, name.length)] = i + 1;
        }
    }

    /** A plain loop: names are a few bytes long, less than a call of {@code Arrays.equals} costs. */
    private static boolean same(byte[] name, byte[] bytes, int from, int to) {
        if (name.length != to - from) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (name[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
