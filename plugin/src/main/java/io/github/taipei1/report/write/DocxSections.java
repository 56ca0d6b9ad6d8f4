package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import java.util.List;

/**
 * Ends the sections of a document, which have pages of one orientation and one numbering: cover and contents, then upright and turned
 * pages by turns. A section's properties stand in its last paragraph, those of the last at the end of the body.
 */
final class DocxSections {
    /** A line of one point, so that a full page does not flow over for it. */
    private static final String SMALLEST = "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>";

    private final List<Block> blocks;
    private final DocxPage page;
    private final Markup out;
    private boolean front;
    private boolean body;
    private boolean turned;

    DocxSections(List<Block> blocks, DocxPage page, Markup out) {
        this.blocks = blocks;
        this.page = page;
        this.out = out;
    }

    /** Begins a stretch; the width of its text. */
    int begin(boolean turns) {
        turned = turns;
        return (turned ? page.paper().turned() : page.paper()).textWidth();
    }

    /** Whether what is written now stands on turned pages. */
    boolean turned() {
        return turned;
    }

    void pageBreak(Block.PageBreak pageBreak) {
        if (!front && FrontMatter.ends(blocks, pageBreak)) {
            front = true;
            end("", page.frontSection());
        } else {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"TableGap\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    /** Ends a stretch that another follows; one that held nothing but cover and contents is ended already. */
    void endWithin(Stretch stretch) {
        List<Block> written = stretch.blocks();
        if (!FrontMatter.ends(blocks, written.get(written.size() - 1))) {
            end(SMALLEST, page.bodySection(turned, !body, front));
            body = true;
        }
    }

    private void end(String spacing, String properties) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"TableGap\"/>")
                .raw(spacing)
                .raw(properties)
                .raw("</w:pPr></w:p>");
    }

    /** Properties of the last section. */
    String last() {
        return page.bodySection(turned, !body, front);
    }
}
