package io.github.taipei1.disclosure;

import java.util.List;

/**
 * A passage in both languages, side by side.
 *
 * @param id stays the same while both texts of the passage do
 */
public record Row(String id, List<Paragraph> zh, List<Paragraph> en) {

    public Row {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }
}
