package io.github.taipei1.rule.mention;

import io.github.taipei1.rule.words.Keywords;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words of which one stands in any raw text that may hold the machine's name or a misspelling of it, whatever the markup. They
 * decide whether a file is parsed.
 */
final class NameWords {
    /** Marks that may stand inside a word of a source and are not seen by its readers. */
    private static final String MARKUP = "*_`<>{}\\&'\"\u2018\u2019\u02BC";
    /** Units that are not seen inside a word. */
    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    /** By which formats write characters as numbers, and the name in Chinese. */
    private static final Set<String> OTHERS = Set.of("&#", "\\u", "臺北", "台北");

    private static final char FULL_WIDTH = '\uFEE0';
    private static final int SHORTEST_CUT = 3;

    private final String stem;
    private final Set<String> words = new LinkedHashSet<>(OTHERS);

    private NameWords(String name) {
        String known = Cues.plain(name);
        this.stem = known.substring(0, Math.max(0, known.lastIndexOf('-')));
    }

    static Keywords of(String name) {
        NameWords of = new NameWords(name);
        UNSEEN.chars().forEach(unseen -> of.words.add(Character.toString(unseen)));
        of.words.add(Character.toString(FULL_WIDTH + of.stem.charAt(0)));
        of.words.add(Character.toString(FULL_WIDTH + Character.toUpperCase(of.stem.charAt(0))));
        of.whole(of.stem);
        of.cuts();
        of.faults();
        return Keywords.marked(of.words);
    }

    private void whole(String word) {
        words.add("\\b" + word);
    }

    /** The first letters with markup behind them. */
    private void cuts() {
        for (int length = SHORTEST_CUT; length < stem.length(); length++) {
            for (char mark : MARKUP.toCharArray()) {
                whole(stem.substring(0, length) + mark);
            }
        }
    }

    /** With one letter behind the first missing, wrong, too many, or swapped with the next. */
    private void faults() {
        for (int i = 1; i <= stem.length(); i++) {
            String before = stem.substring(0, i);
            String from = stem.substring(i);
            String behind = from.isEmpty() ? "" : from.substring(1);
            whole(before + behind);
            for (char c = 'a'; c <= 'z'; c++) {
                whole(before + c + behind);
                whole(before + c + from);
            }
            if (!behind.isEmpty()) {
                whole(before + behind.charAt(0) + from.charAt(0) + behind.substring(1));
            }
        }
    }
}
