package io.github.taipei1.rule.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/**
 * A number for each letter that some word has, one for all that {@link String#regionMatches} takes for the same letter; 0 for
 * every other. Safe for several threads: a number that several work out at once is the same.
 */
final class Letters {
    /** The letters of English, and what else words are made of, from those that texts are full of to those that are rare. */
    private static final String COMMON = " etaoinsrhldcumfpgwybvk01-2./_3456789xjqz";

    private static final int GROUP = 3;
    private static final int LATIN = 26;

    /** The groups of three letters that English texts are full of, though not each of their letters is common. */
    private static final BitSet GROUPS =
            groups("ing ion tio the and ent ati for her ter hat tha ere ate ver all ith ess"
                    + " not con pro com res ect ive our per men nce sta tra est rea int ons sed ted ers igh hin tin ari ine"
                    + " ica man und out lea ear ell der str ont ist ity ble ime ain eve one han cti lin oth ort ill");

    private static final int[] RARITIES = rarities();
    private static final short UNKNOWN = -1;

    private final short[] numbers = new short[Character.MAX_VALUE + 1];
    private int count = 1;

    Letters(Collection<Keywords> sets) {
        Arrays.fill(numbers, 0x80, 0x2E80, UNKNOWN);
        Arrays.fill(numbers, 0xA000, numbers.length, UNKNOWN);
        for (Keywords set : sets) {
            for (Word word : set.words()) {
                number(word.text());
            }
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            numbers[c] = numbers[Word.lower(c)];
        }
    }

    private void number(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = fold(word.charAt(i));
            if (numbers[letter] <= 0) {
                numbers[letter] = (short) count++;
            }
        }
    }

    /** Above all numbers. */
    int count() {
        return count;
    }

    /** The numbers by letter; below 0 where {@link #of} has not been asked yet. Not to be changed. */
    short[] numbers() {
        return numbers;
    }

    int of(char c) {
        int number = numbers[c];
        return number == UNKNOWN ? late(c) : number;
    }

    private int late(char c) {
        char letter = fold(c);
        short number = letter == c || numbers[letter] == UNKNOWN ? 0 : numbers[letter];
        numbers[c] = number;
        return number;
    }

    /**
     * Where in a word the last of those letters stands, so many and one behind the other, that texts have least: few places
     * of a text are then looked at closer.
     */
    static int telling(String word, int letters) {
        int best = letters - 1;
        int rarest = -1;
        for (int i = letters - 1; i < word.length(); i++) {
            int rarity = rarity(word, i, letters);
            if (rarity > rarest) {
                rarity = letters >= GROUP && isCommonGroup(word, i) ? 0 : rarity;
                best = rarity > rarest ? i : best;
                rarest = Math.max(rarity, rarest);
            }
        }
        return best;
    }

    private static int rarity(String word, int last, int letters) {
        int rarity = 1;
        for (int i = last - letters + 1; i <= last; i++) {
            rarity *= rarity(word.charAt(i)) + 1;
        }
        return rarity;
    }

    /** Asked of many places in thousands of words, so the groups are numbers and not texts to be cut out. */
    private static boolean isCommonGroup(String word, int last) {
        int number = group(word, last);
        return number >= 0 && GROUPS.get(number);
    }

    /** A number of the three letters that end at an offset; below 0 unless all are small Latin ones. */
    private static int group(String word, int last) {
        int number = 0;
        for (int i = last - GROUP + 1; i <= last; i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return -1;
            }
            number = number * LATIN + c - 'a';
        }
        return number;
    }

    private static BitSet groups(String words) {
        BitSet groups = new BitSet();
        for (int last = GROUP - 1; last < words.length(); last += GROUP + 1) {
            groups.set(group(words, last));
        }
        return groups;
    }

    private static int rarity(char c) {
        return c < RARITIES.length ? RARITIES[c] : COMMON.length();
    }

    private static int[] rarities() {
        int[] rarities = new int[0x80];
        Arrays.fill(rarities, COMMON.length());
        for (int i = 0; i < COMMON.length(); i++) {
            rarities[COMMON.charAt(i)] = i;
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            rarities[c] = rarities[Word.lower(c)];
        }
        return rarities;
    }

    /** One letter for all that {@link String#regionMatches} takes for the same. */
    static char fold(char c) {
        if (c < 0x80) {
            return Word.lower(c);
        }
        return c >= '\u2E80' && c < '\uA000' ? c : Character.toLowerCase(Character.toUpperCase(c));
    }
}
