package io.github.taipei1.bilingual.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases that are looked for all at once, the longest first at each place. */
final class Phrases {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    /** First characters of phrases; most places of a text end here. */
    private final BitSet first = new BitSet();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            if (!phrase.isEmpty()) {
                first.set(phrase.charAt(0));
                byFirst.computeIfAbsent(phrase.charAt(0), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    }

    /** A phrase and where it starts. */
    record Hit(String phrase, int from) {
        int to() {
            return from + phrase.length();
        }
    }

    /** All hits, none overlapping another. Latin phrases must be whole words. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            String found = at(text, i);
            if (found.isEmpty()) {
                i++;
            } else {
                hits.add(new Hit(found, i));
                i += found.length();
            }
        }
        return hits;
    }

    private String at(String text, int at) {
        if (!first.get(text.charAt(at))) {
            return "";
        }
        for (String phrase : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(phrase, at) && isWhole(text, at, at + phrase.length())) {
                return phrase;
            }
        }
        return "";
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean start = from == 0 || !isLatin(text.charAt(from)) || !isLatin(text.charAt(from - 1));
        boolean end = to == text.length() || !isLatin(text.charAt(to - 1)) || !isLatin(text.charAt(to));
        return start && end;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
