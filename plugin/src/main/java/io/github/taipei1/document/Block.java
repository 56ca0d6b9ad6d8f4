package io.github.taipei1.document;

import java.util.List;

/** One block of a document, in reading order. Every block has a passage and says whether it is shown. */
public sealed interface Block {

    /** The block's whole text; of a table row its cells joined by a tab. */
    Passage passage();

    Visibility visibility();

    /** A heading; level 1 is the document's title. Commands such as {@code \begin{acks}} count as headings. */
    record Heading(int level, Passage passage, Visibility visibility) implements Block {}

    record Paragraph(Passage passage, Visibility visibility) implements Block {}

    /** A list item's own text; the items inside it follow with a greater depth (the outermost has 1). */
    record Item(int depth, boolean ordered, Passage passage, Visibility visibility) implements Block {}

    record TableRow(boolean header, List<Passage> cells, Passage passage, Visibility visibility) implements Block {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /** A code block, or a whole file of source code apart from its comments. */
    record Code(String language, Passage passage, Visibility visibility) implements Block {
        /** The language of a script that a page runs and does not show. */
        public static final String SCRIPT = "text/javascript";

        /** Whether it works behind a page: its words may reach readers, its lines are none that they read. */
        public boolean isScript() {
            return language.equals(SCRIPT);
        }
    }

    /** A picture that stands alone; the passage is its alternative text. */
    record Image(String target, Passage passage, Visibility visibility) implements Block {}

    record Footnote(String key, Passage passage, Visibility visibility) implements Block {}

    /** A quotation of somebody else's words. */
    record Quote(Passage passage, Visibility visibility) implements Block {}

    /** A key and its value, as in front matter, a translation file or a meta element. */
    record Entry(String key, Passage passage, Visibility visibility) implements Block {}

    /** Markup passed through, a comment or a formula: text that belongs to no other kind. */
    record Raw(Passage passage, Visibility visibility) implements Block {}
}
