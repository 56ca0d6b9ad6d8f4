package io.github.taipei1.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the known names that a mistyped one may have meant, by edit distance. */
final class NearestNames {
    private static final int LONGEST = 80;
    private static final int SHOWN = 3;

    private NearestNames() {}

    static List<String> of(String name, Stream<String> known) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        int limit = Math.max(2, name.length() / 3);
        return known.filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
                .map(candidate -> new Near(candidate, distance(name, candidate)))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(SHOWN)
                .map(Near::name)
                .toList();
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }

    private record Near(String name, int distance) {}
}
