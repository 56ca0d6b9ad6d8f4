package io.github.taipei1.report.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document such as Word in Chinese saves it: style ids {@code a} and {@code 1}, fonts by theme, a head with a picture. */
final class TeamDocument {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION = "<Relationship Id=\"%s\" Type=\"" + Ooxml.RELATION + "%s\" Target=\"%s\"/>";

    final Map<String, byte[]> parts = new TreeMap<>();

    TeamDocument() {
        put("[Content_Types].xml", types());
        put("_rels/.rels", RELATIONS.formatted(RELATION.formatted("rId1", "officeDocument", "word/document.xml")));
        put(
                "word/_rels/document.xml.rels",
                RELATIONS.formatted(RELATION.formatted("rId1", "styles", "styles.xml")
                        + RELATION.formatted("rId2", "theme", "theme/theme1.xml")
                        + RELATION.formatted("rId7", "header", "header2.xml")
                        + RELATION.formatted("rId8", "footer", "/word/footer5.xml")));
        put("word/document.xml", document());
        put("word/styles.xml", styles());
        put("word/theme/theme1.xml", theme());
        put("word/header2.xml", header());
        put(
                "word/_rels/header2.xml.rels",
                RELATIONS.formatted(RELATION.formatted("rId1", "image", "media/image1.png")));
        parts.put("word/media/image1.png", SampleReports.png(40, 20));
        put(
                "word/footer5.xml",
                "<w:ftr" + Ooxml.WORD_NAMESPACES
                        + "><w:p><w:pPr><w:pStyle w:val=\"a5\"/></w:pPr><w:r><w:t>機密等級：公開</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
    }

    TeamDocument put(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Changes the text of a part. */
    TeamDocument change(String name, String from, String to) {
        String before = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return put(name, before.replace(from, to));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\""
                + TYPES + "wordprocessingml.document.main+xml\"/></Types>";
    }

    private static String document() {
        return "<w:document" + Ooxml.WORD_NAMESPACES + "><w:body><w:p><w:r><w:t>團隊的內文不取用</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId7\"/></w:sectPr></w:pPr></w:p>"
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId8\"/><w:pgSz w:w=\"10319\" w:h=\"14572\"/>"
                + "<w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1319\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
                + "<w:docGrid w:type=\"lines\" w:linePitch=\"360\"/></w:sectPr></w:body></w:document>";
    }

    private static String styles() {
        return "<w:styles xmlns:w=\"" + Ooxml.WORD_MAIN
                + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:hAnsiTheme=\"minorHAnsi\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("paragraph\" w:default=\"1", "a", "Normal", "<w:rPr><w:sz w:val=\"22\"/></w:rPr>")
                + style(
                        "paragraph",
                        "1",
                        "heading 1",
                        "<w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:link w:val=\"10\"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"9\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:color w:val=\"C00000\"/></w:rPr>")
                + style("character", "10", "標題 1 字元", "<w:link w:val=\"1\"/>")
                + style("paragraph", "Title", "隊名", "<w:basedOn w:val=\"a\"/>")
                + style("paragraph", "a4", "TOC Heading", "<w:basedOn w:val=\"1\"/>")
                + style("paragraph", "a3", "header", "<w:basedOn w:val=\"a\"/>")
                + style("paragraph", "a5", "footer", "<w:basedOn w:val=\"a\"/>") + "</w:styles>";
    }

    private static String style(String type, String id, String name, String inside) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + inside
                + "</w:style>";
    }

    private static String theme() {
        return "<a:theme xmlns:a=\"" + Ooxml.DRAWING_MAIN
                + "\" name=\"Team\"><a:themeElements><a:fontScheme name=\"Team\"><a:majorFont><a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont><a:minorFont><a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hant\" typeface=\"微軟正黑體\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
    }

    private static String header() {
        return "<w:hdr" + Ooxml.WORD_NAMESPACES
                + "><w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"_Ref1\"/><w:bookmarkEnd w:id=\"0\"/><w:r><w:t>虛構團隊</w:t></w:r><w:r><w:drawing><wp:inline><wp:extent cx=\"360000\" cy=\"180000\"/><wp:docPr id=\"1\" name=\"logo\" descr=\"標誌\"/><a:graphic><a:graphicData uri=\""
                + Ooxml.DRAWING_PICTURE + "\"><pic:pic xmlns:pic=\"" + Ooxml.DRAWING_PICTURE
                + "\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"logo\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\" cy=\"180000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:hdr>";
    }
}
