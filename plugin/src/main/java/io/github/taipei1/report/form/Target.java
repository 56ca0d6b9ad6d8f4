package io.github.taipei1.report.form;

/** A place of a form that a map names. */
sealed interface Target {

    /** The cell beside a label. */
    record Beside(FormTable.Cell cell) implements Target {}

    record Inside(Control control) implements Target {}

    /** Words of a paragraph, or the result of a form field in it. */
    record Words(FormParagraph paragraph, int from, int to) implements Target {}

    /** A box of a paragraph. */
    record Box(FormParagraph paragraph, int at) implements Target {}
}
