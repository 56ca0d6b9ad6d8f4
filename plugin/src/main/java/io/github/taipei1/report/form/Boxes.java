package io.github.taipei1.report.form;

import java.util.Map;
import java.util.Optional;

/** Boxes among the characters of a paragraph, and the words that stand beside them. */
final class Boxes {
    /** Empty boxes and their ticked fellows, those that the fonts of Taiwan's papers have. */
    private static final Map<Character, Character> TICKED =
            Map.of('□', '■', '☐', '☑', '◻', '◼', '▢', '▣', '⬜', '⬛', '○', '●');
    /** A circle is a bullet more often than a box. */
    private static final String BOXES = "□☐◻▢⬜";

    private static final String ENDS = "\n\t\uFFFC、，；;,/_＿■☑☒◼▣⬛";

    private Boxes() {}

    static boolean isBox(char c) {
        return BOXES.indexOf(c) >= 0;
    }

    static char ticked(char box) {
        return TICKED.get(box);
    }

    /**
     * The words that belong to a box: those behind it up to the next box, or to a mark or a gap that parts choices; those before it where
     * a line puts its boxes behind their words.
     */
    static String words(String text, int box) {
        int last = box;
        for (int i = box; i < text.length(); i++) {
            last = isBox(text.charAt(i)) ? i : last;
        }
        return behind(text, last).isEmpty() ? before(text, box) : behind(text, box);
    }

    private static String behind(String text, int box) {
        int from = box + 1;
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && !ends(text, to)) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static String before(String text, int box) {
        int from = box;
        while (from > 0 && !ends(text, from - 1)) {
            from--;
        }
        return text.substring(from, box).strip();
    }

    static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean gap = isBlank(c) && at + 1 < text.length() && isBlank(text.charAt(at + 1));
        return isBox(c) || ENDS.indexOf(c) >= 0 || gap;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c);
    }

    /** Ticks a box, and returns whether it could be. */
    static boolean tick(FormParagraph paragraph, int at, Edits edits) {
        Element from = paragraph.piece(at).orElseThrow().element();
        Optional<Control> control =
                from.above("w:sdt").map(Control::new).filter(one -> one.kind() == Control.Kind.CHECKBOX);
        if (control.isPresent()) {
            return control.get().tick(edits);
        }
        return switch (from.name()) {
            case "w:sym" -> tickSymbol(from, edits);
            case "w:fldChar" -> tickField(from, edits);
            default ->
                paragraph.replace(
                        at, at + 1, String.valueOf(ticked(paragraph.text().charAt(at))), edits);
        };
    }

    private static boolean tickSymbol(Element symbol, Edits edits) {
        String ticked = FormParagraph.ticked(symbol).orElseThrow();
        String tag = symbol.tag().replaceFirst("w:char\\s*=\\s*(\"[^\"]*\"|'[^']*')", "w:char=\"" + ticked + "\"");
        return edits.replace(symbol.start(), symbol.open(), tag);
    }

    private static boolean tickField(Element mark, Edits edits) {
        Element box = mark.path("w:ffData", "w:checkBox").orElseThrow();
        Optional<Element> checked = box.child("w:checked");
        if (checked.isPresent()) {
            return edits.replace(checked.get().start(), checked.get().end(), "<w:checked/>");
        }
        return box.hasEndTag()
                ? edits.replace(box.close(), box.close(), "<w:checked/>")
                : edits.replace(box.start(), box.end(), "<w:checkBox><w:sizeAuto/><w:checked/></w:checkBox>");
    }
}
