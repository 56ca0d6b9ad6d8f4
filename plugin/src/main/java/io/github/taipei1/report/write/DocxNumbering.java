package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;

/** The numbering definitions of a document: one for headings, one for bullets, one for numbers; every numbered list starts its own. */
final class DocxNumbering {
    static final int DEEPEST = 8;
    private static final String[] ZH_FORMATS = {
        "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseCountingThousand", "decimal", "decimal"
    };
    private static final String[] ZH_TEXTS = {"%1、", "%2、", "（%3）", "%4.", "(%5)"};
    private static final String[] LIST_FORMATS = {"decimal", "lowerLetter", "lowerRoman"};
    private static final String SMALL = "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\"16\"/></w:rPr>";
    private static final String[] BULLETS = {"●", "○", "■"};

    private final Language language;
    private final StringBuilder instances = new StringBuilder();
    private int last = 2;

    DocxNumbering(Language language) {
        this.language = language;
    }

    /**
     * Begins a list and returns the numbering of its paragraphs.
     *
     * @param ordered how many numbered lists this one is in: bullets around it do not change how it counts
     */
    String start(Block.ListBlock list, int level, int ordered) {
        int id = 2;
        if (list.ordered()) {
            id = ++last;
            instances
                    .append("<w:num w:numId=\"")
                    .append(id)
                    .append("\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"")
                    .append(level)
                    .append("\"><w:startOverride w:val=\"")
                    .append(list.start())
                    .append("\"/>")
                    .append(
                            level == ordered
                                    ? ""
                                    : level(
                                            level,
                                            list.start(),
                                            LIST_FORMATS[ordered % 3],
                                            "%" + (level + 1) + ".",
                                            ""))
                    .append("</w:lvlOverride></w:num>");
        }
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
    }

    byte[] part() {
        Markup xml = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:numbering xmlns:w=\"")
                .raw(Ooxml.WORD_MAIN)
                .raw("\">");
        headings(xml);
        lists(xml, 1, false);
        lists(xml, 2, true);
        xml.raw(
                "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>");
        return xml.raw(instances.toString()).raw("</w:numbering>").toBytes();
    }

    private void headings(Markup xml) {
        xml.raw(
                "<w:abstractNum w:abstractNumId=\"0\"><w:nsid w:val=\"7A1E0001\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"7A1E1001\"/>");
        StringBuilder english = new StringBuilder();
        for (int level = 0; level < 5; level++) {
            english.append(level == 0 ? "" : ".").append('%').append(level + 1);
            boolean zh = language == Language.ZH_TW;
            xml.raw("<w:lvl w:ilvl=\"")
                    .raw(level)
                    .raw("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .raw(zh ? ZH_FORMATS[level] : "decimal")
                    .raw("\"/><w:pStyle w:val=\"Heading")
                    .raw(level + 1)
                    .raw("\"/><w:suff w:val=\"")
                    .raw(zh && level < 3 ? "nothing" : "space")
                    .raw("\"/><w:lvlText")
                    .attribute("w:val", zh ? ZH_TEXTS[level] : english.toString())
                    .raw("/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr>")
                    .raw(zh ? "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>" : "")
                    .raw("</w:lvl>");
        }
        xml.raw("</w:abstractNum>");
    }

    private static void lists(Markup xml, int id, boolean ordered) {
        xml.raw("<w:abstractNum w:abstractNumId=\"")
                .raw(id)
                .raw("\"><w:nsid w:val=\"7A1E000")
                .raw(id + 1)
                .raw("\"/><w:multiLevelType w:val=\"hybridMultilevel\"/><w:tmpl w:val=\"7A1E100")
                .raw(id + 1)
                .raw("\"/>");
        for (int level = 0; level <= DEEPEST; level++) {
            String format = ordered ? LIST_FORMATS[level % 3] : "bullet";
            String text = ordered ? "%" + (level + 1) + "." : BULLETS[level % 3];
            xml.raw(level(level, 1, format, text, ordered ? "" : SMALL));
        }
        xml.raw("</w:abstractNum>");
    }

    private static String level(int level, int start, String format, String text, String look) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + 480 * (level + 1)
                + "\" w:hanging=\"400\"/></w:pPr>" + look + "</w:lvl>";
    }
}
