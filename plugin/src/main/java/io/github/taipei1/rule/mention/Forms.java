package io.github.taipei1.rule.mention;

import java.util.Set;
import java.util.regex.Pattern;

/** Tense and figures of a statement: forms of words rather than their meaning, of which no list needs to know all. */
final class Forms {
    private static final Pattern WORD_ENDS = Pattern.compile("[^a-z0-9'\\-]+");
    private static final Pattern RATE = Pattern.compile("\\d\\s?%|\\d\\.\\d|個百分點|percent|成\\b|倍|times");
    private static final Pattern TURN = Pattern.compile("→|->|=>|instead of|降至|增至|縮");
    /** Participles are longer. */
    private static final int SHORTEST = 5;

    private Forms() {}

    /** Adds the evidence of a statement, each piece with a prefix that says where it stands. */
    static void add(Statement one, String where, Set<String> found) {
        String text = one.plain().substring(one.from(), one.to());
        boolean participle = WORD_ENDS.splitAsStream(text).anyMatch(Forms::isParticiple);
        boolean past = participle || one.has(Cue.PAST_FORM) || one.has(Cue.DONE_FORM);
        addIf(found, where + "T:ed", participle);
        addIf(found, where + "T:past", past);
        addIf(found, where + "T:open", one.has(Cue.OPEN_FORM));
        addIf(found, where + "T:only-past", past && !one.has(Cue.OPEN_FORM) && !one.has(Cue.PLANNED));
        addIf(found, where + "F:any", Quantities.any(one));
        addIf(found, where + "F:lasts", Quantities.lasts(one));
        addIf(found, where + "F:gpus", Quantities.countsGpus(one));
        addIf(found, where + "F:work", Quantities.countsWork(one));
        addIf(found, where + "F:size", Quantities.hasModelSize(one, one.clause(one.from())));
        addIf(found, where + "F:change", Quantities.change(one).isPresent());
        addIf(found, where + "F:counts", Quantities.counts(one));
        addIf(found, where + "F:rate", RATE.matcher(text).find());
        addIf(found, where + "F:arrow", TURN.matcher(text).find());
        addIf(found, where + "F:gpu", !one.gpus().isEmpty());
    }

    /** Whether a word ends as past forms do. */
    static boolean isParticiple(String word) {
        return word.length() >= SHORTEST && word.endsWith("ed") && !word.equals("speed");
    }

    private static void addIf(Set<String> found, String evidence, boolean holds) {
        if (holds) {
            found.add(evidence);
        }
    }
}
