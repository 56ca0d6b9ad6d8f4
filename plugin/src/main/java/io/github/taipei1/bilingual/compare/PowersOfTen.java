package io.github.taipei1.bilingual.compare;

import java.util.Locale;
import java.util.Map;

/** The orders of magnitude that texts and tables name for their figures. */
final class PowersOfTen {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("萬", 4),
            Map.entry("十萬", 5),
            Map.entry("百萬", 6),
            Map.entry("千萬", 7),
            Map.entry("億", 8),
            Map.entry("十億", 9),
            Map.entry("百億", 10),
            Map.entry("千億", 11),
            Map.entry("兆", 12),
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("billion", 9),
            Map.entry("trillion", 12));

    private PowersOfTen() {}

    /** The power of ten of a word such as 億 or Million, or of a figure such as 10,000 or '000; 0 for any other. */
    static int of(String word) {
        if (word.startsWith("1") || word.endsWith("000")) {
            return (int) word.chars().filter(c -> c == '0').count();
        }
        return POWERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
