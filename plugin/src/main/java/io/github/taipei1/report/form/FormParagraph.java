package io.github.taipei1.report.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A paragraph of a form as the text that a reader sees, each character knowing the markup it comes from. */
final class FormParagraph {
    /** What stands for a box that is no character: a symbol of a font, or a form field. */
    static final char BOX = '□';

    private static final Set<String> NOT_SEEN =
            Set.of("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "mc:Fallback", "w:instrText", "w:p");
    /** Boxes of symbol fonts and their ticked fellows. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "wingdings f0a8", "F0FE",
            "wingdings f06f", "F0FE",
            "wingdings 2 f0a3", "F052",
            "wingdings 2 f02a", "F052");

    private final Element element;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final Deque<Field> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    /** Where some characters come from. */
    record Piece(Element element, int from, int to) {}

    /**
     * A form field as Word had them before content controls.
     *
     * @param mark what its result stands behind
     * @param from first character of its result
     */
    record Field(String name, Element mark, boolean checkbox, int from, int to) {}

    FormParagraph(Element element) {
        this.element = element;
        element.children().forEach(child -> child.walk(one -> !NOT_SEEN.contains(one.name()), this::see));
    }

    private void see(Element one) {
        switch (one.name()) {
            case "w:t" -> add(one, one.text());
            case "w:tab", "w:ptab" -> add(one, "\t");
            case "w:br", "w:cr" -> add(one, "\n");
            case "w:noBreakHyphen" -> add(one, "\u2011");
            case "w:sym" -> add(one, ticked(one).isPresent() ? String.valueOf(BOX) : "\uFFFC");
            case "w:fldChar" -> field(one);
            default -> {
                return;
            }
        }
    }

    private void add(Element one, String words) {
        pieces.add(new Piece(one, text.length(), text.length() + words.length()));
        text.append(words);
    }

    private void field(Element mark) {
        switch (mark.attribute("w:fldCharType").orElse("")) {
            case "begin" -> {
                boolean box = mark.path("w:ffData", "w:checkBox").isPresent();
                String name = mark.path("w:ffData", "w:name")
                        .flatMap(one -> one.attribute("w:val"))
                        .orElse("");
                if (box) {
                    add(mark, String.valueOf(BOX));
                }
                open.push(new Field(name, mark, box, text.length(), text.length()));
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    Field field = open.pop();
                    open.push(new Field(field.name(), mark, field.checkbox(), text.length(), text.length()));
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    Field field = open.pop();
                    fields.add(new Field(field.name(), field.mark(), field.checkbox(), field.from(), text.length()));
                }
            }
        }
    }

    /** The ticked fellow of a symbol that is a box. */
    static Optional<String> ticked(Element symbol) {
        String key = symbol.attribute("w:font").orElse("") + " "
                + symbol.attribute("w:char").orElse("");
        return Optional.ofNullable(SYMBOLS.get(key.toLowerCase(java.util.Locale.ROOT)));
    }

    Element element() {
        return element;
    }

    String text() {
        return text.toString();
    }

    /** The same paragraph for programs that do not know the kind of drawing it stands in, such as a text box. */
    List<FormParagraph> twins() {
        return element.above("mc:AlternateContent").flatMap(both -> both.child("mc:Fallback")).stream()
                .flatMap(Element::descendants)
                .filter(one -> one.is("w:p"))
                .map(FormParagraph::new)
                .filter(other -> other.text().equals(text()))
                .toList();
    }

    List<Field> fields() {
        return fields;
    }

    /** What the character at a place comes from. */
    Optional<Piece> piece(int at) {
        return pieces.stream()
                .filter(piece -> piece.from() <= at && at < piece.to())
                .findFirst();
    }

    /** What new text in this paragraph looks like: as its first run, else as its mark. */
    Properties look() {
        Optional<Element> run =
                element.descendants().filter(one -> one.is("w:r")).findFirst().flatMap(one -> one.child("w:rPr"));
        Properties first = Properties.ofRun(run);
        return (first.isEmpty() ? Properties.ofRun(element.path("w:pPr", "w:rPr")) : first).readable();
    }

    /**
     * Puts words in the place of characters; with none to replace, at the end of the paragraph.
     *
     * @return false if something else changes the same characters
     */
    boolean replace(int from, int to, String words, Edits edits) {
        if (from == to) {
            Optional<Element> before = fields.stream()
                    .filter(field -> field.from() == from && field.to() == to)
                    .findFirst()
                    .flatMap(field -> field.mark().above("w:r"));
            String run = run(look(), words);
            return before.map(one -> edits.replace(one.end(), one.end(), run)).orElseGet(() -> insert(run, edits));
        }
        boolean free = true;
        boolean written = false;
        for (Piece piece : pieces) {
            boolean touched = piece.from() < to && piece.to() > from;
            if (touched) {
                String all = text.substring(piece.from(), piece.to());
                int first = Math.max(0, from - piece.from());
                int behind = Math.min(all.length(), to - piece.from());
                free &= edits.reword(piece.element(), all, first, behind, written ? "" : words);
                written = true;
            }
        }
        return free;
    }

    /** Adds markup behind all that the paragraph holds. */
    boolean insert(String markup, Edits edits) {
        if (element.hasEndTag()) {
            return edits.replace(element.close(), element.close(), markup);
        }
        String opened = element.tag().substring(0, element.tag().length() - 2).stripTrailing() + ">";
        return edits.replace(element.start(), element.end(), opened + markup + "</w:p>");
    }

    static String run(Properties look, String words) {
        return "<w:r>" + look.element("w:rPr") + Edits.characters(words) + "</w:r>";
    }
}
