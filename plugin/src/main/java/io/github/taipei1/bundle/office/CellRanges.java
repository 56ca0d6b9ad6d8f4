package io.github.taipei1.bundle.office;

import java.util.ArrayList;
import java.util.List;

/** Cells as a condition names them, such as {@code B2:D9 F1}. */
record CellRanges(List<Area> areas) {
    private static final int MOST = 1_000;

    CellRanges {
        areas = List.copyOf(areas);
    }

    private record Corner(int row, int column) {
        static Corner of(String reference, int otherwiseRow, int otherwiseColumn) {
            int row = 0;
            int column = 0;
            for (char c : reference.toCharArray()) {
                if (c >= 'A' && c <= 'Z' && column < SheetReader.LAST_COLUMN) {
                    column = column * 26 + c - 'A' + 1;
                } else if (c >= '0' && c <= '9' && row < SheetReader.LAST_ROW) {
                    row = row * 10 + c - '0';
                }
            }
            return new Corner(row == 0 ? otherwiseRow : row, column == 0 ? otherwiseColumn : column);
        }
    }

    /** A rectangle, both corners inside. */
    private record Area(Corner from, Corner to) {
        boolean holds(Cell cell) {
            return cell.row() >= from.row()
                    && cell.row() <= to.row()
                    && cell.column() >= from.column()
                    && cell.column() <= to.column();
        }
    }

    static CellRanges of(String text) {
        List<Area> areas = new ArrayList<>();
        for (String range : text.strip().split("\\s+")) {
            String[] corners = range.replace("$", "").split(":", 2);
            if (areas.size() < MOST && !corners[0].isEmpty()) {
                areas.add(new Area(
                        Corner.of(corners[0], 1, 1),
                        Corner.of(corners[corners.length - 1], SheetReader.LAST_ROW, SheetReader.LAST_COLUMN)));
            }
        }
        return new CellRanges(areas);
    }

    boolean holds(Cell cell) {
        return areas.stream().anyMatch(area -> area.holds(cell));
    }
}
