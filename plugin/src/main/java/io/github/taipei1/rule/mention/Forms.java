package io.github.taipei1.rule.mention;

import java.util.HashSet;
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

    /** The evidence of a statement. */
    static Set<String> of(Statement one) {
        Set<String> found = new HashSet<>();
        String text = one.plain().substring(one.from(), one.to());
        boolean participle = WORD_ENDS.splitAsStream(text).anyMatch(Forms::isParticiple);
        boolean past = participle || one.has(Cue.PAST_FORM) || one.has(Cue.DONE_FORM);
        addIf(found, "T:ed", participle);
        addIf(found, "T:past", past);
        addIf(found, "T:open", one.has(Cue.OPEN_FORM));
        addIf(found, "T:only-past", past && !one.has(Cue.OPEN_FORM) && !one.has(Cue.PLANNED));
        addIf(found, "F:any", Quantities.any(one));
        addIf(found, "F:lasts", Quantities.lasts(one));
        addIf(found, "F:gpus", Quantities.countsGpus(one));
        addIf(found, "F:work", Quantities.countsWork(one));
        addIf(found, "F:size", Quantities.hasModelSize(one, one.clause(one.from())));
        addIf(found, "F:change", Quantities.change(one).isPresent());
        addIf(found, "F:counts", Quantities.counts(one));
        addIf(found, "F:rate", RATE.matcher(text).find());
        addIf(found, "F:arrow", TURN.matcher(text).find());
        addIf(found, "F:gpu", !one.gpus().isEmpty());
        return found;
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
