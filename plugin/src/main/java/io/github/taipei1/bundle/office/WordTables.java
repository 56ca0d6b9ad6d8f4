package io.github.taipei1.bundle.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The tables and shapes around a place in a Word document, and how text there looks by them: by the cell's own shading, its table's, and
 * its table's style, which has looks of their own for the first and last row, the first column and every other row (ECMA-376 part 1,
 * 17.7.6); and by the fills of shapes.
 */
final class WordTables {
    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int NO_ROW_BANDS = 0x200;

    private final WordStyles styles;
    private final Consumer<String> unseen;
    private final Deque<Table> open = new ArrayDeque<>();

    /** @param unseen is told of text that turns out to be hidden only when it is known whether its row is the last */
    WordTables(WordStyles styles, Consumer<String> unseen) {
        this.styles = styles;
        this.unseen = unseen;
    }

    /** A table as far as it was read. */
    private static final class Table {
        private final List<Doubt> doubts = new ArrayList<>();
        private String style = "";
        private int parts;
        private int row = -1;
        private int column = -1;
        private RunLook own = RunLook.UNSAID;
        private RunLook cell = RunLook.UNSAID;
        /** Set where this is no table but a shape. */
        private Optional<ShapeLook> shape = Optional.empty();

        boolean has(int part) {
            return (parts & part) != 0;
        }
    }

    /** Text that is hidden in the last row or in any other. */
    private record Doubt(String text, boolean hiddenInLast) {}

    /** @param within the element of properties around this one */
    void start(String name, SafeXml.Attributes attributes, String within) {
        if (name.equals("tbl")) {
            open.push(new Table());
        } else if (ShapeLook.NAMES.contains(name)) {
            Table shape = new Table();
            shape.shape = Optional.of(new ShapeLook(name, attributes, styles.theme()));
            open.push(shape);
        }
        Table table = open.peek();
        if (table == null) {
            return;
        }
        if (table.shape.isPresent()) {
            table.shape.get().start(name, attributes);
            return;
        }
        switch (name) {
            case "tblStyle" -> table.style = attributes.get("val");
            case "tblLook" -> table.parts = parts(attributes);
            case "tr" -> {
                settle(table, false);
                table.row++;
                table.column = -1;
            }
            case "tc" -> {
                table.column++;
                table.cell = RunLook.UNSAID;
            }
            case "shd" -> shaded(table, RunLook.UNSAID.with(name, attributes, styles.theme()), within);
            default -> {
                return;
            }
        }
    }

    private static void shaded(Table table, RunLook look, String within) {
        if (within.equals("tcPr")) {
            table.cell = look;
        } else if (within.equals("tblPr")) {
            table.own = look;
        }
    }

    void end(String name) {
        if (open.isEmpty()) {
            return;
        }
        Optional<ShapeLook> shape = open.peek().shape;
        shape.ifPresent(of -> of.end(name));
        if (name.equals(shape.map(ShapeLook::element).orElse("tbl"))) {
            settle(open.peek(), true);
            open.pop();
        }
    }

    private void settle(Table table, boolean last) {
        table.doubts.stream()
                .filter(doubt -> doubt.hiddenInLast() == last)
                .map(Doubt::text)
                .forEach(unseen);
        table.doubts.clear();
    }

    /** Which parts of its style a table shows: bits in old files, words in new ones. */
    private static int parts(SafeXml.Attributes look) {
        String hex = look.get("val");
        boolean plain = hex.length() == 4 && hex.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        int parts = plain ? Integer.parseInt(hex, 16) : 0;
        return with(look, "firstRow", FIRST_ROW)
                | with(look, "lastRow", LAST_ROW)
                | with(look, "firstColumn", FIRST_COLUMN)
                | with(look, "noHBand", NO_ROW_BANDS)
                | parts;
    }

    private static int with(SafeXml.Attributes look, String word, int part) {
        return List.of("1", "true", "on").contains(look.get(word)) ? part : 0;
    }

    /** The look of the cell; nothing is said outside tables. */
    RunLook look() {
        return look(false);
    }

    /** The same if its row is the last of its table. */
    RunLook lookIfLast() {
        return look(true);
    }

    private RunLook look(boolean last) {
        RunLook look = RunLook.UNSAID;
        for (Table table : open) {
            RunLook around = table.shape.map(ShapeLook::look).orElse(table.own);
            look = look.over(table.cell).over(byStyle(table, last)).over(around);
        }
        return look;
    }

    private RunLook byStyle(Table table, boolean last) {
        RunLook look = RunLook.UNSAID;
        if (table.style.isEmpty()) {
            return look;
        }
        boolean head = table.has(FIRST_ROW) && table.row == 0;
        if (head) {
            look = look.over(styles.look(table.style, "firstRow"));
        }
        if (last && table.has(LAST_ROW)) {
            look = look.over(styles.look(table.style, "lastRow"));
        }
        if (table.has(FIRST_COLUMN) && table.column == 0) {
            look = look.over(styles.look(table.style, "firstCol"));
        }
        if (!table.has(NO_ROW_BANDS) && !head) {
            boolean odd = (table.row - (table.has(FIRST_ROW) ? 1 : 0)) % 2 == 0;
            look = look.over(styles.look(table.style, odd ? "band1Horz" : "band2Horz"));
        }
        return look.over(styles.look(table.style, "wholeTable")).over(styles.look(table.style));
    }

    /** Keeps text of which only its row's place tells whether it is seen. */
    void doubt(String text, boolean hiddenInLast) {
        open.stream()
                .filter(around -> around.shape.isEmpty())
                .findFirst()
                .ifPresent(table -> table.doubts.add(new Doubt(text, hiddenInLast)));
    }
}
