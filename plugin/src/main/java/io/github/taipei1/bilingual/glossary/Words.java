package io.github.taipei1.bilingual.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words in Latin letters of an English text, each in lower case with where it stands. */
public final class Words {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<List<String>> lemmas = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text) {
        Words found = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && isLetter(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                found.add(from, at);
            }
            at = Math.max(at, from + 1);
        }
        return found;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void add(int from, int to) {
        if (words.size() == starts.length) {
            starts = java.util.Arrays.copyOf(starts, 2 * starts.length);
            ends = java.util.Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[words.size()] = from;
        ends[words.size()] = to;
        words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
        lemmas.add(List.of());
    }

    public int size() {
        return words.size();
    }

    public String word(int index) {
        return words.get(index);
    }

    public int from(int index) {
        return starts[index];
    }

    public int to(int index) {
        return ends[index];
    }

    List<String> lemmas(int index) {
        if (lemmas.get(index).isEmpty()) {
            lemmas.set(index, Lemmas.of(words.get(index)));
        }
        return lemmas.get(index);
    }

    /** Whether nothing but blanks and hyphens stands between the words from one to another (exclusive). */
    boolean isOne(int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            for (int at = ends[i]; at < starts[i + 1]; at++) {
                if (text.charAt(at) != ' ' && text.charAt(at) != '-') {
                    return false;
                }
            }
        }
        return true;
    }
}
