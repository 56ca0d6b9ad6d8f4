package io.github.taipei1.rule.gai;

import io.github.taipei1.document.LanguageRows;
import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of {@code ai-words.tsv} by kind, all found in one pass over a folded text. Words of Latin letters or figures count
 * where they stand alone; those that end in {@code *} with any ending.
 */
final class EvidenceWords {
    private static final String FILE = "ai-words.tsv";
    private static final EvidenceWords ALL = new EvidenceWords();

    private final Node root = new Node();

    private EvidenceWords() {
        for (String line : LanguageRows.of(FILE)) {
            String[] parts = line.split("\t");
            if (parts.length != 3) {
                throw new IllegalStateException(FILE + ": a row is kind, words, reason: " + line);
            }
            for (String word : parts[1].split("\\|")) {
                put(parts[0], word);
            }
        }
    }

    /** A place in the tree of all words. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<String> kinds = new ArrayList<>();
        private final List<String> stems = new ArrayList<>();
    }

    private void put(String kind, String word) {
        boolean stem = word.endsWith("*");
        Node node = root;
        for (char c : word.substring(0, word.length() - (stem ? 1 : 0)).toCharArray()) {
            node = node.next.computeIfAbsent(c, any -> new Node());
        }
        (stem ? node.stems : node.kinds).add(kind);
    }

    /** Where words of each kind stand in a folded text. */
    static Map<String, List<Span>> in(String folded) {
        Map<String, List<Span>> found = new TreeMap<>();
        for (int at = 0; at < folded.length(); at++) {
            if (at == 0 || !isLatin(folded.charAt(at)) || !isLatin(folded.charAt(at - 1))) {
                ALL.from(folded, at, found);
            }
        }
        return found;
    }

    private void from(String folded, int at, Map<String, List<Span>> found) {
        Node node = root;
        for (int to = at; to < folded.length(); to++) {
            node = node.next.get(folded.charAt(to));
            if (node == null) {
                return;
            }
            int end = wordEnd(folded, to + 1);
            if (end == to + 1) {
                add(node.kinds, at, end, found);
            }
            add(node.stems, at, end, found);
        }
    }

    private static void add(List<String> kinds, int from, int to, Map<String, List<Span>> found) {
        for (String kind : kinds) {
            found.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Span(from, to));
        }
    }

    /** Where the word ends that goes on at a place. */
    private static int wordEnd(String folded, int at) {
        int end = at;
        while (end < folded.length() && isLatin(folded.charAt(end - 1)) && isLatin(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
}
