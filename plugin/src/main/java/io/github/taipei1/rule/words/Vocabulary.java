package io.github.taipei1.rule.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The sets of words that all rules ask raw texts for, looked for in one pass. Most files hold none of them, so this pass is what
 * most files cost.
 */
public final class Vocabulary {
    private static final int MOST_SETS = Long.SIZE;
    private static final int SLOTS = 1 << 16;
    private static final int FACTOR = 131;

    /** The bit of each set. */
    private final Map<Keywords, Long> bits = new IdentityHashMap<>();

    /** Words by their first three characters, shorter ones by all they have. */
    private final Entry[][] bySlot = new Entry[SLOTS][];
    /** A bit for each slot of words of one character, and for each slot of others: small enough to be always at hand. */
    private final long[] ones = new long[SLOTS / Long.SIZE];

    private final long[] others = new long[SLOTS / Long.SIZE];

    /** A word of the set that has this bit. */
    private record Entry(Word word, long bit) {}

    /** @throws IllegalArgumentException if there are more sets than bits in a long */
    public Vocabulary(Collection<Keywords> sets) {
        for (Keywords set : sets) {
            if (bits.size() == MOST_SETS) {
                throw new IllegalArgumentException("at most " + MOST_SETS + " sets of words");
            }
            long bit = 1L << bits.size();
            if (bits.putIfAbsent(set, bit) == null) {
                set.words().forEach(word -> add(new Entry(word, bit)));
            }
        }
    }

    private void add(Entry entry) {
        String text = entry.word().text();
        int slot = 0;
        for (int i = 0; i < Math.min(3, text.length()); i++) {
            slot = slot(slot, fold(text.charAt(i)));
        }
        Entry[] some = bySlot[slot] == null ? new Entry[0] : bySlot[slot];
        bySlot[slot] = Arrays.copyOf(some, some.length + 1);
        bySlot[slot][some.length] = entry;
        (text.length() == 1 ? ones : others)[slot / Long.SIZE] |= 1L << slot;
    }

    /** Which of the sets have a word in a text. */
    public record Found(Vocabulary vocabulary, long bits) {
        /** @throws IllegalArgumentException if the set is not of the vocabulary */
        public boolean has(Keywords set) {
            Long bit = vocabulary.bits.get(set);
            if (bit == null) {
                throw new IllegalArgumentException("a rule asks for words that it does not announce");
            }
            return (bits & bit) != 0;
        }
    }

    public Found in(String text) {
        long found = 0;
        int two = 0;
        int one = 0;
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char unit = fold(units[i]);
            int three = slot(two, unit);
            two = slot(one, unit);
            one = unit;
            if (has(ones, one)) {
                found |= at(one, text, i, found);
            }
            if (has(others, two)) {
                found |= at(two, text, i - 1, found);
            }
            if (has(others, three)) {
                found |= at(three, text, i - 2, found);
            }
        }
        return new Found(this, found);
    }

    /** Bits not known yet of the words of a slot that stand at an offset. */
    private long at(int slot, String text, int offset, long known) {
        long found = 0;
        for (Entry entry : bySlot[slot]) {
            if ((entry.bit() & (known | found)) == 0 && entry.word().standsAt(text, offset)) {
                found |= entry.bit();
            }
        }
        return found;
    }

    private static boolean has(long[] slots, int slot) {
        return (slots[slot / Long.SIZE] >>> slot & 1) != 0;
    }

    private static int slot(int before, int last) {
        return (before * FACTOR + last) & (SLOTS - 1);
    }

    /** One form for all that {@link String#regionMatches} takes for the same letter. */
    private static char fold(char c) {
        if (c < 0x80) {
            return Word.lower(c);
        }
        return c >= '\u2E80' && c < '\uA000' ? c : Character.toLowerCase(Character.toUpperCase(c));
    }
}
