package io.github.taipei1.disclosure;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import java.util.Optional;

/**
 * Where a note belongs in the review.
 *
 * @param row index of the row
 * @param side the column it stands in
 * @param passage the passage it is about; nothing if the column is empty there
 * @param from first UTF-16 unit in the passage
 * @param to behind the last one; the same as {@code from} for the whole passage
 */
record Anchor(int row, Language side, Optional<Passage> passage, int from, int to) {}
