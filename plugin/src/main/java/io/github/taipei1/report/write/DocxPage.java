package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Metadata;
import java.util.List;
import java.util.Optional;

/**
 * Paper, margins, head and foot of the pages. Cover and contents are a section of their own, numbered i, ii, iii.
 *
 * @param references elements that name the heads and feet
 * @param grid element that rules the lines; may be empty
 */
record DocxPage(Paper paper, String references, String grid) {

    /** Adds heads and feet to a document: the team's where its style has some, else ours. */
    static DocxPage of(
            OpenPackage file, OpenPackage.Relations relations, Metadata metadata, Optional<TeamStyle> style) {
        List<TeamStory> stories = style.map(TeamStyle::stories).orElse(List.of());
        StringBuilder references = new StringBuilder();
        for (String kind : List.of("header", "footer")) {
            List<TeamStory> own =
                    stories.stream().filter(story -> story.kind().equals(kind)).toList();
            for (TeamStory story : own) {
                references.append(story.addTo(file, relations, stories.indexOf(story) + 1));
            }
            if (own.isEmpty()) {
                String name = kind + "1.xml";
                references
                        .append("<w:" + kind + "Reference w:type=\"default\" r:id=\"")
                        .append(relations.to(kind, name))
                        .append("\"/>");
                file.add(
                        "word/" + name,
                        Ooxml.WORD + kind + "+xml",
                        kind.equals("header") ? header(metadata) : footer(metadata));
            }
        }
        return new DocxPage(
                style.map(TeamStyle::paper).orElse(Paper.A4),
                references.toString(),
                style.map(TeamStyle::grid).orElse(""));
    }

    String frontSection() {
        return section("<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/><w:titlePg/>");
    }

    String bodySection(boolean afterFront) {
        return section(afterFront ? "<w:pgNumType w:fmt=\"decimal\" w:start=\"1\"/>" : "<w:titlePg/>");
    }

    private String section(String numbers) {
        return "<w:sectPr>" + references + "<w:type w:val=\"nextPage\"/>" + paper.xml() + numbers + grid
                + "</w:sectPr>";
    }

    private static byte[] header(Metadata metadata) {
        return start("hdr")
                .raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .text(metadata.runningTitle())
                .raw("</w:t></w:r></w:p></w:hdr>")
                .toBytes();
    }

    private static byte[] footer(Metadata metadata) {
        boolean english = metadata.language() == Language.EN;
        Markup xml = start("ftr")
                .raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">");
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
