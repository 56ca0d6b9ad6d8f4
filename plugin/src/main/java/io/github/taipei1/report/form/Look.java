package io.github.taipei1.report.form;

import java.util.Optional;

/** What text in a place of a form looks like: the properties of the paragraph that is there and of its words. */
record Look(Properties paragraph, Properties run) {

    static Look of(Optional<FormParagraph> paragraph) {
        return new Look(
                Properties.ofParagraph(paragraph.flatMap(one -> one.element().child("w:pPr")))
                        .without("w:numPr", "w:framePr", "w:pageBreakBefore", "w:outlineLvl", "w:cnfStyle"),
                paragraph.map(FormParagraph::look).orElse(Properties.ofRun(Optional.empty())));
    }
}
