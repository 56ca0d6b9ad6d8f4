package io.github.taipei1.disclosure.write;

import io.github.taipei1.disclosure.Paragraph;
import io.github.taipei1.disclosure.Stretch;
import io.github.taipei1.finding.Language;
import java.time.LocalDate;
import java.util.List;

/** Writes the blocks of a draft into a column, with the marks of changes and the ranges of comments. */
final class WordParagraphs {
    private final WordText text;
    private final String by;
    private int revisions;

    WordParagraphs(WordText text, LocalDate date) {
        this.text = text;
        this.by = " w:author=\"" + WordFile.AUTHOR + "\" w:date=\"" + WordFile.stamp(date) + "\"";
    }

    /** A cell ends with a paragraph that is there: one that was taken out cannot be the last. */
    void column(List<Paragraph> paragraphs, Language language) {
        paragraphs.forEach(paragraph -> paragraph(paragraph, language));
        boolean lastIsGone =
                paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1).change() == Stretch.Change.REMOVED;
        if (lastIsGone) {
            text.paragraph("CellText", "");
        }
    }

    private void paragraph(Paragraph paragraph, Language language) {
        text.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style(paragraph.shape()) + "\"/>");
        if (paragraph.shape() == Paragraph.Shape.ITEM && paragraph.level() > 1) {
            int left = 340 + 260 * Math.min(8, paragraph.level() - 1);
            text.raw("<w:ind w:left=\"" + left + "\" w:hanging=\"240\"/>");
        }
        if (paragraph.change() == Stretch.Change.ADDED || paragraph.change() == Stretch.Change.REMOVED) {
            text.raw("<w:rPr><w:" + element(paragraph.change()) + revision() + "/></w:rPr>");
        }
        text.raw("</w:pPr>");
        if (paragraph.shape() == Paragraph.Shape.ITEM) {
            stretch(new Stretch("• ", paragraph.change(), List.of()), language);
        }
        stretches(paragraph.stretches(), language);
        text.raw("</w:p>");
    }

    private static String style(Paragraph.Shape shape) {
        return switch (shape) {
            case HEADING -> "CellHeading";
            case ITEM -> "CellItem";
            case QUOTE -> "CellQuote";
            case CODE -> "CellCode";
            case TEXT, ROW, IMAGE, NOTE, NOTHING -> "CellText";
        };
    }

    private void stretches(List<Stretch> stretches, Language language) {
        for (int i = 0; i < stretches.size(); i++) {
            int at = i;
            stretches.get(i).notes().stream()
                    .filter(note -> first(stretches, note) == at)
                    .forEach(note -> text.raw("<w:commentRangeStart w:id=\"" + note + "\"/>"));
            stretch(stretches.get(i), language);
            stretches.get(i).notes().stream()
                    .filter(note -> last(stretches, note) == at)
                    .forEach(note -> text.raw("<w:commentRangeEnd w:id=\"" + note
                            + "\"/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\""
                            + note + "\"/></w:r>"));
        }
    }

    private static int first(List<Stretch> stretches, int note) {
        int i = 0;
        while (!stretches.get(i).notes().contains(note)) {
            i++;
        }
        return i;
    }

    private static int last(List<Stretch> stretches, int note) {
        int i = stretches.size() - 1;
        while (!stretches.get(i).notes().contains(note)) {
            i--;
        }
        return i;
    }

    private void stretch(Stretch stretch, Language language) {
        switch (stretch.change()) {
            case SAME -> run(properties("", language), stretch.text(), "t");
            case ASIDE -> run(properties("<w:rStyle w:val=\"Aside\"/>", language), stretch.text(), "t");
            case ADDED, REMOVED -> {
                String element = element(stretch.change());
                text.raw("<w:" + element + revision() + ">");
                run(properties("", language), stretch.text(), element.equals("ins") ? "t" : "delText");
                text.raw("</w:" + element + ">");
            }
        }
    }

    private void run(String properties, String words, String element) {
        text.raw("<w:r><w:rPr>" + properties + "</w:rPr>");
        text.lines(words, element);
        text.raw("</w:r>");
    }

    private static String properties(String style, Language language) {
        return language == Language.EN
                ? style + "<w:lang w:val=\"en-US\"/>"
                : style + "<w:rFonts w:hint=\"eastAsia\"/><w:lang w:eastAsia=\"zh-TW\"/>";
    }

    private static String element(Stretch.Change change) {
        return change == Stretch.Change.ADDED ? "ins" : "del";
    }

    /** The attributes of a tracked change, each with an id of its own. */
    private String revision() {
        revisions++;
        return " w:id=\"" + (100_000 + revisions) + "\"" + by;
    }
}
