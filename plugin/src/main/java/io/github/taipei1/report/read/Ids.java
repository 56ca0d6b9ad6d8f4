package io.github.taipei1.report.read;

import io.github.taipei1.report.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Finds the {@code {#id}} behind a heading or caption. */
final class Ids {
    private Ids() {}

    /** The id, or an empty one, and what is left. */
    record Named(String id, List<Inline> content) {}

    /**
     * Parts the id from the words.
     *
     * @param source as the author wrote it; an escaped brace there is a word's, not an id's
     */
    static Named named(List<Inline> content, CharSequence source) {
        int last = content.size() - 1;
        if (last < 0
                || source.toString().stripTrailing().endsWith("\\}")
                || !(content.get(last) instanceof Inline.Text text)) {
            return new Named("", content);
        }
        String words = text.value().stripTrailing();
        int open = words.lastIndexOf("{#");
        String id = open >= 0 && words.endsWith("}") ? words.substring(open + 2, words.length() - 1) : "";
        if (!isId(id)) {
            return new Named("", content);
        }
        List<Inline> rest = new ArrayList<>(content.subList(0, last));
        String before = words.substring(0, open).stripTrailing();
        if (!before.isEmpty()) {
            rest.add(Inline.text(before));
        }
        return new Named(id, rest);
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= 80 && id.chars().allMatch(Ids::isIdCharacter);
    }

    private static boolean isIdCharacter(int c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '-'
                || c == '_'
                || c == ':'
                || c == '.';
    }
}
