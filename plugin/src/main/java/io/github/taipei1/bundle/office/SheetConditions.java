package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Conditional formats of a sheet (ECMA-376 part 1, 18.3.1.18, and those of newer programs, which say their look on the spot) that hide a
 * cell or show something else in it, should their condition hold. Whether it does is not worked out: a condition can be made for it.
 */
final class SheetConditions {
    private static final int MOST = 2_000;
    private static final int LONGEST_RANGE = 1 << 16;
    /** Looks at a cell for a condition; an honest sheet takes a hundredth. */
    private static final long MOST_LOOKS = 20_000_000;

    private final CellLooks looks;
    private final CellLookReader onTheSpot;
    private final List<Condition> found = new ArrayList<>();
    private final List<Condition> open = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();
    private String range = "";
    private CellLook look = CellLook.PLAIN;
    private boolean pictureOnly;
    private boolean inLook;
    private boolean inRange;
    private boolean inside;
    private boolean tooMany;

    SheetConditions(CellLooks looks, Theme theme) {
        this.looks = looks;
        this.onTheSpot = new CellLookReader(theme);
    }

    /** @param pictureOnly whether a bar or a sign stands in place of the number */
    private record Condition(String range, CellLook look, boolean pictureOnly) {
        Condition on(String cells) {
            return new Condition(cells, look, pictureOnly);
        }
    }

    void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            case "conditionalFormatting" -> {
                inside = true;
                range = attributes.get("sqref");
            }
            case "cfRule" -> {
                look = looks.conditional(CellLookReader.number(attributes.get("dxfId"), -1));
                pictureOnly = false;
            }
            case "dataBar", "iconSet" -> pictureOnly |= Set.of("0", "false").contains(attributes.get("showValue"));
            case "dxf" -> inLook = true;
            case "sqref" -> inRange = inside;
            default -> {
                if (inLook) {
                    onTheSpot.start(name, attributes);
                }
            }
        }
    }

    void end(String name) {
        switch (name) {
            case "dxf" -> {
                inLook = false;
                look = onTheSpot.take();
            }
            case "cfRule" -> {
                tooMany |= found.size() + open.size() >= MOST;
                if (inside && !tooMany) {
                    open.add(new Condition(range, look, pictureOnly));
                }
            }
            case "sqref" -> {
                inRange = false;
                range = written.toString();
                written.setLength(0);
            }
            case "conditionalFormatting" -> {
                // Newer programs name the cells behind the rules.
                open.forEach(condition -> found.add(condition.on(range)));
                open.clear();
                inside = false;
            }
            default -> {
                if (inLook) {
                    onTheSpot.end(name);
                }
            }
        }
    }

    void text(String text) {
        if (inRange && written.length() < LONGEST_RANGE) {
            written.append(text);
        }
    }

    /**
     * Tells what they may hide.
     *
     * @param styles of the cells, in their order
     */
    void tell(String sheet, List<Cell> cells, List<Integer> styles, Remarks remarks) {
        long looked = 0;
        for (Condition condition : found) {
            CellRanges ranges = CellRanges.of(condition.range());
            looked += (long) cells.size() * ranges.areas().size();
            tooMany |= looked > MOST_LOOKS;
            if (tooMany) {
                break;
            }
            for (int i = 0; i < cells.size(); i++) {
                if (ranges.holds(cells.get(i))) {
                    CellLook base = looks.cell(styles.get(i));
                    if (tell(sheet, cells.get(i), condition, base, remarks)) {
                        break;
                    }
                }
            }
        }
        if (tooMany) {
            remarks.add(Unseen.Kind.SHOWN_OTHERWISE, sheet, "conditionalFormatting > " + MOST);
        }
    }

    /** @return whether enough is said of the condition */
    private static boolean tell(String sheet, Cell cell, Condition condition, CellLook base, Remarks remarks) {
        CellLook changed = condition.look().over(base);
        String where = condition.range() + ": " + cell.text();
        boolean covered = cell.number().isEmpty()
                && changed.format().hidesText()
                && !base.format().hidesText();
        if (covered || changed.isUnseen() && !base.isUnseen()) {
            remarks.add(Unseen.Kind.HIDDEN_TEXT, sheet, where);
            return true;
        }
        boolean another = changed.format().saysAnother() && !changed.format().equals(base.format());
        if (cell.number().isPresent() && (another || condition.pictureOnly())) {
            remarks.add(
                    Unseen.Kind.SHOWN_OTHERWISE,
                    sheet,
                    where + " → " + changed.format().code());
            return true;
        }
        return false;
    }
}
