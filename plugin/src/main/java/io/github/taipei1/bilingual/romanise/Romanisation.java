package io.github.taipei1.bilingual.romanise;

import io.github.taipei1.document.LanguageRows;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of Chinese characters in Latin letters, after {@code language/romanisation.tsv}. */
public final class Romanisation {
    private static final String FILE = "romanisation.tsv";
    private static final Romanisation STANDARD = load();
    private static final int LEAST_LETTERS = 4;
    /** Of a name in one word; "Kumamoto" falls apart into more and is Japanese. */
    private static final int MOST_SYLLABLES = 3;

    private static final int LONGEST = 24;
    private static final int LONGEST_SYLLABLE = 7;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[^a-z]+");

    private final Map<Character, Set<String>> spellings = new HashMap<>();
    private final Set<String> syllables = new HashSet<>();
    private final Map<String, List<String>> customary = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Romanisation() {}

    public static Romanisation standard() {
        return STANDARD;
    }

    private static Romanisation load() {
        Romanisation romanisation = new Romanisation();
        LanguageRows.of(FILE).forEach(romanisation::add);
        return romanisation;
    }

    private void add(String line) {
        if (line.startsWith("!")) {
            words.addAll(List.of(line.substring(1).split(" ")));
            return;
        }
        int tab = line.indexOf('\t');
        String behind = line.substring(tab + 1);
        if (line.startsWith("=")) {
            customary.put(line.substring(1, tab), List.of(behind.split("\\|")));
            return;
        }
        Set<String> ways = Syllables.spellings(line.substring(0, tab));
        syllables.addAll(ways);
        for (int i = 0; i < behind.length(); i++) {
            spellings
                    .computeIfAbsent(behind.charAt(i), key -> new LinkedHashSet<>())
                    .addAll(ways);
        }
    }

    /** The letters of a word in lower case, without marks, hyphens and apostrophes. */
    static String letters(String latin) {
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(plain).replaceAll("");
    }

    /** Whether a word in Latin letters is likely a name of two characters or more, and no word of English: Liwu, Su-chen, Hsinchu. */
    public boolean isName(String latin) {
        String word = letters(latin);
        boolean fits = word.length() >= LEAST_LETTERS && word.length() <= LONGEST;
        return fits && !words.contains(word) && (customary.containsKey(word) || splits(word, 0, 0));
    }

    /** Whether it is a customary spelling, as places have. */
    public boolean isCustomary(String latin) {
        return customary.containsKey(letters(latin));
    }

    private boolean splits(String word, int from, int count) {
        if (from == word.length()) {
            return count >= 2;
        }
        for (int to = from + 1; to <= Math.min(word.length(), from + LONGEST_SYLLABLE); to++) {
            boolean fits = count < MOST_SYLLABLES && syllables.contains(word.substring(from, to));
            if (fits && splits(word, to, count + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some characters in a row of a text may be spelt so. */
    public boolean isIn(String text, String latin) {
        return !in(text, latin, 1).isEmpty();
    }

    /** The characters of a text that may be spelt so, in order; the same ones as often as they stand there. */
    public List<String> in(String text, String latin) {
        return in(text, latin, Integer.MAX_VALUE);
    }

    private List<String> in(String text, String latin, int most) {
        String word = letters(latin);
        List<String> found = new ArrayList<>();
        for (String name : customary.getOrDefault(word, List.of())) {
            for (int at = text.indexOf(name); at >= 0 && found.size() < most; at = text.indexOf(name, at + 1)) {
                found.add(name);
            }
        }
        for (int i = 0; i < text.length() && found.size() < most; i++) {
            int end = spelt(text, i, word, 0);
            if (end > i) {
                found.add(text.substring(i, end));
            }
        }
        return found;
    }

    /** Where the characters from a place on that are spelt so end; -1 if they are not. */
    private int spelt(String text, int at, String word, int from) {
        if (from == word.length()) {
            return at;
        }
        Set<String> ways = at < text.length() ? spellings.getOrDefault(text.charAt(at), Set.of()) : Set.of();
        for (String way : ways) {
            int end = word.startsWith(way, from) ? spelt(text, at + 1, word, from + way.length()) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
