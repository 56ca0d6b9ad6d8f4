package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.InlineVisitor;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Scripts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes inlines as runs of WordprocessingML. */
final class DocxRuns implements InlineVisitor<Void> {
    private final Resolved report;
    private final DocxBookmarks bookmarks;
    private final OpenPackage.Relations relations;
    private final Set<String> marked = new HashSet<>();
    private static final String RIGHT_TO_LEFT = "<w:rtl/>";

    private final Markup out;
    private boolean bold;
    private boolean italic;
    private boolean strike;
    private boolean link;
    private String script = "";

    DocxRuns(Resolved report, DocxBookmarks bookmarks, OpenPackage.Relations relations, Markup out) {
        this.report = report;
        this.bookmarks = bookmarks;
        this.relations = relations;
        this.out = out;
    }

    void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    /** A run of plain words in the style of the moment. */
    void words(String words) {
        run(words, "");
    }

    /** A field with the text it shows now; readers that update fields find the same. */
    void field(String instruction, String shown) {
        out.raw("<w:fldSimple").attribute("w:instr", " " + instruction + " ").raw(">");
        words(shown);
        out.raw("</w:fldSimple>");
    }

    private void run(String words, String language) {
        for (Directions.Stretch stretch : Directions.of(words, false)) {
            String part = words.substring(stretch.from(), stretch.to());
            out.raw("<w:r>");
            properties(Scripts.hasChinese(part), "", (stretch.rightToLeft() ? RIGHT_TO_LEFT : "") + language);
            out.raw("<w:t xml:space=\"preserve\">").text(oneLine(part)).raw("</w:t></w:r>");
        }
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\t', ' ').replace("\r", "");
    }

    /**
     * Elements in the order that the schema asks for.
     *
     * @param last those that come last
     */
    private void properties(boolean chinese, String style, String last) {
        StringBuilder inside = new StringBuilder();
        String character = style.isEmpty() && link ? "Hyperlink" : style;
        inside.append(character.isEmpty() ? "" : "<w:rStyle w:val=\"" + character + "\"/>");
        inside.append(chinese ? "<w:rFonts w:hint=\"eastAsia\"/>" : "");
        inside.append(bold ? "<w:b/><w:bCs/>" : "");
        inside.append(italic && !chinese ? "<w:i/><w:iCs/>" : "");
        inside.append(strike ? "<w:strike/>" : "");
        inside.append(script.isEmpty() ? "" : "<w:vertAlign w:val=\"" + script + "\"/>");
        boolean turned = last.startsWith(RIGHT_TO_LEFT);
        inside.append(turned ? RIGHT_TO_LEFT : "");
        inside.append(italic && chinese ? "<w:em w:val=\"underDot\"/>" : "");
        inside.append(turned ? last.substring(RIGHT_TO_LEFT.length()) : last);
        if (inside.length() > 0) {
            out.raw("<w:rPr>").raw(inside.toString()).raw("</w:rPr>");
        }
    }

    @Override
    public Void text(Inline.Text text) {
        boolean chinese = text.language().filter(Language.ZH_TW::equals).isPresent();
        String language = text.language().isEmpty()
                ? ""
                : chinese ? "<w:lang w:eastAsia=\"zh-TW\"/>" : "<w:lang w:val=\"en-US\"/>";
        run(text.value(), language);
        return null;
    }

    @Override
    public Void strong(Inline.Strong strong) {
        boolean before = bold;
        bold = true;
        all(strong.content());
        bold = before;
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        all(emphasis.content());
        italic = before;
        return null;
    }

    @Override
    public Void strike(Inline.Strike struck) {
        boolean before = strike;
        strike = true;
        all(struck.content());
        strike = before;
        return null;
    }

    @Override
    public Void script(Inline.Script small) {
        String before = script;
        script = small.position() == Inline.Position.BELOW ? "subscript" : "superscript";
        all(small.content());
        script = before;
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        out.raw("<w:r>");
        properties(Scripts.hasChinese(code.value()), "VerbatimChar", "");
        out.raw("<w:t xml:space=\"preserve\">").text(oneLine(code.value())).raw("</w:t></w:r>");
        return null;
    }

    @Override
    public Void link(Inline.Link target) {
        if (link) {
            all(target.content());
            return null;
        }
        out.raw("<w:hyperlink");
        if (target.isInternal()) {
            out.attribute("w:anchor", bookmarks.name(target.target().substring(1)));
        } else {
            out.attribute("r:id", relations.outside("hyperlink", target.target()));
        }
        out.raw(" w:history=\"1\">");
        link = true;
        all(target.content());
        link = false;
        out.raw("</w:hyperlink>");
        return null;
    }

    @Override
    public Void math(Inline.Math math) {
        out.raw("<m:oMath>");
        math.formula().root().accept(new Omml(out));
        out.raw("</m:oMath>");
        return null;
    }

    @Override
    public Void footnote(Inline.FootnoteRef reference) {
        int number = report.noteNumbers().getOrDefault(reference.key(), 0);
        String bookmark = "_Note" + number;
        if (marked.add(reference.key())) {
            int id = bookmarks.nextId();
            out.raw("<w:bookmarkStart w:id=\"")
                    .raw(id)
                    .raw("\" w:name=\"")
                    .raw(bookmark)
                    .raw("\"/>");
            out.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                    .raw(number)
                    .raw("\"/></w:r><w:bookmarkEnd w:id=\"")
                    .raw(id)
                    .raw("\"/>");
        } else {
            out.raw("<w:fldSimple w:instr=\" NOTEREF ")
                    .raw(bookmark)
                    .raw(" \\f \\h \"><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>")
                    .raw("</w:rPr><w:t>")
                    .raw(number)
                    .raw("</w:t></w:r></w:fldSimple>");
        }
        return null;
    }

    @Override
    public Void crossReference(Inline.CrossRef reference) {
        Map<String, Label> labels = report.labels();
        Label label = labels.get(reference.target());
        if (label == null) {
            words("#" + reference.target());
            return null;
        }
        String bookmark = bookmarks.name(reference.target());
        if (label.kind() == Label.Kind.HEADING && !label.marker().isEmpty()) {
            field("REF " + bookmark + " \\n \\h", label.marker());
            field(
                    "REF " + bookmark + " \\h",
                    label.reference().substring(label.marker().length()));
        } else {
            field("REF " + bookmark + " \\h", label.reference());
        }
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        out.raw("<w:r><w:br/></w:r>");
        return null;
    }
}
