package io.github.taipei1.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package of parts as ECMA-376 part 2 has it, written as a ZIP whose bytes depend on the parts alone: every entry bears the same time,
 * given in no zone. (On the first day of 1980 java.util.zip adds a second time that does depend on the zone.)
 */
public final class OpenPackage {
    /** What an XML part begins with. */
    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, Consumer<Markup>> streamed = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> defaults = new TreeMap<>();
    private final Map<String, Relations> relations = new LinkedHashMap<>();

    /** The relations of one part. */
    public static final class Relations {
        private final StringBuilder entries = new StringBuilder();
        private int count;

        /** Adds a relation to another part and returns its id. */
        public String to(String type, String target) {
            return add(type, target, "");
        }

        /** Adds a relation to something outside the package and returns its id. */
        public String outside(String type, String target) {
            return add(type, target, " TargetMode=\"External\"");
        }

        /** Adds a relation to another part under an id that the part's text already uses. */
        void to(String id, String type, String target) {
            entry(id, type, target, "");
        }

        private String add(String type, String target, String mode) {
            String id = "rId" + ++count;
            entry(id, type, target, mode);
            return id;
        }

        private void entry(String id, String type, String target, String mode) {
            String full = type.startsWith("http") ? type : Ooxml.RELATION + type;
            entries.append("<Relationship Id=\"")
                    .append(Markup.escaped(id))
                    .append("\" Type=\"")
                    .append(full)
                    .append("\" Target=\"")
                    .append(Markup.escaped(target))
                    .append('"')
                    .append(mode)
                    .append("/>");
        }
    }

    public OpenPackage() {
        defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        defaults.put("xml", "application/xml");
    }

    /** Relations of a part, or of the whole package for an empty name. */
    public Relations relationsOf(String part) {
        return relations.computeIfAbsent(part, name -> new Relations());
    }

    public void add(String name, String contentType, byte[] bytes) {
        parts.put(name, bytes);
        types.put(name, contentType);
    }

    /** Adds a part that is written only when the package is, so that it is never in memory as a whole. */
    void addStreamed(String name, String contentType, Consumer<Markup> content) {
        streamed.put(name, content);
        types.put(name, contentType);
    }

    /** Adds a part whose type follows from its extension. */
    void addMedia(String name, String extension, String contentType, byte[] bytes) {
        parts.put(name, bytes);
        defaults.put(extension, contentType);
    }

    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "[Content_Types].xml", contentTypes());
        for (Map.Entry<String, Relations> part : relations.entrySet()) {
            entry(zip, relationsName(part.getKey()), relationsPart(part.getValue()));
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            entry(zip, part.getKey(), part.getValue());
        }
        for (Map.Entry<String, Consumer<Markup>> part : streamed.entrySet()) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(entry(part.getKey()));
            Markup xml = new Markup(zip);
            part.getValue().accept(xml);
            xml.flush();
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static String relationsName(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    private static byte[] relationsPart(Relations relations) {
        String xml = HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">" + relations.entries + "</Relationships>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] contentTypes() {
        Markup xml = new Markup()
                .raw(HEAD)
                .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        defaults.forEach((extension, type) -> xml.raw("<Default")
                .attribute("Extension", extension)
                .attribute("ContentType", type)
                .raw("/>"));
        types.forEach((name, type) -> xml.raw("<Override")
                .attribute("PartName", "/" + name)
                .attribute("ContentType", type)
                .raw("/>"));
        return xml.raw("</Types>").toBytes();
    }
}
