package io.github.taipei1.verify;

import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a team is asked for, with everything that it is asked for because of.
 *
 * @param because what it rests on, at least one
 */
public record Wanted(Text ask, List<Remark> because) {
    public Wanted {
        because = List.copyOf(because);
    }

    /** Remarks that ask for the same become one thing to do. */
    static List<Wanted> of(List<Remark> asking) {
        Map<Text, List<Remark>> grouped = new LinkedHashMap<>();
        asking.forEach(remark -> grouped.computeIfAbsent(remark.ask().orElseThrow(), any -> new ArrayList<>())
                .add(remark));
        return grouped.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .toList();
    }
}
