package io.github.taipei1.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What turns one sequence into another, by the fewest insertions and deletions (Myers, An O(ND) Difference Algorithm, 1986).
 * Beyond a limit of changes the part between common beginning and end counts as replaced, so that time and memory stay bounded.
 */
public final class Edits {
    private static final int MOST_CHANGES = 1_500;

    private final int[] before;
    private final int[] now;
    private final List<int[]> trace = new ArrayList<>();

    private Edits(int[] before, int[] now) {
        this.before = before;
        this.now = now;
    }

    /** A stretch of the old sequence that a stretch of the new one stands in place of; either may be empty, not both. */
    public record Edit(int oldFrom, int oldTo, int newFrom, int newTo) {}

    /** The edits in order; all between two edits is the same on both sides. */
    public static <T> List<Edit> between(List<T> before, List<T> now) {
        int start = 0;
        int shorter = Math.min(before.size(), now.size());
        while (start < shorter && before.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<T> oldMiddle = before.subList(start, before.size() - end);
        List<T> newMiddle = now.subList(start, now.size() - end);
        if (oldMiddle.isEmpty() && newMiddle.isEmpty()) {
            return List.of();
        }
        Numbering<T> numbering = new Numbering<>();
        return new Edits(numbering.of(oldMiddle), numbering.of(newMiddle)).run(start);
    }

    /** Equal elements get equal numbers. */
    private static final class Numbering<T> {
        private final java.util.Map<T, Integer> numbers = new java.util.HashMap<>();

        int[] of(List<T> elements) {
            return elements.stream()
                    .mapToInt(one -> numbers.computeIfAbsent(one, key -> numbers.size()))
                    .toArray();
        }
    }

    private List<Edit> run(int shift) {
        int most = Math.min(before.length + now.length, MOST_CHANGES);
        int[] furthest = new int[2 * most + 3];
        int middle = most + 1;
        for (int changes = 0; changes <= most; changes++) {
            trace.add(Arrays.copyOfRange(furthest, middle - changes - 1, middle + changes + 2));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int x = step(furthest, middle + diagonal, diagonal == -changes, diagonal == changes);
                int y = x - diagonal;
                while (x < before.length && y < now.length && before[x] == now[y]) {
                    x++;
                    y++;
                }
                furthest[middle + diagonal] = x;
                if (x >= before.length && y >= now.length) {
                    return back(changes, shift);
                }
            }
        }
        return List.of(new Edit(shift, shift + before.length, shift, shift + now.length));
    }

    /** The furthest old index on a diagonal by one more change: an insertion from above or a deletion from the left. */
    private static int step(int[] furthest, int at, boolean lowest, boolean highest) {
        boolean insertion = lowest || !highest && furthest[at - 1] < furthest[at + 1];
        return insertion ? furthest[at + 1] : furthest[at - 1] + 1;
    }

    private List<Edit> back(int changes, int shift) {
        List<Edit> edits = new ArrayList<>();
        int x = before.length;
        int y = now.length;
        for (int d = changes; d > 0; d--) {
            int[] furthest = trace.get(d);
            int diagonal = x - y;
            int at = diagonal + d + 1;
            boolean insertion = diagonal == -d || diagonal != d && furthest[at - 1] < furthest[at + 1];
            int previous = insertion ? diagonal + 1 : diagonal - 1;
            int fromX = furthest[previous + d + 1];
            int fromY = fromX - previous;
            int toX = insertion ? fromX : fromX + 1;
            int toY = insertion ? fromY + 1 : fromY;
            edits.add(new Edit(fromX + shift, toX + shift, fromY + shift, toY + shift));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(edits);
        return joined(edits);
    }

    /** Edits that touch, as one. */
    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.oldTo() == edit.oldFrom() && last.newTo() == edit.newFrom()) {
                joined.set(joined.size() - 1, new Edit(last.oldFrom(), edit.oldTo(), last.newFrom(), edit.newTo()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }
}
