package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.finding.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a Word document straight from its XML, which is quicker than opening it as a whole and runs nothing of it:
 * no external entity, no macro, no more bytes than the limit. A place's line is the number of the paragraph.
 */
public final class DocxReader {
    private static final int LARGEST_PART = 32 << 20;
    private static final int MOST_PARTS = 5_000;

    private static final Pattern PARTS =
            Pattern.compile("word/(?:styles\\.xml|(?:_rels/)?(?:document|footnotes|endnotes)\\.xml(?:\\.rels)?)");
    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

    private DocxReader() {}

    /** @throws Unreadable if it is damaged, encrypted or too large */
    public static Document read(String path, byte[] bytes) throws Unreadable {
        try {
            Map<String, byte[]> parts = parts(bytes);
            byte[] body = parts.get("word/document.xml");
            if (body == null) {
                throw notWord();
            }
            Extract extract = new Extract();
            Map<String, Integer> levels = levels(parts.get("word/styles.xml"));
            new DocxWalk(open(body), levels, links(parts, "document"), extract, false).read();
            for (String notes : new String[] {"footnotes", "endnotes"}) {
                byte[] part = parts.get("word/" + notes + ".xml");
                if (part != null) {
                    new DocxWalk(open(part), levels, links(parts, notes), extract, true).read();
                }
            }
            return extract.document(path, Format.DOCX);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw notWord();
        }
    }

    /** Whether words were put in, taken out or moved with tracking on, and nobody has decided about that yet. */
    public static boolean hasTrackedChanges(byte[] bytes) {
        try {
            for (byte[] part : parts(bytes).values()) {
                XMLStreamReader xml = open(part);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT && TRACKED.contains(xml.getLocalName())) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Unreadable notWord() {
        return new Unreadable(
                Text.of(
                        "無法開啟這份 Word 文件：檔案損毀、加密或過大，因此未檢查。",
                        "This Word document can't be opened (damaged, encrypted or too large) and was not checked."),
                Text.of("請以 Word 重新存成未加密的 .docx。", "Save it again from Word as .docx without a password."));
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new IOException("too many parts");
                }
                if (PARTS.matcher(entry.getName()).matches()) {
                    parts.put(entry.getName(), limited(zip));
                } else {
                    skip(zip);
                }
            }
        }
        return parts;
    }

    private static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_PART);
        if (in.read() >= 0) {
            throw new IOException("too large");
        }
        return bytes;
    }

    /** Reads over a part, such as a picture; one that unpacks to more than any honest part ends the reading. */
    private static void skip(InputStream in) throws IOException {
        byte[] buffer = new byte[8192];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > 8L * LARGEST_PART) {
                throw new IOException("too large");
            }
        }
    }

    /** Opens a part of an office file: no document type is read and nothing is fetched. */
    public static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** The addresses that a part links to, by the names it has for them. */
    private static Map<String, String> links(Map<String, byte[]> parts, String part) throws XMLStreamException {
        Map<String, String> links = new HashMap<>();
        byte[] relations = parts.get("word/_rels/" + part + ".xml.rels");
        if (relations == null) {
            return links;
        }
        XMLStreamReader xml = open(relations);
        while (xml.hasNext()) {
            boolean link = xml.next() == XMLStreamReader.START_ELEMENT
                    && DocxWalk.attribute(xml, "Type").endsWith("/hyperlink");
            if (link) {
                links.put(DocxWalk.attribute(xml, "Id"), DocxWalk.attribute(xml, "Target"));
            }
        }
        return links;
    }

    /** The heading level of each style that has one; in a Chinese Word the id of "heading 1" is just "1". */
    private static Map<String, Integer> levels(byte[] styles) throws XMLStreamException {
        Map<String, Integer> levels = new HashMap<>();
        if (styles == null) {
            return levels;
        }
        XMLStreamReader xml = open(styles);
        String id = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("style")) {
                id = DocxWalk.attribute(xml, "styleId");
            } else if (xml.getLocalName().equals("name")) {
                level(DocxWalk.attribute(xml, "val")).ifPresent(putIn(levels, id));
            } else if (xml.getLocalName().equals("outlineLvl")) {
                levels.putIfAbsent(id, Integer.parseInt(DocxWalk.attribute(xml, "val")) + 1);
            }
        }
        return levels;
    }

    private static java.util.function.Consumer<Integer> putIn(Map<String, Integer> levels, String id) {
        return level -> levels.put(id, level);
    }

    private static Optional<Integer> level(String name) {
        if (name.equalsIgnoreCase("title")) {
            return Optional.of(1);
        }
        boolean heading = name.regionMatches(true, 0, "heading ", 0, 8) && name.length() == 9;
        return heading && Character.isDigit(name.charAt(8)) ? Optional.of(name.charAt(8) - '0') : Optional.empty();
    }
}
