package io.github.taipei1.bundle.office;

/**
 * How a cell looks, as far as that hides what it holds.
 *
 * @param text its colour; of the program's choice, which is black, if nothing else is said
 * @param ground its fill; white if none is said
 * @param isSpeck whether its letters are too small to be read
 */
record CellLook(CellFormat format, Colour text, Colour ground, boolean isSpeck) {
    static final CellLook PLAIN = new CellLook(CellFormat.PLAIN, Colour.AUTO, Colour.AUTO, false);

    /** The look that a condition leaves where it holds: what it does not say stays. */
    CellLook over(CellLook base) {
        return new CellLook(
                format.code().isEmpty() ? base.format : format,
                text.or(base.text),
                ground.or(base.ground),
                isSpeck || base.isSpeck);
    }

    /** The look of a piece of text that says its own, in a cell: what is behind it is the cell's. */
    CellLook on(CellLook cell) {
        return new CellLook(cell.format, text, cell.ground, isSpeck);
    }

    /** Whether what is written is too small, or can't be told from what is behind it. */
    boolean isUnseen() {
        return isSpeck || text.or(Colour.BLACK).isLostOn(ground.or(Colour.WHITE));
    }
}
