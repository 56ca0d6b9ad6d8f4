package io.github.taipei1.rule.passage;

import java.util.LinkedHashMap;
import java.util.Map;

/** Stretches of one document as a reader sees them. What is a stretch now stands before the next, and headings stand above many. */
final class Sights {
    /** Of what stands before, so much is read. */
    private static final int AROUND = 300;

    private static final int KEPT = 8;

    private final Reader reader;
    private final Marks marks;
    private final Map<String, Zone> lately = new LinkedHashMap<>();

    Sights(Reader reader, Marks marks) {
        this.reader = reader;
        this.marks = marks;
    }

    Sighted of(Stretch stretch) {
        String before = stretch.before();
        return new Sighted(
                zone(stretch.words()),
                zone(before.substring(Math.max(0, before.length() - AROUND))),
                zone(stretch.heading()));
    }

    private Zone zone(String text) {
        Zone known = lately.remove(text);
        Zone zone = known == null ? Zone.of(text, reader, marks) : known;
        lately.put(text, zone);
        if (lately.size() > KEPT) {
            lately.remove(lately.keySet().iterator().next());
        }
        return zone;
    }
}
