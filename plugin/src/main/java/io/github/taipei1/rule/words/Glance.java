package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names of a wording may stand in a text, found in one pass for all of their patterns: nearly every text has none of most, and to look
 * for each pattern by itself is many times dearer.
 */
public final class Glance {
    private final Map<String, Needed[]> byName = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    /**
     * A pattern.
     *
     * @param sets numbers of the sets of words of each of which a match holds one
     */
    private record Needed(Search search, int[] sets) {
        boolean mayBeIn(Vocabulary.Found found) {
            for (int set : sets) {
                if (!found.has(set)) {
                    return false;
                }
            }
            return true;
        }
    }

    Glance(Map<String, List<Search>> patterns) {
        List<Keywords> sets = new ArrayList<>();
        patterns.values().forEach(all -> all.forEach(search -> sets.addAll(search.words())));
        vocabulary = new Vocabulary(sets);
        patterns.forEach((name, all) -> byName.put(name, needed(all)));
    }

    private Needed[] needed(List<Search> patterns) {
        Needed[] needed = new Needed[patterns.size()];
        for (int i = 0; i < needed.length; i++) {
            List<Keywords> words = patterns.get(i).words();
            int[] numbers = new int[words.size()];
            for (int k = 0; k < numbers.length; k++) {
                numbers[k] = vocabulary.number(words.get(k));
            }
            needed[i] = new Needed(patterns.get(i), numbers);
        }
        return needed;
    }

    /** Looks at a folded text. */
    public Seen at(String folded) {
        return new Seen(folded, vocabulary.in(folded));
    }

    /** What a text may hold. */
    public final class Seen {
        private final String text;
        private final Vocabulary.Found found;

        private Seen(String text, Vocabulary.Found found) {
            this.text = text;
            this.found = found;
        }

        /** The names of which a pattern may match, in the order of the file; none is missing that does. */
        public List<String> possible() {
            List<String> possible = new ArrayList<>();
            for (Map.Entry<String, Needed[]> name : byName.entrySet()) {
                if (mayHave(name.getValue())) {
                    possible.add(name.getKey());
                }
            }
            return possible;
        }

        private boolean mayHave(Needed[] patterns) {
            for (Needed one : patterns) {
                if (one.mayBeIn(found)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a pattern of a name does match. */
        public boolean has(String name) {
            for (Needed one : byName.get(name)) {
                if (one.mayBeIn(found) && one.search().matcher(text).find()) {
                    return true;
                }
            }
            return false;
        }
    }
}
