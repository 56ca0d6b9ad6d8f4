package io.github.taipei1.document.read.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The keys above a value, joined by dots; very deep ones are cut, which only shortens a name. */
final class KeyPath {
    private static final int DEEPEST = 64;

    private record Level(int indent, String key) {}

    private final Deque<Level> levels = new ArrayDeque<>();

    /** Goes into a key; levels indented as far or farther are left. */
    void enter(int indent, String key) {
        leave(indent);
        levels.push(new Level(indent, key));
    }

    void leave(int indent) {
        while (!levels.isEmpty() && levels.element().indent() >= indent) {
            levels.pop();
        }
    }

    int depth() {
        return levels.size();
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        int count = 0;
        for (Iterator<Level> all = levels.descendingIterator(); all.hasNext() && count < DEEPEST; count++) {
            String key = all.next().key();
            if (!key.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".").append(key);
            }
        }
        return path.toString();
    }
}
