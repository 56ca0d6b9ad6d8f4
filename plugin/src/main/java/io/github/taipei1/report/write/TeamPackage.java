package io.github.taipei1.report.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a DOCX of a team and how they hang together; what could run or reach outside is refused here. */
final class TeamPackage {
    private static final int MOST_PARTS = 4_000;
    private static final int MOST_BYTES = 64 << 20;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Map<String, byte[]> parts;

    /**
     * A relation of a part.
     *
     * @param type the last word of its type, such as {@code header}
     * @param target name of the part it points to, or an address if external
     */
    record Relation(String id, String type, String target, boolean external) {}

    private TeamPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static TeamPackage of(byte[] docx) throws UnusableStyle {
        TeamPackage file = new TeamPackage(unzip(docx));
        if (!file.parts.containsKey("[Content_Types].xml")) {
            throw new UnusableStyle(
                    "它不是 DOCX（可能是舊版 .doc，或已加密）", "it is no DOCX (perhaps an old .doc, or an encrypted one)");
        }
        boolean macros = file.parts.keySet().stream()
                .anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros
                || new String(file.parts.get("[Content_Types].xml"), java.nio.charset.StandardCharsets.UTF_8)
                        .contains("macroEnabled")) {
            throw new UnusableStyle("它含有巨集", "it holds macros");
        }
        return file;
    }

    private static Map<String, byte[]> unzip(byte[] docx) throws UnusableStyle {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) (MOST_BYTES + 1 - total));
                total += bytes.length;
                if (total > MOST_BYTES || parts.size() >= MOST_PARTS) {
                    throw new UnusableStyle(
                            "它過大（解開後逾 64 MB）；請另存一份刪去內文的檔案",
                            "it is too large (over 64 MB unpacked); save a copy without its text");
                }
                if (parts.put(entry.getName(), bytes) != null) {
                    throw new UnusableStyle("它的壓縮結構有重複的項目", "an entry occurs twice in it");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableStyle("它不是完整的 DOCX", "it is no whole DOCX");
        }
        return parts;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The relations of a part, of the package for an empty name. */
    List<Relation> relations(String part) throws UnusableStyle {
        int slash = part.lastIndexOf('/');
        byte[] bytes = parts.get(part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels");
        List<Relation> relations = new ArrayList<>();
        if (bytes == null) {
            return relations;
        }
        NodeList all = WordXml.parse(bytes).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            String type = one.getAttribute("Type");
            if (type.startsWith(STRICT)) {
                throw new UnusableStyle(
                        "它是 Strict Open XML；請在 Word 另存為一般的 .docx",
                        "it is Strict Open XML; save it as an ordinary .docx in Word");
            }
            boolean external = one.getAttribute("TargetMode").equals("External");
            String target = one.getAttribute("Target");
            relations.add(new Relation(
                    one.getAttribute("Id"),
                    type.substring(type.lastIndexOf('/') + 1),
                    external ? target : resolved(part, target),
                    external));
        }
        return relations;
    }

    private static String resolved(String part, String target) throws UnusableStyle {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        try {
            return java.net.URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException e) {
            throw new UnusableStyle("它的內部參照有誤：" + target, "a reference inside it is broken: " + target);
        }
    }

    /** The name of the only part that a relation of this type points to. */
    Optional<String> target(String part, String type) throws UnusableStyle {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Relation::target)
                .filter(parts::containsKey)
                .findFirst();
    }

    /** Whatever is fetched or run when the document opens must be inside. A link that waits for a click stays behind with the text. */
    void refuseReachingOut() throws UnusableStyle {
        for (String part : parts.keySet()) {
            if (part.endsWith(".rels")) {
                String owner = part.replaceFirst("(^|/)_rels/([^/]*)[.]rels$", "$1$2");
                for (Relation relation : relations(owner)) {
                    if (relation.external() && !relation.type().equals("hyperlink")) {
                        throw new UnusableStyle(
                                "它連結到檔案以外：" + relation.target() + "（" + owner + "）",
                                "it links to outside: " + relation.target() + " (" + owner + ")");
                    }
                }
            }
        }
    }

    Document xml(String part) throws UnusableStyle {
        return WordXml.parse(parts.get(part));
    }
}
