package io.github.taipei1.bundle.office;

/**
 * How a cell looks, as far as that hides what it holds.
 *
 * @param text its colour; of the program's choice, which is black, if nothing else is said
 * @param ground its fill; white if none is said
 */
record CellLook(CellFormat format, Colour text, Colour ground) {
    static final CellLook PLAIN = new CellLook(CellFormat.PLAIN, Colour.AUTO, Colour.AUTO);

    /** The look that a condition leaves where it holds: what it does not say stays. */
    CellLook over(CellLook base) {
        return new CellLook(format.code().isEmpty() ? base.format : format, text.or(base.text), ground.or(base.ground));
    }

    /** Whether what is written can't be told from what is behind it. */
    boolean isUnseen() {
        return text.or(Colour.BLACK).isLostOn(ground.or(Colour.WHITE));
    }
}
