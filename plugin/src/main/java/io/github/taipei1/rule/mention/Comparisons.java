package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Passage;
import java.util.List;

/** Tables that hold the machine in a head of a column against another one, with what was measured on both below. */
final class Comparisons {
    /** Rows below the head that are looked at. */
    private static final int ROWS = 4;

    private static final List<Cue> MEASURED =
            List.of(Cue.COMPUTING, Cue.RESULT, Cue.IMPROVED, Cue.SPENT, Cue.ARTEFACT, Cue.DOING);

    private static final List<Cue> AGAINST = List.of(
            Cue.COST, Cue.PLANNED, Cue.ESTIMATED, Cue.SUPPOSED, Cue.OPERATED, Cue.GRANT, Cue.WAIT, Cue.OPEN_FORM);

    private Comparisons() {}

    /** Whether a block is the head of such a table. */
    static boolean tell(List<Spoken> texts, int index) {
        Spoken spoken = texts.get(index);
        if (!(spoken.block() instanceof Block.TableRow head) || !head.header() || isAgainst(spoken)) {
            return false;
        }
        int column = spoken.statements().stream()
                .flatMap(statement -> statement.names().stream())
                .findFirst()
                .map(name -> Labels.column(head, name.from()))
                .orElse(0);
        return column > 0
                && head.cells().size() > 2
                && texts.subList(index + 1, Math.min(texts.size(), index + 1 + ROWS)).stream()
                        .takeWhile(row -> row.block() instanceof Block.TableRow)
                        .filter(row -> !isAgainst(row))
                        .anyMatch(row -> isMeasured((Block.TableRow) row.block(), row, column));
    }

    private static boolean isAgainst(Spoken row) {
        return row.statements().stream().anyMatch(statement -> AGAINST.stream().anyMatch(statement::has));
    }

    /** Figures in the machine's column and in another one, behind a label for something computed. */
    private static boolean isMeasured(Block.TableRow row, Spoken spoken, int column) {
        boolean figures = column < row.cells().size()
                && hasDigit(row.cells().get(column))
                && row.cells().stream().skip(1).filter(Comparisons::hasDigit).count() > 1;
        String label = Cues.plain(row.cells().get(0).text());
        boolean computed = Cues.in(label, 0, label.length()).stream().anyMatch(hit -> MEASURED.contains(hit.cue()));
        return figures && (computed || spoken.statements().stream().anyMatch(Quantities::lasts));
    }

    private static boolean hasDigit(Passage cell) {
        return cell.text().chars().anyMatch(Character::isDigit);
    }
}
