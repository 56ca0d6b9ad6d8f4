package io.github.taipei1.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of a form as a grid: cells that span columns, and cells that go on over rows. */
final class FormTable {
    private static final Set<String> TRANSPARENT =
            Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag");

    private final List<List<Cell>> rows = new ArrayList<>();

    FormTable(Element table) {
        for (Element row : inside(table, "w:tr")) {
            rows.add(cells(row));
        }
    }

    /**
     * A cell in its grid.
     *
     * @param column its first column
     * @param span columns it covers
     * @param continues whether it is the lower part of a merged cell
     */
    record Cell(FormTable table, Element element, int row, int column, int span, boolean continues) {

        /** The paragraphs of its own, not those of tables in it. */
        List<FormParagraph> paragraphs() {
            return inside(element, "w:p").stream().map(FormParagraph::new).toList();
        }

        String text() {
            return paragraphs().stream().map(FormParagraph::text).collect(Collectors.joining("\n"));
        }

        boolean holdsTable() {
            return !inside(element, "w:tbl").isEmpty();
        }

        Optional<Cell> right() {
            return table.at(row, column + span).map(Cell::first);
        }

        /** The cell under this one; under all its rows if it is merged. */
        Optional<Cell> below() {
            int next = row + 1;
            Optional<Cell> cell = table.covering(next, column);
            while (cell.isPresent() && cell.get().continues()) {
                cell = table.covering(++next, column);
            }
            return cell;
        }

        /** This cell and those under it, as far as they wait to be filled. */
        List<Cell> column(boolean whatever) {
            List<Cell> column = new ArrayList<>();
            Optional<Cell> next = Optional.of(this);
            while (next.isPresent() && (whatever || Blank.isThere(next.get().text()))) {
                column.add(next.get());
                next = next.get().below();
            }
            return column;
        }

        /** The upper part of a merged cell. */
        private Cell first() {
            Cell cell = this;
            while (cell.continues()) {
                Optional<Cell> above = table.covering(cell.row() - 1, cell.column());
                if (above.isEmpty()) {
                    return cell;
                }
                cell = above.get();
            }
            return cell;
        }
    }

    /** All cells but the lower parts of merged ones, row by row. */
    List<Cell> cells() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.continues())
                .toList();
    }

    private List<Cell> cells(Element row) {
        List<Cell> cells = new ArrayList<>();
        int column = number(row.path("w:trPr", "w:gridBefore"), 0);
        for (Element cell : inside(row, "w:tc")) {
            int span = Math.max(1, number(cell.path("w:tcPr", "w:gridSpan"), 1));
            boolean continues = cell.path("w:tcPr", "w:vMerge")
                    .filter(merge ->
                            !merge.attribute("w:val").orElse("continue").equals("restart"))
                    .isPresent();
            cells.add(new Cell(this, cell, rows.size(), column, span, continues));
            column += span;
        }
        return cells;
    }

    private static int number(Optional<Element> element, int absent) {
        return element.flatMap(one -> one.attribute("w:val"))
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(absent);
    }

    private Optional<Cell> at(int row, int column) {
        return rows.get(row).stream().filter(cell -> cell.column() == column).findFirst();
    }

    private Optional<Cell> covering(int row, int column) {
        return row < 0 || row >= rows.size()
                ? Optional.empty()
                : rows.get(row).stream()
                        .filter(cell -> cell.column() <= column && column < cell.column() + cell.span())
                        .findFirst();
    }

    /** The children of a name, also those that stand in content controls and the like. */
    static List<Element> inside(Element element, String wanted) {
        List<Element> found = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.is(wanted)) {
                found.add(child);
            } else if (TRANSPARENT.contains(child.name())) {
                found.addAll(inside(child, wanted));
            }
        }
        return found;
    }
}
