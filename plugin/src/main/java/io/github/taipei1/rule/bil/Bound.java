package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.compare.Side;

/**
 * What a person's decision about a finding is bound to: both passages, so that it no longer holds when either changes, and
 * the words in question, so that it covers one difference and not the next one in the same passage.
 */
final class Bound {
    private static final int LONGEST = 4_000;

    private Bound() {}

    static String to(Side zh, Side en) {
        return to(zh.passage(), en.passage(), zh.quote() + "\n" + en.quote());
    }

    static String to(String passage, String other, String words) {
        return String.join("\n", whole(passage), whole(other), words);
    }

    /** A very long passage by its beginning, length and hash: a thousand findings in it must not keep a thousand copies. */
    private static String whole(String passage) {
        return passage.length() <= LONGEST
                ? passage
                : passage.substring(0, LONGEST / 4) + "… " + passage.length() + " " + passage.hashCode();
    }
}
