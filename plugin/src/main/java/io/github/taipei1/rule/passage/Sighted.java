package io.github.taipei1.rule.passage;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A stretch as a reader sees it, with the marks that may stand there. As features, those of what stands before it and of the headings
 * have their sign in front.
 */
record Sighted(Zone words, Zone before, Zone heading) {

    /** Names of the marks that may stand anywhere. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(words.possible());
        names.addAll(before.possible());
        names.addAll(heading.possible());
        return names;
    }

    /** The marks that may stand there, as features. */
    Set<String> possible() {
        Set<String> possible = new LinkedHashSet<>();
        add("", words, possible);
        add(Features.BEFORE, before, possible);
        add(Features.HEADING, heading, possible);
        return possible;
    }

    private static void add(String sign, Zone zone, Set<String> possible) {
        for (String mark : zone.possible()) {
            possible.add(sign + Features.MARK + mark);
        }
    }

    /** The marks that do stand there, as features. */
    Set<String> marks() {
        Set<String> standing = possible();
        standing.removeIf(feature -> !has(feature));
        return standing;
    }

    /** Whether a mark that may stand there does. */
    boolean has(String feature) {
        boolean own = feature.startsWith(Features.MARK);
        Zone zone = own ? words : feature.startsWith(Features.BEFORE) ? before : heading;
        return zone.has(name(feature));
    }

    /** Whether a mark stands anywhere. */
    boolean hasAnywhere(String mark) {
        return words.has(mark) || before.has(mark) || heading.has(mark);
    }

    /** The mark that a feature tells of. */
    static String name(String feature) {
        return feature.substring(feature.indexOf(Features.MARK) + 1);
    }
}
