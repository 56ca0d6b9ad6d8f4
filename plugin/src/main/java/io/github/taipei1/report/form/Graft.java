package io.github.taipei1.report.form;

import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.DocxWriter;
import io.github.taipei1.report.write.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Puts blocks of the report into a form. They are written as a document of their own by the writer of the report, and then brought over:
 * in the look of the place where they go, with the form's styles where it has them by name, and with what they refer to.
 */
final class Graft {
    private final GraftParts parts;
    private final Styles hostStyles;
    private final Fonts fonts;

    Graft(FormPackage host, Part text, Fonts fonts) throws UnusableForm {
        Optional<String> styles = host.related("styles");
        this.parts = new GraftParts(host, text);
        this.hostStyles = new Styles(styles.isPresent() ? host.part(styles.get()) : Optional.empty());
        this.fonts = fonts;
    }

    /** Blocks as they stand in the form: their markup, which ends with a paragraph, and how many characters they have. */
    record Grafted(String markup, int characters) {}

    /** @param width of the place in twentieths of a point */
    Grafted blocks(Resolved section, Look look, int width) throws UnusableForm {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter(fonts).upright().write(section, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be written to memory", e);
        }
        FormPackage donor = FormPackage.read(out.toByteArray());
        return new Move(donor, look, width, section.metadata().language(), parts, hostStyles).run();
    }
}
