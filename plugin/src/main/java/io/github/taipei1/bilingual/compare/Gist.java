package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a passage speaks of, as far as {@code language/plain-words.tsv} knows its words in both languages. */
final class Gist {
    private static final String FILE = "plain-words.tsv";
    /** A Chinese character alone is a part of too many words. */
    private static final int SHORTEST = 2;

    /** Words that mean too much to mean anything. */
    private static final Set<String> VAGUE = Set.of(
            ("time times little all many back first keep kept work works worked like some with long now still part way end other"
                            + " set place over run get can about most good well will next last case take took make made that this out off"
                            + " down going rest day days before after through special especially use used useful using look looks even"
                            + " given none concerned carried service normal when come comes thing things people one")
                    .split(" "));

    private static final Gist STANDARD = load();

    private final Map<String, Integer> chinese = new HashMap<>();
    /** Rows by the beginnings of their English words; only plain ones. */
    private final Map<String, BitSet> english = new HashMap<>();

    private final List<Sought> renderings = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private int longest;
    private int longestEnglish;

    private Gist() {}

    static Gist standard() {
        return STANDARD;
    }

    private static Gist load() {
        Gist gist = new Gist();
        LanguageRows.of(FILE).forEach(gist::add);
        return gist;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        int row = renderings.size();
        List<String> known = new ArrayList<>();
        for (String word : cells[0].split("\\|")) {
            if (word.length() >= SHORTEST) {
                chinese.putIfAbsent(word, row);
                known.add(word);
                longest = Math.max(longest, word.length());
            }
        }
        for (String word : cells[1].split("\\|")) {
            if (word.length() >= 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                english.computeIfAbsent(word, key -> new BitSet()).set(row);
                longestEnglish = Math.max(longestEnglish, word.length());
            }
        }
        words.add(known);
        renderings.add(Sought.words(cells[1]));
    }

    /** The rows whose Chinese words a text has, the longest word at each place. */
    BitSet inChinese(String text) {
        BitSet rows = new BitSet();
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(longest, text.length() - at);
            while (length >= SHORTEST && !chinese.containsKey(text.substring(at, at + length))) {
                length--;
            }
            if (length >= SHORTEST) {
                rows.set(chinese.get(text.substring(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return rows;
    }

    /** The rows of each English word of a text that is known and not vague. */
    List<BitSet> inEnglish(String text) {
        List<BitSet> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>(VAGUE);
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            BitSet found = seen.add(word) ? english(word) : new BitSet();
            if (!found.isEmpty()) {
                rows.add(found);
            }
        }
        return rows;
    }

    private BitSet english(String word) {
        for (int end = Math.min(longestEnglish, word.length()); end >= 3; end--) {
            BitSet found = english.get(word.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return new BitSet();
    }

    /** @param text in lower case */
    boolean isInEnglish(int row, String text) {
        return renderings.get(row).isIn(text);
    }

    boolean isInChinese(int row, String text) {
        return words.get(row).stream().anyMatch(text::contains);
    }

    /** Whether a text has any character of the row's words: Chinese shortens most of them. */
    boolean mayBeInChinese(int row, String text) {
        return words.get(row).stream().anyMatch(word -> word.chars().anyMatch(c -> text.indexOf(c) >= 0));
    }
}
