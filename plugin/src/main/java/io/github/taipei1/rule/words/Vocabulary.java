package io.github.taipei1.rule.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sets of words that all rules ask raw texts for, looked for in one pass. Most files hold none of them, so this pass is what
 * most files cost.
 */
public final class Vocabulary {
    private static final int MOST_SETS = Long.SIZE;
    /** So many codes of letters there are that few places of a text share one with a word by chance. */
    private static final int CODE_BITS = 18;

    private static final int CODES = 1 << CODE_BITS;

    private static final int SLOTS = 1 << 15;
    private static final int MOST_LETTERS = 3;
    private static final int FACTOR = 0x9E3779B1;
    private static final int OTHER_FACTOR = 0x85EBCA77;

    /** The bit of each set. */
    private final Map<Keywords, Long> bits = new LinkedHashMap<>();

    private final Letters letters;
    /** The sets that have a letter for a word, as Chinese ones do. */
    private final long[] ones;
    /** A bit for each code of two letters, one behind the other, that tells a word; few enough to be always at hand. */
    private final long[] pairs = new long[CODES / Long.SIZE];
    /** The same of three letters. */
    private final long[] triples = new long[CODES / Long.SIZE];
    /** Words by the code of the two or three letters that tell them. */
    private final Entry[][] bySlot = new Entry[SLOTS][];

    /**
     * A word of the set that has this bit.
     *
     * @param code of its telling letters
     * @param behind how far behind its start the last of its telling letters stands
     */
    private record Entry(Word word, long bit, int code, int behind) {}

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
        int code = letters.of(text.charAt(behind - count + 1));
        for (int i = behind - count + 2; i <= behind; i++) {
            code = code(code, letters.of(text.charAt(i)));
        }
        int slot = code & (SLOTS - 1);
        Entry[] some = bySlot[slot] == null ? new Entry[0] : bySlot[slot];
        bySlot[slot] = Arrays.copyOf(some, some.length + 1);
        bySlot[slot][some.length] = new Entry(word, bit, code, behind);
        long[] telling = count == MOST_LETTERS ? triples : pairs;
        telling[code >> 6] |= 1L << code;
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
        long[] pairs = this.pairs;
        long[] triples = this.triples;
        long found = 0;
        int before = 0;
        int two = 0;
        for (int i = 0; i < units.length; i++) {
            int letter = numbers[units[i]];
            if (letter < 0) {
                letter = letters.of(units[i]);
            }
            int three = code(two, letter);
            two = code(before, letter);
            before = letter;
            if ((triples[three >> 6] & 1L << three) != 0) {
                found |= at(three, units, i, found);
            }
            if ((pairs[two >> 6] & 1L << two) != 0) {
                found |= at(two, units, i, found);
            }
            found |= ones[letter];
        }
        return new Found(this, found);
    }

    /** Bits not known yet of the words that a code tells, the last telling letter of which stands at an offset. */
    private long at(int code, char[] text, int offset, long known) {
        long found = 0;
        for (Entry entry : bySlot[code & (SLOTS - 1)]) {
            if (entry.code() == code
                    && (entry.bit() & (known | found)) == 0
                    && entry.word().standsAt(text, offset - entry.behind())) {
                found |= entry.bit();
            }
        }
        return found;
    }

    /** The upper bits of sums of products, which are spread evenly whatever the numbers. */
    private static int code(int before, int letter) {
        return (before * FACTOR + letter * OTHER_FACTOR) >>> Integer.SIZE - CODE_BITS;
    }
}
