package io.github.taipei1.report.form;

/** A place of a form that a map names. */
sealed interface Target {

    /** An element of the part that it stands in. */
    Element element();

    /** The cell beside a label. */
    record Beside(FormTable.Cell cell) implements Target {
        @Override
        public Element element() {
            return cell.element();
        }
    }

    record Inside(Control control) implements Target {
        @Override
        public Element element() {
            return control.element();
        }
    }

    /** Words of a paragraph, or the result of a form field in it. */
    record Words(FormParagraph paragraph, int from, int to) implements Target {
        @Override
        public Element element() {
            return paragraph.element();
        }
    }

    /** A box of a paragraph. */
    record Box(FormParagraph paragraph, int at) implements Target {
        @Override
        public Element element() {
            return paragraph.element();
        }
    }
}
