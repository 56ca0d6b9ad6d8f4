package io.github.taipei1.report.form;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.write.Markup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One document of blocks on its way into a form. Its text takes the look of the place; styles count by name; tables and pictures are
 * made to fit; bookmarks and fields, which would clash with those of the form, become plain text.
 */
final class Move {
    /** Styles whose fellow in the form is used; other text looks as the place does. */
    private static final Set<String> BY_NAME = Set.of(
            "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "list paragraph", "quote", "caption");

    private static final Set<String> BOLD =
            Set.of("table head", "table head small", "table head tight", "callout title", "table caption");

    /** Properties, mark and blank that begin every note of ours. */
    private static final int NOTE_HEAD = 3;

    /** Half points at most of the words of tables: in a cell there is less room than on a page. */
    private static final Map<String, Integer> SIZES = Map.of(
            "table head",
            20,
            "table text",
            20,
            "table head small",
            16,
            "table text small",
            16,
            "table head tight",
            13,
            "table text tight",
            13);

    private static final String NOTES = "word/footnotes.xml";

    private final FormPackage donor;
    private final Look look;
    private final Language language;
    private final GraftParts parts;
    private final Fitting fitting;
    private final Styles hostStyles;
    private final Styles styles;
    private final Part notes;
    private final Map<String, String> lists = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int characters;
    private boolean bold;
    /** Size that words of a table have at most, in half points; 0 outside of tables. */
    private int most;
    /** The part of the donor that is being moved. */
    private String source;

    /** @param width of the place in twentieths of a point */
    Move(FormPackage donor, Look look, int width, Language language, GraftParts parts, Styles hostStyles)
            throws UnusableForm {
        this.donor = donor;
        this.look = look;
        this.fitting = new Fitting(donor, parts, width);
        this.language = language;
        this.parts = parts;
        this.hostStyles = hostStyles;
        this.styles = new Styles(donor.part("word/styles.xml"));
        this.notes = donor.part(NOTES).orElseThrow();
        this.source = donor.main();
    }

    Graft.Grafted run() throws UnusableForm {
        Element body =
                donor.part(donor.main()).orElseThrow().root().child("w:body").orElseThrow();
        String last = "";
        for (Element block : body.children()) {
            last = block.is("w:sectPr") ? last : block.name();
            write(block);
        }
        out.append(last.equals("w:p") ? "" : "<w:p>" + look.paragraph().element("w:pPr") + "</w:p>");
        return new Graft.Grafted(out.toString(), characters);
    }

    private void write(Element one) throws UnusableForm {
        switch (one.name()) {
            case "w:bookmarkStart", "w:bookmarkEnd", "w:sectPr", "w:tblStyle" -> {
                return;
            }
            case "w:fldSimple" -> inside(one);
            case "w:hyperlink" -> link(one);
            case "w:p" -> paragraph(one);
            case "w:r" -> run(one);
            case "w:tblLayout" -> table(one);
            case "w:tblW", "w:tcW", "w:gridCol" -> out.append(fitting.scaled(one.tag()));
            case "w:drawing" -> fitting.drawing(one, source, out);
            case "w:t", "m:t" -> {
                characters += one.text().length();
                out.append(one.markup());
            }
            default -> copy(one);
        }
    }

    private void inside(Element one) throws UnusableForm {
        for (Element child : one.children()) {
            write(child);
        }
    }

    private void copy(Element one) throws UnusableForm {
        if (one.children().isEmpty()) {
            out.append(one.markup());
            return;
        }
        out.append(one.tag());
        inside(one);
        out.append(one.hasEndTag() ? "</" + one.name() + ">" : "");
    }

    private void link(Element link) throws UnusableForm {
        Optional<String> id = link.attribute("r:id");
        if (id.isEmpty()) {
            inside(link);
            return;
        }
        out.append("<w:hyperlink r:id=\"")
                .append(parts.relation(donor, source, id.get()))
                .append("\" w:history=\"1\">");
        inside(link);
        out.append("</w:hyperlink>");
    }

    /** A fixed height of lines, usual in forms, would cut off what is higher than a line, and part the lines of small letters. */
    private void paragraph(Element paragraph) throws UnusableForm {
        Properties own = Properties.ofParagraph(paragraph.child("w:pPr"));
        String style = styles.name(value(own.get("w:pStyle").orElse(" ")));
        Optional<String> known = BY_NAME.contains(style) ? hostStyles.id("paragraph", style) : Optional.empty();
        boolean heading = style.startsWith("heading");
        bold = BOLD.contains(style) || heading && known.isEmpty();
        most = SIZES.getOrDefault(style, 0);
        boolean dense = most > 0 && most < SIZES.get("table text");
        boolean high = dense || paragraph.descendants().anyMatch(one -> one.is("w:drawing") || one.is("m:oMath"));
        Properties placed = properties(own, known);
        out.append("<w:p>").append((high ? placed.without("w:spacing") : placed).element("w:pPr"));
        for (Element child : paragraph.children()) {
            if (!child.is("w:pPr")) {
                write(child);
            }
        }
        out.append("</w:p>");
        bold = false;
        most = 0;
    }

    /** What keeps with the next in a cell keeps the whole row with the next one, so nothing does. */
    private Properties properties(Properties donated, Optional<String> style) throws UnusableForm {
        Properties own = donated.without("w:pStyle", "w:keepNext", "w:keepLines");
        String list = numbered(own);
        own = list.isEmpty() ? own : own.with("w:numPr", list);
        Properties base = list.isEmpty() ? look.paragraph() : look.paragraph().without("w:ind", "w:jc");
        Properties placed = style.map(id -> base.without("w:spacing", "w:ind", "w:jc")
                        .with("w:keepNext", "<w:keepNext w:val=\"0\"/>")
                        .with("w:pStyle", "<w:pStyle w:val=\"" + Markup.escaped(id) + "\"/>"))
                .orElse(base);
        return placed.under(own);
    }

    /** The numbering of a list in the form's own numbers; nothing if there is none, or only one that is switched off. */
    private String numbered(Properties own) throws UnusableForm {
        String given = own.get("w:numPr").orElse("");
        String id = given.contains("w:numId") ? value(given.substring(given.indexOf("<w:numId"))) : "0";
        if (id.equals("0")) {
            return "";
        }
        if (!lists.containsKey(id)) {
            lists.put(id, parts.list(donor, id));
        }
        String moved = "<w:numId w:val=\"" + lists.get(id) + "\"/>";
        return given.substring(0, given.indexOf("<w:numId")) + moved + "</w:numPr>";
    }

    private void run(Element run) throws UnusableForm {
        Optional<Element> note = run.child("w:footnoteReference");
        if (note.isPresent()) {
            note(note.get().attribute("w:id").orElse(""));
            return;
        }
        Properties own = Properties.ofRun(run.child("w:rPr"));
        String style = styles.name(value(own.get("w:rStyle").orElse(" ")));
        Properties size = most > 0 ? look.run().atMost(most) : look.run();
        Properties base = bold ? size.with("w:b", "<w:b/>").with("w:bCs", "<w:bCs/>") : size;
        Properties placed = base.under(own.without("w:rStyle", "w:rFonts"));
        placed = style.equals("hyperlink") ? placed.with("w:u", "<w:u w:val=\"single\"/>") : placed;
        placed = style.equals("footnote reference")
                ? placed.with("w:vertAlign", "<w:vertAlign w:val=\"superscript\"/>")
                : placed;
        out.append("<w:r>").append(placed.element("w:rPr"));
        for (Element child : run.children()) {
            if (!child.is("w:rPr")) {
                write(child);
            }
        }
        out.append("</w:r>");
    }

    /** A form has no room for notes at the foot of the page, so they stand where their mark would. */
    private void note(String id) throws UnusableForm {
        Element note = notes.root().children().stream()
                .filter(one -> one.attribute("w:id").orElse("").equals(id))
                .findFirst()
                .orElseThrow();
        List<Element> words = note.child("w:p").orElseThrow().children();
        boolean english = language == Language.EN;
        out.append(FormParagraph.run(look.run(), english ? " (note: " : "（註："));
        source = NOTES;
        for (Element child : words.subList(Math.min(NOTE_HEAD, words.size()), words.size())) {
            write(child);
        }
        source = donor.main();
        out.append(FormParagraph.run(look.run(), english ? ")" : "）"));
    }

    /** Tables get lines of their own, since the form need not have a style for them. */
    private void table(Element layout) {
        Element properties = layout.parent().orElseThrow();
        boolean lines = properties.child("w:tblBorders").isEmpty();
        if (lines) {
            out.append("<w:tblBorders>");
            for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
            }
            out.append("</w:tblBorders>");
        }
        out.append(layout.markup());
        if (lines && properties.child("w:tblCellMar").isEmpty()) {
            out.append(
                    "<w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar>");
        }
    }

    private static String value(String tag) {
        return Characters.attribute(tag.substring(0, tag.indexOf('>') + 1), "w:val")
                .orElse("");
    }
}
