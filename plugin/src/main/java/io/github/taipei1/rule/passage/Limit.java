package io.github.taipei1.rule.passage;

import io.github.taipei1.document.LanguageRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * From where on a passage counts.
 *
 * @param score logarithm of the odds
 * @param support the most that other evidence can add
 * @param needed sets of marks, of each of which one must stand in the stretch or just before it
 */
record Limit(double score, double support, List<Set<String>> needed) {
    private static final String FILE = "passage-limits.tsv";

    /** Those of some meanings, by their names. */
    static Map<String, Limit> of(List<String> meanings) {
        Map<String, Limit> limits = new HashMap<>();
        for (String row : LanguageRows.of(FILE)) {
            String[] cells = row.split("\t");
            if (meanings.contains(cells[0])) {
                limits.put(cells[0], Limit.of(cells));
            }
        }
        return limits;
    }

    private static Limit of(String[] cells) {
        List<Set<String>> needed = new ArrayList<>();
        for (String set : cells[3].split(";")) {
            needed.add(Set.of(set.strip().split(" ")));
        }
        return new Limit(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), List.copyOf(needed));
    }

    /** The least that can be enough. */
    double lowest() {
        return score - support;
    }

    /** Whether one of each set stands there or may. */
    boolean mayBeMet(Set<String> standing, List<String> open) {
        for (Set<String> set : needed) {
            if (!isAny(set, standing::contains) && !isAny(open, set::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Asked of every passage again and again: a stream for each question would cost more than the answer. */
    private static boolean isAny(Collection<String> marks, Predicate<String> wanted) {
        for (String mark : marks) {
            if (wanted.test(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of each set stands there. */
    boolean isMet(Set<String> standing) {
        return isMet(standing::contains);
    }

    boolean isMet(Predicate<String> stands) {
        for (Set<String> set : needed) {
            if (!isAny(set, stands)) {
                return false;
            }
        }
        return true;
    }
}
