package io.github.taipei1.report.form;

import java.util.Optional;

/** What text in a place of a form looks like: the properties of the paragraph that is there and of its words. */
record Look(Properties paragraph, Properties run) {

    static Look of(Optional<FormParagraph> paragraph) {
        Optional<Element> properties = paragraph.flatMap(one -> one.element().child("w:pPr"));
        return new Look(
                Properties.ofParagraph(properties)
                        .without("w:numPr", "w:framePr", "w:pageBreakBefore", "w:outlineLvl", "w:cnfStyle")
                        .with("w:rPr", mark(properties)),
                paragraph.map(FormParagraph::look).orElse(Properties.ofRun(Optional.empty())));
    }

    /** What the mark of a paragraph looks like: a list's numbers look so, too, and must be large enough to be read. */
    private static String mark(Optional<Element> properties) {
        return Properties.ofRun(properties.flatMap(all -> all.child("w:rPr")))
                .readable()
                .element("w:rPr");
    }
}
