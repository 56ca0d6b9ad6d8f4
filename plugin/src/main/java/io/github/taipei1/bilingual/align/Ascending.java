package io.github.taipei1.bilingual.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The longest part of a sequence of pairs, sorted by their first number, in which both numbers ascend. */
final class Ascending {
    private Ascending() {}

    static List<int[]> longest(List<int[]> pairs) {
        int[] before = new int[pairs.size()];
        int[] ends = new int[pairs.size()];
        int[] seconds = new int[pairs.size()];
        int length = 0;
        for (int n = 0; n < pairs.size(); n++) {
            if (n > 0 && pairs.get(n)[0] == pairs.get(n - 1)[0]) {
                continue;
            }
            int place = Arrays.binarySearch(seconds, 0, length, pairs.get(n)[1]);
            int at = place < 0 ? -place - 1 : place;
            seconds[at] = pairs.get(n)[1];
            ends[at] = n;
            before[n] = at == 0 ? -1 : ends[at - 1];
            length = Math.max(length, at + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int n = length == 0 ? -1 : ends[length - 1]; n >= 0; n = before[n]) {
            longest.add(pairs.get(n));
        }
        Collections.reverse(longest);
        return longest;
    }
}
