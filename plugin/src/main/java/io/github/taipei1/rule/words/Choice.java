package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of which a match of a pattern, or of a part of one, holds one. While they are put together a mark at either end of a word
 * says what is known there: that a border is, or that the part begins or ends.
 *
 * @param weight that of the lightest word; 0 if a match need not hold any
 */
record Choice(List<String> words, int weight) {
    static final Choice NOTHING = new Choice(List.of(""), 0);

    private static final String SIGNS = "$€£%@";
    private static final char BORDER = '\0';
    private static final char EDGE = '\1';
    static final Choice ONLY_BORDER = new Choice(List.of(String.valueOf(BORDER)), 0);

    static Choice of(String word) {
        return new Choice(List.of(word), weight(word));
    }

    static Choice of(List<String> words) {
        int lightest = Integer.MAX_VALUE;
        for (String word : words) {
            lightest = Math.min(lightest, weight(word));
        }
        return new Choice(words, words.isEmpty() ? 0 : lightest);
    }

    int size() {
        return words.size();
    }

    /** Each word with each of those behind it. */
    Choice then(Choice next) {
        if (next == NOTHING) {
            return this;
        }
        if (this == NOTHING) {
            return next;
        }
        List<String> joined = new ArrayList<>(size() * next.size());
        for (String word : words) {
            for (String other : next.words) {
                joined.add(word.isEmpty() ? other : word + other);
            }
        }
        return of(joined);
    }

    /** The words of both. */
    Choice or(Choice other) {
        List<String> both = new ArrayList<>(words);
        both.addAll(other.words);
        return new Choice(both, Math.min(weight, other.weight));
    }

    /** With edges where it is known that the part begins or ends; what has a border there already keeps that. */
    Choice edged(boolean begins, boolean ends) {
        if (!begins && !ends) {
            return this;
        }
        List<String> edged = new ArrayList<>(size());
        for (String word : words) {
            boolean bare = word.isEmpty();
            edged.add((begins && (bare || word.charAt(0) != BORDER) ? EDGE : "")
                    + word
                    + (ends && (bare || word.charAt(word.length() - 1) != BORDER) ? EDGE : ""));
        }
        return new Choice(edged, weight);
    }

    /** Whether each word begins with a border or with what is no letter, so that none goes on from what stands before. */
    boolean isBorderedBefore() {
        for (String word : words) {
            if (word.isEmpty() || !parts(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether each word ends with a border or with what is no letter, so that none goes on into what stands behind. */
    boolean isBorderedBehind() {
        for (String word : words) {
            if (word.isEmpty() || !parts(word.charAt(word.length() - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean parts(char c) {
        return c == BORDER || c > EDGE && c < 0x80 && !Character.isLetter(c) || c > 0x2E7F;
    }

    /** What an edge of a part is to the whole that the part stands in. */
    enum Edge {
        BORDER,
        EDGE,
        INSIDE
    }

    /** With edges at the beginning of words made what they are to the whole. */
    Choice begun(Edge edge) {
        return edge == Edge.EDGE ? this : replaced(true, edge);
    }

    /** With edges at the end of words made what they are to the whole. */
    Choice ended(Edge edge) {
        return edge == Edge.EDGE ? this : replaced(false, edge);
    }

    private Choice replaced(boolean first, Edge edge) {
        List<String> replaced = new ArrayList<>(size());
        for (String word : words) {
            int at = first ? 0 : word.length() - 1;
            if (word.isEmpty() || word.charAt(at) != EDGE) {
                replaced.add(word);
            } else {
                String rest = first ? word.substring(1) : word.substring(0, at);
                String border = edge == Edge.BORDER ? String.valueOf(BORDER) : "";
                replaced.add(first ? border + rest : rest + border);
            }
        }
        return new Choice(replaced, weight);
    }

    /** The words without what is known of their ends. */
    Set<String> plain() {
        Set<String> plain = new LinkedHashSet<>();
        for (String word : words) {
            plain.add(bare(word));
        }
        return plain;
    }

    /** The words as {@link Keywords#marked} reads them. */
    Set<String> marked() {
        Set<String> marked = new LinkedHashSet<>();
        for (String word : words) {
            String bare = bare(word);
            boolean begins = word.charAt(0) == BORDER && isOfWord(bare.charAt(0));
            boolean ends = word.charAt(word.length() - 1) == BORDER && isOfWord(bare.charAt(bare.length() - 1));
            marked.add((begins ? Keywords.BOUNDARY : "") + bare + (ends ? Keywords.BOUNDARY : ""));
        }
        return marked;
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > EDGE) {
                bare.append(word.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Beside what is of no word itself, a border says that a letter is there. */
    private static boolean isOfWord(char c) {
        return c == '_' || c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** A Chinese character or a sign of money or shares tells as much as two Latin letters, and a mark nothing. */
    private static int weight(String word) {
        int weight = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            weight += c <= EDGE ? 0 : c > 0x2E7F || SIGNS.indexOf(c) >= 0 ? 2 : 1;
        }
        return weight;
    }
}
