package io.github.taipei1.rule.passage;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The texts of a stretch as a reader sees them, with the marks that may stand there.
 *
 * @param possible marks that may stand there, as features: those of what stands before it and of the headings have their sign in front
 */
record Sighted(String words, String before, String heading, Set<String> possible) {
    /** Of what stands before, so much is read. */
    private static final int AROUND = 300;

    static Sighted of(Stretch stretch, Reader reader, Marks marks) {
        String before = stretch.before();
        String words = reader.masked().apply(stretch.words());
        String near = reader.masked().apply(before.substring(Math.max(0, before.length() - AROUND)));
        String heading = reader.masked().apply(stretch.heading());
        Set<String> possible = new LinkedHashSet<>();
        add("", words, marks, possible);
        add(Features.BEFORE, near, marks, possible);
        add(Features.HEADING, heading, marks, possible);
        return new Sighted(words, near, heading, possible);
    }

    private static void add(String zone, String text, Marks marks, Set<String> possible) {
        for (String mark : marks.possible(text)) {
            possible.add(zone + Features.MARK + mark);
        }
    }

    /** The marks that do stand there, as features. */
    Set<String> marks(Marks marks) {
        Set<String> standing = new LinkedHashSet<>(possible);
        standing.removeIf(feature -> !has(feature, marks));
        return standing;
    }

    /** Whether a mark that may stand there does. */
    boolean has(String feature, Marks marks) {
        boolean own = feature.startsWith(Features.MARK);
        String text = own ? words : feature.startsWith(Features.BEFORE) ? before : heading;
        return marks.has(name(feature), text);
    }

    /** The mark that a feature tells of. */
    static String name(String feature) {
        return feature.substring(feature.indexOf(Features.MARK) + 1);
    }
}
