package io.github.taipei1.report.model;

import io.github.taipei1.finding.Language;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts headings. A Chinese report numbers 壹、 一、 （一） 1. (1), as official papers in Taiwan do; an English one 1, 1.1, 1.1.1.
 */
public final class Numbering {
    private final Language language;
    private final int[] counters = new int[5];

    public Numbering(Language language) {
        this.language = language;
    }

    /** Counts a heading of this level, 1 to 5, and starts the levels below it again. */
    public void advance(int level) {
        counters[level - 1]++;
        Arrays.fill(counters, level, counters.length, 0);
    }

    /** What stands before the heading just counted, without a space. */
    public String marker(int level) {
        int count = counters[level - 1];
        if (language == Language.EN) {
            return number(level);
        }
        return switch (level) {
            case 1 -> ChineseNumber.FORMAL.of(count) + "、";
            case 2 -> ChineseNumber.PLAIN.of(count) + "、";
            case 3 -> "（" + ChineseNumber.PLAIN.of(count) + "）";
            case 4 -> count + ".";
            default -> "(" + count + ")";
        };
    }

    /** The bare number: 壹, 一 or 1 in Chinese, 1.2 in English. */
    public String number(int level) {
        int count = counters[level - 1];
        if (language == Language.EN) {
            return IntStream.range(0, level)
                    .mapToObj(i -> Integer.toString(counters[i]))
                    .collect(Collectors.joining("."));
        }
        return switch (level) {
            case 1 -> ChineseNumber.FORMAL.of(count);
            case 2, 3 -> ChineseNumber.PLAIN.of(count);
            default -> Integer.toString(count);
        };
    }
}
