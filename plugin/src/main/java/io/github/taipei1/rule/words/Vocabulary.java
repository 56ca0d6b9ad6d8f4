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
    private static final int SLOTS = 1 << 15;
    private static final int MOST_LETTERS = 3;
    private static final int FACTOR = 769;

    /** The bit of each set. */
    private final Map<Keywords, Long> bits = new IdentityHashMap<>();

    private final Letters letters;
    /** The sets that have a letter for a word, as Chinese ones do. */
    private final long[] ones;
    /** How many letters tell the words of a slot, as bits; few enough to be always at hand. */
    private final byte[] telling = new byte[SLOTS];
    /** Words by the two or three letters, one behind the other, that tell them. */
    private final Entry[][] bySlot = new Entry[SLOTS][];

    /**
     * A word of the set that has this bit.
     *
     * @param behind how far behind its start the last of its telling letters stands
     */
    private record Entry(Word word, long bit, int behind) {}

    /** @throws IllegalArgumentException if there are more sets than bits in a long */
    public Vocabulary(Collection<Keywords> sets) {
        for (Keywords set : sets) {
            bits.putIfAbsent(set, 1L << bits.size());
            if (bits.size() > MOST_SETS) {
                throw new IllegalArgumentException("at most " + MOST_SETS + " sets of words");
            }
        }
        letters = new Letters(bits.keySet());
        ones = new long[letters.count()];
        bits.forEach((set, bit) -> set.words().forEach(word -> add(word, bit)));
    }

    private void add(Word word, long bit) {
        String text = word.text();
        if (text.length() == 1) {
            ones[letters.of(text.charAt(0))] |= bit;
            return;
        }
        int count = Math.min(MOST_LETTERS, text.length());
        int behind = Letters.telling(text, count);
        int slot = letters.of(text.charAt(behind - count + 1));
        for (int i = behind - count + 2; i <= behind; i++) {
            slot = slot(slot, letters.of(text.charAt(i)));
        }
        Entry[] some = bySlot[slot] == null ? new Entry[0] : bySlot[slot];
        bySlot[slot] = Arrays.copyOf(some, some.length + 1);
        bySlot[slot][some.length] = new Entry(word, bit, behind);
        telling[slot] |= (byte) (1 << count);
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
        char[] units = text.toCharArray();
        short[] numbers = letters.numbers();
        byte[] telling = this.telling;
        long found = 0;
        int before = 0;
        int two = 0;
        for (int i = 0; i < units.length; i++) {
            int letter = numbers[units[i]];
            if (letter < 0) {
                letter = letters.of(units[i]);
            }
            int three = slot(two, letter);
            two = slot(before, letter);
            before = letter;
            if ((telling[three] & 1 << 3) != 0) {
                found |= at(three, units, i, found);
            }
            if ((telling[two] & 1 << 2) != 0) {
                found |= at(two, units, i, found);
            }
            found |= ones[letter];
        }
        return new Found(this, found);
    }

    /** Bits not known yet of the words of a slot, the second telling letter of which stands at an offset. */
    private long at(int slot, char[] text, int offset, long known) {
        long found = 0;
        for (Entry entry : bySlot[slot]) {
            if ((entry.bit() & (known | found)) == 0 && entry.word().standsAt(text, offset - entry.behind())) {
                found |= entry.bit();
            }
        }
        return found;
    }

    private static int slot(int before, int letter) {
        return (before * FACTOR + letter) & (SLOTS - 1);
    }
}
