package io.github.taipei1.document.read.office;

import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A field of a form on a page of a PDF (ISO 32000-1, 12.7): what stands in it is shown over the page and is no part of its text. */
final class PdfField {
    private static final int DEEPEST = 32;

    private PdfField() {}

    /** Its name and value, if anything is shown in it; a place that was signed shows who signed. */
    static Optional<String> shown(COSDictionary widget) {
        Optional<COSBase> value = inherited(widget, COSName.V);
        boolean signature =
                inherited(widget, COSName.FT).filter(COSName.SIG::equals).isPresent();
        if (signature && value.isPresent() || value.isEmpty() && !widget.containsKey(COSName.AP)) {
            return Optional.empty();
        }
        String name = inherited(widget, COSName.T).map(PdfField::text).orElse("");
        return Optional.of((name + " = " + value.map(PdfField::text).orElse("")).strip());
    }

    private static String text(COSBase value) {
        return value instanceof COSString string
                ? string.getString()
                : value instanceof COSName name ? name.getName() : "";
    }

    /** What a field does not say the one above it does. */
    private static Optional<COSBase> inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return Optional.of(value);
            }
            at = at.getDictionaryObject(COSName.PARENT) instanceof COSDictionary above ? above : null;
        }
        return Optional.empty();
    }
}
