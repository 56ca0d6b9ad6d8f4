package io.github.taipei1.report.form;

import io.github.taipei1.report.write.Markup;
import java.util.Map;
import java.util.TreeMap;

/** Changes of a text, each of its own stretch; what lies between them stays as it is, to the character. */
final class Edits {
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    /** A stretch of the text and what stands there afterwards. */
    private interface Change {
        int to();

        String text();
    }

    private record Replaced(int to, String text) implements Change {}

    /** Words of one text element, of which parts become other words. */
    private record Reworded(Element element, String before, TreeMap<Integer, Replaced> words) implements Change {
        @Override
        public int to() {
            return element.end();
        }

        @Override
        public String text() {
            return characters(spliced(before, words));
        }
    }

    /**
     * Puts markup in the place of a stretch.
     *
     * @return false if something else changes a part of it
     */
    boolean replace(int from, int to, String markup) {
        return put(changes, from, to, new Replaced(to, markup));
    }

    /**
     * Puts words in the place of some of the characters of a text element or of what stands for one, such as a tab.
     *
     * @param before its characters
     * @return false if something else changes some of them
     */
    boolean reword(Element element, String before, int from, int to, String words) {
        Change known = changes.get(element.start());
        if (known instanceof Reworded reworded && reworded.element() == element) {
            return put(reworded.words(), from, to, new Replaced(to, words));
        }
        TreeMap<Integer, Replaced> first = new TreeMap<>(Map.of(from, new Replaced(to, words)));
        return put(changes, element.start(), element.end(), new Reworded(element, before, first));
    }

    private static <C extends Change> boolean put(TreeMap<Integer, C> all, int from, int to, C change) {
        Map.Entry<Integer, C> before = all.floorEntry(from);
        Map.Entry<Integer, C> after = all.ceilingEntry(from);
        boolean free = (before == null || before.getValue().to() <= from && before.getKey() < from)
                && (after == null || after.getKey() >= to && after.getKey() > from);
        if (free) {
            all.put(from, change);
        }
        return free;
    }

    String apply(String text) {
        return spliced(text, changes);
    }

    private static String spliced(String text, TreeMap<Integer, ? extends Change> changes) {
        StringBuilder changed = new StringBuilder(text.length() + 256);
        int at = 0;
        for (Map.Entry<Integer, ? extends Change> change : changes.entrySet()) {
            changed.append(text, at, change.getKey()).append(change.getValue().text());
            at = change.getValue().to();
        }
        return changed.append(text, at, text.length()).toString();
    }

    /** Words as the content of a run. */
    static String characters(String words) {
        StringBuilder markup = new StringBuilder();
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            markup.append(i == 0 ? "" : "<w:br/>");
            if (!lines[i].isEmpty()) {
                markup.append("<w:t xml:space=\"preserve\">")
                        .append(Markup.escaped(lines[i].replace("\t", " ")))
                        .append("</w:t>");
            }
        }
        return markup.toString();
    }
}
