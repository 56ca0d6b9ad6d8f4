package io.github.taipei1.report.form;

import java.util.Optional;

/**
 * Makes tables and drawings of moved text fit their place.
 *
 * @param width of the place in twentieths of a point
 */
record Fitting(FormPackage donor, GraftParts parts, int width) {
    /** Width of a page's text in the writer's documents, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9_070;

    private static final int EMU_PER_TWIP = 635;

    /** A tag that says a width of a table, a column or a cell. */
    String scaled(String tag) {
        String value = Characters.attribute(tag, "w:w").orElse("0");
        long fitting = Math.max(1, Long.parseLong(value) * Math.min(width, TEXT_WIDTH) / TEXT_WIDTH);
        return tag.replace("w:w=\"" + value + "\"", "w:w=\"" + fitting + "\"");
    }

    /**
     * Writes a picture or a chart, and takes along what it shows.
     *
     * @param source the part of the donor that it stands in
     */
    void drawing(Element drawing, String source, StringBuilder out) throws UnusableForm {
        Element extent = drawing.descendants()
                .filter(one -> one.is("wp:extent"))
                .findFirst()
                .orElseThrow();
        double across = Double.parseDouble(extent.attribute("cx").orElse("1"));
        drawing(drawing, source, Math.min(1, width * (double) EMU_PER_TWIP / across), out);
    }

    private void drawing(Element one, String source, double scale, StringBuilder out) throws UnusableForm {
        String tag = one.tag();
        for (String reference : new String[] {"r:embed", "r:id"}) {
            Optional<String> id = one.attribute(reference);
            if (id.isPresent()) {
                String moved = parts.relation(donor, source, id.get());
                tag = tag.replace(reference + "=\"" + id.get() + "\"", reference + "=\"" + moved + "\"");
            }
        }
        if (one.is("wp:docPr")) {
            tag = tag.replaceFirst("id=\"\\d+\"", "id=\"" + parts.nextDrawing() + "\"");
        }
        if (one.is("wp:extent") || one.is("a:ext")) {
            tag = fitted(fitted(tag, "cx", scale), "cy", scale);
        }
        out.append(tag);
        for (Element child : one.children()) {
            drawing(child, source, scale, out);
        }
        out.append(one.hasEndTag() ? "</" + one.name() + ">" : "");
    }

    private static String fitted(String tag, String attribute, double scale) {
        return Characters.attribute(tag, attribute)
                .map(value -> tag.replace(
                        attribute + "=\"" + value + "\"",
                        attribute + "=\"" + Math.max(1, Math.round(Long.parseLong(value) * scale)) + "\""))
                .orElse(tag);
    }
}
