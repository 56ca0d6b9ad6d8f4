package io.github.taipei1.report.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word document in memory, in the order of the file. What is not replaced is written again as it was; every entry
 * bears the same time, so that the same parts give the same bytes.
 */
final class FormPackage {
    private static final int LARGEST_FILE = 64 << 20;
    private static final int LARGEST_PART = 32 << 20;
    private static final long LARGEST_WHOLE = 256L << 20;
    private static final int MOST_PARTS = 5_000;
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaproject.bin";
    private static final String OFFICE = "/officeDocument";

    private final Map<String, byte[]> parts;
    private final String main;

    private FormPackage(Map<String, byte[]> parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /** @throws UnusableForm if this is no Word document, or one that is not safe to fill */
    static FormPackage read(byte[] file) throws UnusableForm {
        if (file.length > LARGEST_FILE) {
            throw new UnusableForm("檔案過大（上限 64 MiB）", "the file is too large (64 MiB at most)");
        }
        boolean compound = file.length > 1 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
        if (compound) {
            throw new UnusableForm("檔案是舊版 .doc，或設有密碼", "the file is an old .doc or protected by a password");
        }
        Map<String, byte[]> parts = parts(file);
        refuseMacros(parts);
        return new FormPackage(parts, main(parts));
    }

    private static Map<String, byte[]> parts(byte[] file) throws UnusableForm {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = limited(zip);
                total += bytes.length;
                boolean twice = parts.put(entry.getName(), bytes) != null;
                if (twice || total > LARGEST_WHOLE || parts.size() > MOST_PARTS) {
                    throw new ZipException("too much");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw notWord();
        }
        return parts;
    }

    private static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_PART);
        if (in.read() >= 0) {
            throw new ZipException("too large");
        }
        return bytes;
    }

    private static UnusableForm notWord() {
        return new UnusableForm(
                "檔案不是 Word 文件（.docx），或已損毀、過大", "the file is no Word document (.docx), damaged, or too large");
    }

    private static void refuseMacros(Map<String, byte[]> parts) throws UnusableForm {
        byte[] types = parts.get(TYPES);
        boolean macros = types != null
                        && new String(types, StandardCharsets.UTF_8)
                                .toLowerCase(Locale.ROOT)
                                .contains("macroenabled")
                || parts.keySet().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(MACROS));
        if (macros) {
            throw new UnusableForm("檔案含有巨集，不予處理", "the file holds macros, which are refused");
        }
    }

    private static String main(Map<String, byte[]> parts) throws UnusableForm {
        if (!parts.containsKey(TYPES) || !parts.containsKey("_rels/.rels")) {
            throw notWord();
        }
        return Part.read("_rels/.rels", parts.get("_rels/.rels")).root().children().stream()
                .filter(relation -> relation.attribute("Type").orElse("").endsWith(OFFICE))
                .flatMap(relation -> relation.attribute("Target").stream())
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .filter(parts::containsKey)
                .findFirst()
                .orElseThrow(FormPackage::notWord);
    }

    /** Name of the part that holds the text. */
    String main() {
        return main;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** An XML part; nothing if there is none. */
    Optional<Part> part(String name) throws UnusableForm {
        byte[] bytes = parts.get(name);
        return bytes == null ? Optional.empty() : Optional.of(Part.read(name, bytes));
    }

    void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    void put(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds markup as the last content of an XML part's root. */
    void append(String name, String markup) throws UnusableForm {
        Part part = part(name).orElseThrow(FormPackage::notWord);
        Element root = part.root();
        String changed = root.hasEndTag()
                ? part.text().substring(0, root.close()) + markup + part.text().substring(root.close())
                : part.text().substring(0, root.open() - 2) + ">" + markup + "</" + root.name() + ">"
                        + part.text().substring(root.open());
        put(name, changed);
    }

    /** The part that a relation of the text leads to; nothing if there is none of this kind. */
    Optional<String> related(String kind) throws UnusableForm {
        return allRelated(kind).stream().findFirst();
    }

    /** All parts that relations of a kind lead to, each once, in the order of the relations. */
    List<String> allRelated(String kind) throws UnusableForm {
        Optional<Part> relations = part(PartNames.relationsOf(main));
        if (relations.isEmpty()) {
            return List.of();
        }
        return relations.get().root().children().stream()
                .filter(one -> one.attribute("Type").orElse("").endsWith("/" + kind))
                .flatMap(one -> one.attribute("Target").stream())
                .map(this::resolved)
                .filter(parts::containsKey)
                .distinct()
                .toList();
    }

    /** A target of a relation of the text as a part's name. */
    String resolved(String target) {
        return PartNames.resolved(main, target);
    }

    /** Declares the type of a part. */
    void type(String name, String type) throws UnusableForm {
        append(TYPES, "<" + prefix(TYPES) + "Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
    }

    /** Declares the type of an extension, if nothing does. */
    void typeOfExtension(String extension, String type) throws UnusableForm {
        boolean known = types().children().stream()
                .anyMatch(one -> one.attribute("Extension").orElse("").equalsIgnoreCase(extension));
        if (!known) {
            append(
                    TYPES,
                    "<" + prefix(TYPES) + "Default Extension=\"" + extension + "\" ContentType=\"" + type + "\"/>");
        }
    }

    /** What declares the types of the parts. */
    Element types() throws UnusableForm {
        return part(TYPES).orElseThrow(FormPackage::notWord).root();
    }

    /** The prefix, with its colon, under which the elements of a part stand. */
    String prefix(String name) throws UnusableForm {
        String root = part(name).orElseThrow(FormPackage::notWord).root().name();
        return root.substring(0, root.indexOf(':') + 1);
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("memory cannot be full half-way", e);
        }
        return out.toByteArray();
    }
}
