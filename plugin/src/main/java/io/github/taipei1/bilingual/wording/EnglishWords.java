package io.github.taipei1.bilingual.wording;

import io.github.taipei1.bilingual.align.Piece;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of English passages, and each two that follow one another, in lower case. */
final class EnglishWords {
    private EnglishWords() {}

    static Set<String> of(List<Piece> pieces) {
        Set<String> words = new HashSet<>();
        for (Piece piece : pieces) {
            add(Prose.text(piece.passage()).toLowerCase(Locale.ROOT), words);
        }
        return words;
    }

    private static void add(String text, Set<String> words) {
        String last = "";
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-' && i > start)) {
                i++;
            }
            if (i > start) {
                String word = text.substring(start, i);
                words.add(word);
                for (String part : word.split("-")) {
                    words.add(part);
                }
                if (!last.isEmpty()) {
                    words.add(last + " " + word);
                }
                last = word;
            }
            i = Math.max(i, start + 1);
        }
    }
}
