package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of one sheet. Formulas are not computed: the value that was saved with them counts. */
final class SheetReader implements SafeXml.Handler {
    private static final int LONGEST_NUMBER = 40;
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final BigDecimal SMALLEST_SEEN = BigDecimal.ONE;
    private static final Pattern FETCHES = Pattern.compile(
            "(?i)\\b(?:WEBSERVICE|RTD|CALL|REGISTER(?:\\.ID)?|EXEC|IMAGE|FILTERXML|SQL\\.REQUEST)\\s*\\(");

    private final String sheet;
    private final SharedStrings strings;
    private final RichTextReader inline;
    private final CellLooks looks;
    private final SheetConditions conditions;
    private final Remarks remarks;
    private final int room;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean inFormula;
    /** Whether the text stands in the cell itself. */
    private boolean written;

    /** @param room how many cells may still come */
    SheetReader(String sheet, SharedStrings strings, CellLooks looks, Theme theme, Remarks remarks, int room) {
        this.sheet = sheet;
        this.strings = strings;
        this.looks = looks;
        this.inline = new RichTextReader(theme);
        this.conditions = new SheetConditions(looks, theme);
        this.remarks = remarks;
        this.room = room;
    }

    List<Cell> cells() {
        return cells;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        conditions.start(name, attributes);
        switch (name) {
            case "row" -> {
                row = place(attributes.get("r"), row + 1, LAST_ROW);
                column = 0;
                hidden(attributes, "ht", "row " + row);
            }
            case "col" -> hidden(attributes, "width", "column " + attributes.get("min"));
            case "c" -> cell(attributes);
            case "is" -> written = true;
            case "v" -> inValue = true;
            case "f" -> inFormula = true;
            default -> inValue = false;
        }
        if (written) {
            inline.start(name, attributes);
        }
    }

    /** @param size the attribute of its size; what has none is not seen, either */
    private void hidden(SafeXml.Attributes attributes, String size, String what) {
        boolean none = number(attributes.get(size))
                .filter(one -> one.compareTo(SMALLEST_SEEN) < 0)
                .isPresent();
        if (none || Set.of("1", "true").contains(attributes.get("hidden"))) {
            remarks.add(Unseen.Kind.HIDDEN_SHEET, sheet, what);
        }
    }

    private void cell(SafeXml.Attributes attributes) {
        column = columnOf(attributes.get("r"), column + 1);
        type = attributes.get("t");
        style = place(attributes.get("s"), 0, LAST_ROW);
    }

    private static int place(String text, int otherwise, int last) {
        boolean number = !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int place = number ? Integer.parseInt(text) : otherwise;
        return Math.min(place, last);
    }

    private static int columnOf(String reference, int otherwise) {
        int found = 0;
        for (int i = 0; i < reference.length() && i < 3; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                found = found * 26 + c - 'A' + 1;
            }
        }
        return found == 0 ? Math.min(otherwise, LAST_COLUMN) : Math.min(found, LAST_COLUMN);
    }

    @Override
    public void end(String name) throws Refused {
        conditions.end(name);
        switch (name) {
            case "c" -> endCell();
            case "worksheet" -> conditions.tell(sheet, cells, styles, remarks);
            case "v" -> inValue = false;
            case "f" -> inFormula = false;
            case "is" -> written = false;
            default -> {
                if (written) {
                    inline.end(name);
                }
            }
        }
    }

    private RichText content() {
        RichText here = inline.take();
        if (type.equals("s")) {
            return strings.at(place(value.toString().strip(), strings.size(), strings.size()));
        }
        return value.isEmpty() ? here : new RichText(List.of(new RichText.Piece(value.toString(), Optional.empty())));
    }

    private void endCell() throws Refused {
        RichText content = content();
        String text = content.text();
        Optional<BigDecimal> number = type.isEmpty() || type.equals("n") ? number(text) : Optional.empty();
        if (cells.size() >= room) {
            throw new Refused(new Refusal.TooMuch(
                    Text.of("活頁簿的儲存格數", "cells of the workbook"),
                    WorkbookReader.MOST_CELLS + 1L,
                    WorkbookReader.MOST_CELLS));
        }
        CellLook look = looks.cell(style);
        if (!text.isEmpty()) {
            cells.add(new Cell(row, column, text, number, look.format().isDate() && number.isPresent()));
            styles.add(style);
        }
        boolean covered = number.isEmpty() && look.format().hidesText();
        String unseen = covered ? text : content.unseen(look);
        if (!unseen.isBlank()) {
            remarks.add(Unseen.Kind.HIDDEN_TEXT, sheet, unseen);
        }
        lookAtFormula();
        if (number.isPresent() && look.format().saysAnother()) {
            remarks.add(
                    Unseen.Kind.SHOWN_OTHERWISE,
                    sheet,
                    text + " → " + look.format().code());
        }
        value.setLength(0);
        formula.setLength(0);
    }

    private void lookAtFormula() {
        if (formula.length() == 0) {
            return;
        }
        // Dynamic data exchange starts a program: =cmd|'/c calc'!A0
        boolean exchange = formula.indexOf("|") > 0 && formula.indexOf("!") > 0;
        boolean active = exchange || FETCHES.matcher(formula).find();
        remarks.add(active ? Unseen.Kind.ACTIVE_FIELD : Unseen.Kind.SHOWN_OTHERWISE, sheet, "=" + formula);
    }

    /** Very long numbers and exponents are left as text: no spreadsheet writes them, and they cost without end. */
    private static Optional<BigDecimal> number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return Math.abs(number.scale()) > 400 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void text(String text) {
        conditions.text(text);
        if (inValue) {
            value.append(text);
        } else if (inFormula) {
            formula.append(text);
        } else if (written) {
            inline.text(text);
        }
    }
}
