package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import java.util.List;

/** The prose of a document, with what is not prose blotted out one to one. */
final class Prose {
    private Prose() {}

    static List<Passage> of(Document document) {
        return document.visible()
                .filter(block -> !(block instanceof Block.Code) && !(block instanceof Block.Raw))
                .map(Block::passage)
                .toList();
    }

    /** The text of a passage, code, formulas and addresses made blank. */
    static String text(Passage passage) {
        StringBuilder text = new StringBuilder(passage.text());
        for (Inline inline : passage.inlines()) {
            boolean aside = inline.kind() == Inline.Kind.CODE
                    || inline.kind() == Inline.Kind.MATH
                    || inline.kind() == Inline.Kind.HTML;
            for (int i = inline.from(); aside && i < Math.min(inline.to(), text.length()); i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}
