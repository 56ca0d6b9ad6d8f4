package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows of {@code use.tsv} may have words in a text, found in one pass for all of them: nearly every sentence has none of most rows,
 * and to look for each row's patterns by itself is many times dearer.
 */
final class Sight {
    private static final Known KNOWN = Known.of();

    private final List<Vocabulary.Found> found;

    private Sight(List<Vocabulary.Found> found) {
        this.found = found;
    }

    /** The words without which a row has nothing, in sets as large as one pass can take; a row that needs none is in no set. */
    private record Known(List<Vocabulary> vocabularies, Map<String, Word> words) {

        /** A row's words and the pass that looks for them. */
        private record Word(int pass, Keywords words) {}

        static Known of() {
            List<Vocabulary> vocabularies = new ArrayList<>();
            Map<String, Word> words = new HashMap<>();
            List<Keywords> sets = new ArrayList<>();
            for (String row : UseWording.WORDS.names()) {
                List<Keywords> needed = UseWording.WORDS.needed(row).stream().toList();
                needed.forEach(set -> words.put(row, new Word(vocabularies.size(), set)));
                sets.addAll(needed);
                if (sets.size() == Long.SIZE) {
                    vocabularies.add(new Vocabulary(sets));
                    sets.clear();
                }
            }
            vocabularies.add(new Vocabulary(sets));
            return new Known(List.copyOf(vocabularies), Map.copyOf(words));
        }
    }

    /** @param words a folded text */
    static Sight of(String words) {
        return new Sight(KNOWN.vocabularies().stream().map(all -> all.in(words)).toList());
    }

    /** Whether the row may have words there; no only where it has none. */
    boolean has(String row) {
        Known.Word word = KNOWN.words().get(row);
        return word == null || found.get(word.pass()).has(word.words());
    }
}
