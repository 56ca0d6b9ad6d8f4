package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * A set of words found in one pass over a text, whatever the case of ASCII letters. It decides cheaply whether a text is worth
 * a closer look; where one begins is looked up by its first two characters, so the time is linear in the text.
 */
public final class Keywords {
    static final String BOUNDARY = "\\b";
    private static final int FEWEST_SLOTS = 64;
    /** So many slots a word has that most places of a text meet an empty one. */
    private static final int SLOTS_EACH = 8;

    private final List<Word> words;
    /** Words by their first two letters; made when it is first asked where they are. */
    private volatile Word[][] bySlot;
    /** Words by the two letters, one behind the other, that texts have least; made when it is first asked whether one is there. */
    private volatile Told[][] byTelling;

    /** Words of one character, as Chinese has them. */
    private final BitSet singles = new BitSet();

    private final boolean hasSingles;

    private Keywords(List<Word> words) {
        this.words = List.copyOf(words);
        for (Word word : words) {
            if (word.text().length() == 1) {
                singles.set(Word.lower(word.text().charAt(0)));
            }
        }
        hasSingles = !singles.isEmpty();
    }

    private static int slots(int words) {
        return Math.max(FEWEST_SLOTS, Integer.highestOneBit(words * SLOTS_EACH));
    }

    private Word[][] bySlot() {
        if (bySlot == null) {
            bySlot = begun(words);
        }
        return bySlot;
    }

    private static Word[][] begun(List<Word> words) {
        Word[][] bySlot = new Word[slots(words.size())][];
        for (Word word : words) {
            String text = word.text();
            if (text.length() > 1) {
                int slot = slot(Word.lower(text.charAt(0)), Word.lower(text.charAt(1)), bySlot.length - 1);
                bySlot[slot] = Word.with(bySlot[slot], word);
            }
        }
        return bySlot;
    }

    public static Keywords of(Collection<String> words) {
        return new Keywords(words.stream().map(Word::anywhere).toList());
    }

    public static Keywords of(String... words) {
        return of(List.of(words));
    }

    /** Words of a row of data, in which {@code \b} at either end of a word of two and more says that no letter may go on there. */
    public static Keywords marked(Collection<String> words) {
        List<Word> read = new ArrayList<>();
        for (String word : words) {
            boolean begins = word.startsWith(BOUNDARY);
            boolean ends = word.endsWith(BOUNDARY);
            String text =
                    word.substring(begins ? BOUNDARY.length() : 0, word.length() - (ends ? BOUNDARY.length() : 0));
            read.add(new Word(text, begins, ends));
        }
        return new Keywords(read);
    }

    /** Sets of words, of each of which any match of a pattern holds one, whatever their case; none if it can match without. */
    public static List<Keywords> requiredBy(String pattern) {
        return RequiredWords.marked(pattern).stream().map(Keywords::marked).toList();
    }

    /**
     * A word known by two of its letters.
     *
     * @param behind how far behind its start the second of them stands
     */
    private record Told(Word word, int behind) {}

    /** Called for each occurrence. */
    @FunctionalInterface
    public interface Hit {
        /** @return whether to go on */
        boolean at(int offset, String word);
    }

    List<Word> words() {
        return words;
    }

    public boolean in(String text) {
        return in(text.toCharArray());
    }

    /** The same for the characters of a text, where several sets are looked for in one. */
    boolean in(char[] text) {
        Told[][] byTelling = byTelling();
        int mask = byTelling.length - 1;
        char previous = 0;
        for (int i = 0; i < text.length; i++) {
            char c = Letters.fold(text[i]);
            Told[] told = byTelling[slot(previous, c, mask)];
            if (told != null && stands(text, i, told) || hasSingles && singles.get(c)) {
                return true;
            }
            previous = c;
        }
        return false;
    }

    private static boolean stands(char[] text, int offset, Told[] told) {
        for (Told one : told) {
            if (one.word().standsAt(text, text.length, offset - one.behind())) {
                return true;
            }
        }
        return false;
    }

    private Told[][] byTelling() {
        if (byTelling == null) {
            byTelling = told(words, slots(words.size()));
        }
        return byTelling;
    }

    private static Told[][] told(List<Word> words, int slots) {
        Told[][] byTelling = new Told[slots][];
        for (Word word : words) {
            String text = word.text();
            if (text.length() > 1) {
                int behind = Letters.telling(text, 2);
                int slot = slot(Letters.fold(text.charAt(behind - 1)), Letters.fold(text.charAt(behind)), slots - 1);
                Told[] some = byTelling[slot] == null ? new Told[0] : byTelling[slot];
                byTelling[slot] = Arrays.copyOf(some, some.length + 1);
                byTelling[slot][some.length] = new Told(word, behind);
            }
        }
        return byTelling;
    }

    /** Reports every occurrence in the order of the text. */
    public void scan(String text, Hit hit) {
        char[] units = text.toCharArray();
        Word[][] bySlot = bySlot();
        int mask = bySlot.length - 1;
        char previous = 0;
        for (int i = 0; i < units.length; i++) {
            char c = Word.lower(units[i]);
            Word[] begun = bySlot[slot(previous, c, mask)];
            boolean goOn = (begun == null || i == 0 || report(units, i - 1, begun, hit))
                    && (!hasSingles || !singles.get(c) || hit.at(i, String.valueOf(c)));
            if (!goOn) {
                return;
            }
            previous = c;
        }
    }

    private static boolean report(char[] text, int offset, Word[] begun, Hit hit) {
        for (Word word : begun) {
            if (word.standsAt(text, text.length, offset) && !hit.at(offset, word.text())) {
                return false;
            }
        }
        return true;
    }

    private static int slot(char first, char second, int mask) {
        return (first * 131 + second) & mask;
    }
}
