package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of words found in one pass over a text, whatever the case of ASCII letters. It decides cheaply whether a text is worth
 * a closer look; where one begins is looked up by its first two characters, so the time is linear in the text.
 */
public final class Keywords {
    private static final int SLOTS = 1 << 12;

    private final String[][] bySlot = new String[SLOTS][];
    /** Words of one character, as Chinese has them. */
    private final BitSet singles = new BitSet();

    private final boolean hasSingles;

    private Keywords(Collection<String> words) {
        Map<Integer, List<String>> slots = new HashMap<>();
        for (String word : words) {
            if (word.length() == 1) {
                singles.set(word.charAt(0));
                continue;
            }
            int slot = slot(lower(word.charAt(0)), lower(word.charAt(1)));
            slots.computeIfAbsent(slot, any -> new ArrayList<>()).add(word);
        }
        slots.forEach((slot, list) -> bySlot[slot] = list.toArray(new String[0]));
        hasSingles = !singles.isEmpty();
    }

    public static Keywords of(Collection<String> words) {
        return new Keywords(words);
    }

    public static Keywords of(String... words) {
        return new Keywords(List.of(words));
    }

    /** Sets of words, of each of which any match of a pattern holds one, whatever their case; none if it can match without. */
    public static List<Keywords> requiredBy(String pattern) {
        return RequiredWords.of(pattern).stream().map(Keywords::of).toList();
    }

    /** Called for each occurrence. */
    @FunctionalInterface
    public interface Hit {
        /** @return whether to go on */
        boolean at(int offset, String word);
    }

    public boolean in(String text) {
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = lower(text.charAt(i));
            String[] words = bySlot[slot(previous, c)];
            if (words != null && i > 0 && stands(text, i - 1, words) || hasSingles && singles.get(c)) {
                return true;
            }
            previous = c;
        }
        return false;
    }

    private static boolean stands(String text, int offset, String[] words) {
        for (String word : words) {
            if (text.regionMatches(true, offset, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Reports every occurrence in the order of the text. */
    public void scan(String text, Hit hit) {
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = lower(text.charAt(i));
            String[] words = bySlot[slot(previous, c)];
            boolean goOn = (words == null || i == 0 || report(text, i - 1, words, hit))
                    && (!singles.get(c) || hit.at(i, String.valueOf(c)));
            if (!goOn) {
                return;
            }
            previous = c;
        }
    }

    private static boolean report(String text, int offset, String[] words, Hit hit) {
        for (String word : words) {
            if (text.regionMatches(true, offset, word, 0, word.length()) && !hit.at(offset, word)) {
                return false;
            }
        }
        return true;
    }

    private static int slot(char first, char second) {
        return (first * 131 + second) & (SLOTS - 1);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
