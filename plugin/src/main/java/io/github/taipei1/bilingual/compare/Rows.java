package io.github.taipei1.bilingual.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows of Chinese words, of which a sentence needs those only that a character of it can begin: a handful of a hundred. */
final class Rows<T> {
    private static final BitSet NONE = new BitSet();

    private final List<T> rows;
    private final Map<Character, BitSet> byBeginning = new HashMap<>();
    /** Rows that may match whatever the text. */
    private final BitSet always = new BitSet();

    Rows(List<T> rows, Function<T, Sought> words) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            words.apply(rows.get(i))
                    .beginnings()
                    .ifPresentOrElse(
                            set -> set.stream()
                                    .forEach(c -> byBeginning
                                            .computeIfAbsent((char) c, key -> new BitSet())
                                            .set(row)),
                            () -> always.set(row));
        }
    }

    /** The rows that may have a word in a text, in order. */
    List<T> of(String text) {
        BitSet found = (BitSet) always.clone();
        for (int i = 0; i < text.length(); i++) {
            BitSet here = byBeginning.getOrDefault(text.charAt(i), NONE);
            if (here != NONE) {
                found.or(here);
            }
        }
        List<T> some = new ArrayList<>();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            some.add(rows.get(i));
        }
        return some;
    }
}
