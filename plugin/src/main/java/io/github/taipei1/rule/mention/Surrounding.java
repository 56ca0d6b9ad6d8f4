package io.github.taipei1.rule.mention;

import java.util.List;

/** What the words of a passage mean for a name in it; looked for when there may be a name, which is seldom. */
final class Surrounding {
    /** What each Chinese name begins with, in either of the two ways to write it. */
    private static final List<String> CHINESE = List.of("臺北", "台北");

    private final String plain;
    private List<Hit> hits;

    /** @param plain the passage made comparable */
    Surrounding(String plain) {
        this.plain = plain;
    }

    /** Whether other words in the passage mean a computer. */
    boolean meansComputer() {
        for (Hit hit : hits()) {
            if (hit.cue() == Cue.COMPUTER) {
                return true;
            }
        }
        return false;
    }

    /** The Chinese names of a machine in the passage, if it is one that speaks of computers. */
    List<Hit> chineseNames() {
        boolean any = CHINESE.stream().anyMatch(plain::contains) && meansComputer();
        return any
                ? hits().stream().filter(hit -> hit.cue() == Cue.CHINESE_NAME).toList()
                : List.of();
    }

    private List<Hit> hits() {
        if (hits == null) {
            hits = Cues.in(plain, 0, plain.length());
        }
        return hits;
    }
}
