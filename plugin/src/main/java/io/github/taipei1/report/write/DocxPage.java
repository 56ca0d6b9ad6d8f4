package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Metadata;
import java.util.List;
import java.util.Optional;

/**
 * Paper, margins, head and foot of the pages. Cover and contents are a section of their own, numbered i, ii, iii.
 *
 * @param references elements that name the heads and feet
 * @param turned the same on turned pages
 * @param grid element that rules the lines; may be empty
 */
record DocxPage(Paper paper, String references, String turned, String grid) {

    /** Adds heads and feet to a document: the team's where its style has some, else ours. */
    static DocxPage of(
            OpenPackage file,
            OpenPackage.Relations relations,
            Metadata metadata,
            Optional<TeamStyle> style,
            boolean turns) {
        Paper paper = style.map(TeamStyle::paper).orElse(Paper.A4);
        List<TeamStory> stories = style.map(TeamStyle::stories).orElse(List.of());
        StringBuilder references = new StringBuilder();
        StringBuilder turned = new StringBuilder();
        for (String kind : List.of("header", "footer")) {
            List<TeamStory> own =
                    stories.stream().filter(story -> story.kind().equals(kind)).toList();
            for (TeamStory story : own) {
                String reference = story.addTo(file, relations, stories.indexOf(story) + 1);
                references.append(reference);
                turned.append(reference);
            }
            if (own.isEmpty()) {
                String upright =
                        add(file, relations, kind, 1, kind.equals("header") ? header(metadata) : footer(metadata, ""));
                references.append(upright);
                turned.append(
                        turns && kind.equals("footer")
                                ? add(file, relations, kind, 2, footer(metadata, tabs(paper)))
                                : upright);
            }
        }
        return new DocxPage(
                paper,
                references.toString(),
                turned.toString(),
                style.map(TeamStyle::grid).orElse(""));
    }

    /** Adds a head or foot; the element that names it. */
    private static String add(OpenPackage file, OpenPackage.Relations relations, String kind, int number, byte[] xml) {
        String name = kind + number + ".xml";
        file.add("word/" + name, Ooxml.WORD + kind + "+xml", xml);
        return "<w:" + kind + "Reference w:type=\"default\" r:id=\"" + relations.to(kind, name) + "\"/>";
    }

    /** The page's number stands at the right margin, which on a turned page is farther away. */
    private static String tabs(Paper paper) {
        return "<w:tabs><w:tab w:val=\"clear\" w:pos=\"" + paper.textWidth() + "\"/><w:tab w:val=\"right\" w:pos=\""
                + paper.turned().textWidth() + "\"/></w:tabs>";
    }

    /** Ends cover and contents. */
    String frontSection() {
        return section(false, "<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/><w:titlePg/>");
    }

    /**
     * Ends pages of the body.
     *
     * @param turns whether they are turned
     * @param first whether no section of the body precedes them
     * @param afterFront whether cover and contents are a section of their own
     */
    String bodySection(boolean turns, boolean first, boolean afterFront) {
        String begun = first ? "<w:pgNumType w:fmt=\"decimal\" w:start=\"1\"/>" : "<w:pgNumType w:fmt=\"decimal\"/>";
        return section(turns, afterFront ? begun : first ? "<w:titlePg/>" : "");
    }

    private String section(boolean turns, String numbers) {
        return "<w:sectPr>" + (turns ? turned : references) + "<w:type w:val=\"nextPage\"/>"
                + (turns ? paper.turned() : paper).xml() + numbers + grid + "</w:sectPr>";
    }

    private static byte[] header(Metadata metadata) {
        return start("hdr")
                .raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .text(metadata.runningTitle())
                .raw("</w:t></w:r></w:p></w:hdr>")
                .toBytes();
    }

    private static byte[] footer(Metadata metadata, String tabs) {
        boolean english = metadata.language() == Language.EN;
        Markup xml = start("ftr")
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>")
                .raw(tabs)
                .raw("</w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">");
        return xml.text(metadata.runningNote())
                .raw(
                        "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .raw(english ? "Page " : "第 ")
                .raw("</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                .raw(
                        english
                                ? ""
                                : "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\"> 頁</w:t></w:r>")
                .raw("</w:p></w:ftr>")
                .toBytes();
    }

    private static Markup start(String element) {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:")
                .raw(element)
                .raw(Ooxml.WORD_NAMESPACES)
                .raw(">");
    }
}
