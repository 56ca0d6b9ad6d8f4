package io.github.taipei1.rule.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sets of words that all rules ask raw texts for, looked for in one pass. Most files hold none of them, so this pass is what
 * most files cost.
 */
public final class Vocabulary {
    /** So many codes of letters there are that few places of a text share one with a word by chance. */
    private static final int CODE_BITS = 18;

    private static final int CODES = 1 << CODE_BITS;

    private static final int SLOTS = 1 << 15;
    private static final int MOST_LETTERS = 4;
    /** By so many the longer words are told at a glance, before one letter more is looked at. */
    private static final int GLANCE = 3;

    private static final int FEWEST_UNITS = 1 << 13;
    /** What is longer gets an array of its own, lest threads keep large ones. */
    private static final int KEPT = 1 << 16;

    private static final ThreadLocal<char[]> UNITS = ThreadLocal.withInitial(() -> new char[0]);

    private static final int FACTOR = 0x9E3779B1;
    private static final int OTHER_FACTOR = 0x85EBCA77;

    /** The number of each set. */
    private final Map<Keywords, Integer> numbers = new LinkedHashMap<>();

    private final Letters letters;
    /** The sets that have a letter for a word, as Chinese ones do. */
    private final long[][] ones;
    /** A bit for each code of two letters, one behind the other, that tells a word; few enough to be always at hand. */
    private final long[] pairs = new long[CODES / Long.SIZE];
    /** The same of three letters, for words of three and, of the last three that tell them, for longer ones. */
    private final long[] triples = new long[CODES / Long.SIZE];
    /** The same of four letters; looked at only behind three that tell a word, as texts are full of words that begin or end like those. */
    private final long[] quadruples = new long[CODES / Long.SIZE];
    /** Words by the code of the letters that tell them. */
    private final Entry[][] bySlot = new Entry[SLOTS][];

    /**
     * A word, once for all sets that have it.
     *
     * @param sets their bits
     * @param code of its telling letters
     * @param behind how far behind its start the last of its telling letters stands
     */
    private record Entry(Word word, long[] sets, int code, int behind) {}

    public Vocabulary(Collection<Keywords> sets) {
        for (Keywords set : sets) {
            numbers.putIfAbsent(set, numbers.size());
        }
        letters = new Letters(numbers.keySet());
        ones = new long[letters.count()][];
        Map<String, Entry> known = new HashMap<>();
        for (Map.Entry<Keywords, Integer> set : numbers.entrySet()) {
            for (Word word : set.getKey().words()) {
                add(word, set.getValue(), known);
            }
        }
    }

    private void add(Word word, int set, Map<String, Entry> known) {
        String text = word.text();
        if (text.length() == 1) {
            int letter = letters.of(text.charAt(0));
            ones[letter] = ones[letter] == null ? none() : ones[letter];
            add(set, ones[letter]);
            return;
        }
        String marked = word.marked();
        Entry entry = known.get(marked);
        if (entry == null) {
            entry = entry(word);
            known.put(marked, entry);
            add(entry);
        }
        add(set, entry.sets());
    }

    private Entry entry(Word word) {
        String text = word.text();
        int count = Math.min(MOST_LETTERS, text.length());
        int behind = Letters.telling(text, count);
        return new Entry(word, none(), code(text, behind, count), behind);
    }

    /** The code of so many letters of a text, one behind the other. */
    private int code(String text, int last, int count) {
        int code = letters.of(text.charAt(last - count + 1));
        for (int i = last - count + 2; i <= last; i++) {
            code = code(code, letters.of(text.charAt(i)));
        }
        return code;
    }

    private void add(Entry entry) {
        int code = entry.code();
        int slot = code & (SLOTS - 1);
        Entry[] some = bySlot[slot] == null ? new Entry[0] : bySlot[slot];
        bySlot[slot] = Arrays.copyOf(some, some.length + 1);
        bySlot[slot][some.length] = entry;
        String text = entry.word().text();
        if (text.length() >= MOST_LETTERS) {
            mark(code(text, entry.behind(), GLANCE), triples);
            mark(code, quadruples);
        } else {
            mark(code, text.length() == GLANCE ? triples : pairs);
        }
    }

    private static void mark(int code, long[] telling) {
        telling[code >> 6] |= 1L << code;
    }

    private long[] none() {
        return new long[(numbers.size() + Long.SIZE - 1) / Long.SIZE];
    }

    private static void add(int set, long[] bits) {
        bits[set >> 6] |= 1L << set;
    }

    /** The number of a set, by which {@link Found} knows it, too. */
    int number(Keywords set) {
        Integer number = numbers.get(set);
        if (number == null) {
            throw new IllegalArgumentException("a rule asks for words that it does not announce");
        }
        return number;
    }

    /** Which of the sets have a word in a text. */
    public static final class Found {
        private final Vocabulary vocabulary;
        private final long[] bits;

        private Found(Vocabulary vocabulary, long[] bits) {
            this.vocabulary = vocabulary;
            this.bits = bits;
        }

        /** @throws IllegalArgumentException if the set is not of the vocabulary */
        public boolean has(Keywords set) {
            return has(vocabulary.number(set));
        }

        boolean has(int number) {
            return (bits[number >> 6] & 1L << number) != 0;
        }
    }

    public Found in(String text) {
        int length = text.length();
        char[] units = units(length);
        text.getChars(0, length, units, 0);
        short[] numbers = letters.numbers();
        long[] pairs = this.pairs;
        long[] triples = this.triples;
        long[] found = none();
        int before = 0;
        int two = 0;
        int three = 0;
        for (int i = 0; i < length; i++) {
            int letter = numbers[units[i]];
            if (letter < 0) {
                letter = letters.of(units[i]);
            }
            int four = code(three, letter);
            three = code(two, letter);
            two = code(before, letter);
            before = letter;
            if ((triples[three >> 6] & 1L << three) != 0) {
                find(three, units, length, i, found);
                if ((quadruples[four >> 6] & 1L << four) != 0) {
                    find(four, units, length, i, found);
                }
            }
            if ((pairs[two >> 6] & 1L << two) != 0) {
                find(two, units, length, i, found);
            }
            if (ones[letter] != null) {
                add(ones[letter], found);
            }
        }
        return new Found(this, found);
    }

    /** Room for so many characters, that of this thread if it is enough: a new array for each text would be a tenth of all memory of a run. */
    private static char[] units(int length) {
        if (length > KEPT) {
            return new char[length];
        }
        char[] units = UNITS.get();
        if (units.length < length) {
            units = new char[Math.max(length, FEWEST_UNITS)];
            UNITS.set(units);
        }
        return units;
    }

    /** Adds the sets of the words that a code tells, the last telling letter of which stands at an offset. */
    private void find(int code, char[] text, int length, int offset, long[] found) {
        Entry[] told = bySlot[code & (SLOTS - 1)];
        if (told == null) {
            return;
        }
        for (Entry entry : told) {
            if (entry.code() == code
                    && isNews(entry.sets(), found)
                    && entry.word().standsAt(text, length, offset - entry.behind())) {
                add(entry.sets(), found);
            }
        }
    }

    private static boolean isNews(long[] sets, long[] found) {
        for (int i = 0; i < sets.length; i++) {
            if ((sets[i] & ~found[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(long[] sets, long[] found) {
        for (int i = 0; i < sets.length; i++) {
            found[i] |= sets[i];
        }
    }

    /** The upper bits of sums of products, which are spread evenly whatever the numbers. */
    private static int code(int before, int letter) {
        return (before * FACTOR + letter * OTHER_FACTOR) >>> Integer.SIZE - CODE_BITS;
    }
}
