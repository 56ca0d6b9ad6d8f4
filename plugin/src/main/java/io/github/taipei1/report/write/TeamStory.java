package io.github.taipei1.report.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A head or foot of the pages as a team's document has it, with its pictures.
 *
 * @param kind {@code header} or {@code footer}
 * @param pages {@code default}, {@code first} or {@code even}
 * @param pictures by the id of their relation
 */
record TeamStory(String kind, String pages, byte[] xml, Map<String, Media> pictures) {
    private static final Set<String> FORBIDDEN = Set.of("object", "control", "altChunk", "subDoc");
    private static final Pattern REACHING =
            Pattern.compile("(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|IMPORT|MACROBUTTON|DATABASE|RD)\\b");
    private static final Map<String, String> PICTURES = Map.of(
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "gif",
            "image/gif",
            "emf",
            "image/x-emf",
            "wmf",
            "image/x-wmf",
            "svg",
            "image/svg+xml",
            "bmp",
            "image/bmp",
            "tif",
            "image/tiff",
            "tiff",
            "image/tiff");

    /** A picture and the ending of its name. */
    record Media(String extension, String type, byte[] bytes) {}

    static TeamStory of(TeamPackage file, String kind, String pages, String part, TeamStyles styles)
            throws UnusableStyle {
        Document xml = file.xml(part);
        refuse(xml);
        styles.rename(xml);
        List.of("numPr", "bookmarkStart", "bookmarkEnd", "proofErr").forEach(name -> WordXml.remove(xml, name));
        Map<String, Media> pictures = new LinkedHashMap<>();
        for (TeamPackage.Relation relation : file.relations(part)) {
            pictures.put(relation.id(), media(file, relation));
        }
        return new TeamStory(kind, pages, WordXml.bytes(xml), pictures);
    }

    private static void refuse(Document xml) throws UnusableStyle {
        for (String name : FORBIDDEN) {
            if (!WordXml.all(xml, name).isEmpty()) {
                throw new UnusableStyle("頁首或頁尾含有內嵌物件", "a header or footer holds an embedded object");
            }
        }
        StringBuilder fields = new StringBuilder();
        WordXml.all(xml, "instrText").forEach(field -> fields.append(field.getTextContent()));
        for (Element field : WordXml.all(xml, "fldSimple")) {
            fields.append(' ').append(field.getAttributeNS(WordXml.W, "instr"));
        }
        if (REACHING.matcher(fields).find()) {
            throw new UnusableStyle(
                    "頁首或頁尾的功能變數會讀取檔案以外的內容：" + fields.toString().strip(),
                    "a field in a header or footer reads from outside: "
                            + fields.toString().strip());
        }
    }

    private static Media media(TeamPackage file, TeamPackage.Relation relation) throws UnusableStyle {
        String name = relation.target();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        byte[] bytes = file.part(name).orElse(new byte[0]);
        if (!relation.type().equals("image") || !PICTURES.containsKey(extension) || bytes.length == 0) {
            throw new UnusableStyle(
                    "頁首或頁尾只能有文字與圖片，不能有 " + relation.type(),
                    "a header or footer may hold text and pictures, not " + relation.type());
        }
        return new Media(extension, PICTURES.get(extension), bytes);
    }

    /** Adds this story to a document under a name of its own and returns the element that refers to it. */
    String addTo(OpenPackage file, OpenPackage.Relations document, int number) {
        String name = "team" + number + ".xml";
        OpenPackage.Relations own = file.relationsOf("word/" + name);
        int count = 0;
        for (Map.Entry<String, Media> picture : pictures.entrySet()) {
            Media media = picture.getValue();
            String target = "media/team" + number + "-" + ++count + "." + media.extension();
            own.to(picture.getKey(), "image", target);
            file.addMedia("word/" + target, media.extension(), media.type(), media.bytes());
        }
        file.add("word/" + name, Ooxml.WORD + kind + "+xml", xml);
        return "<w:" + kind + "Reference w:type=\"" + pages + "\" r:id=\"" + document.to(kind, name) + "\"/>";
    }
}
