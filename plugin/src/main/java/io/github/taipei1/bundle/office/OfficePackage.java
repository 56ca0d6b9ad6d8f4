package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.zip.Limits;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.StrictZip;
import io.github.taipei1.bundle.zip.ZipItem;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of an Office Open XML file and the relations between them. */
final class OfficePackage {
    private static final long MOST_XML = 64L << 20;

    private final StrictZip zip;
    private long xmlLeft = MOST_XML;

    OfficePackage(RandomBytes file) throws IOException {
        zip = StrictZip.open(file, Limits.OFFICE_FILE);
    }

    /**
     * A relation of a part.
     *
     * @param target a part's name; as it stands if it is outside the file
     */
    record Relation(String id, String type, String target, boolean external) {
        boolean isA(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    List<String> parts() {
        return zip.items().stream().map(ZipItem::name).toList();
    }

    boolean has(String part) {
        return zip.item(part).isPresent();
    }

    /** Bytes of a part; 0 if there is no such part. */
    long size(String part) {
        return zip.item(part).map(ZipItem::size).orElse(0L);
    }

    /**
     * Reads a part's XML; nothing happens if there is no such part.
     *
     * @throws Refused if there is more XML in the document than anybody writes, pictures not counted
     */
    void read(String part, SafeXml.Handler handler) throws IOException {
        Optional<ZipItem> item = zip.item(part);
        if (item.isPresent()) {
            xmlLeft -= item.get().size();
            if (xmlLeft < 0) {
                throw new Refused(new Refusal.TooMuch(
                        Text.of("文件內容的位元組數", "bytes of text in the document"), MOST_XML - xmlLeft, MOST_XML));
            }
            try (InputStream in = zip.open(item.get())) {
                SafeXml.read(part, in, handler);
            }
        }
    }

    /** The relations of a part; of the whole file for an empty name. */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        return relationsIn(folder + "_rels/" + part.substring(slash + 1) + ".rels", folder);
    }

    private List<Relation> relationsIn(String name, String folder) throws IOException {
        List<Relation> relations = new ArrayList<>();
        read(name, new SafeXml.Handler() {
            @Override
            public void start(String element, SafeXml.Attributes attributes) {
                if (element.equals("Relationship")) {
                    boolean external = attributes.get("TargetMode").equalsIgnoreCase("External");
                    String target = attributes.get("Target");
                    relations.add(new Relation(
                            attributes.get("Id"),
                            attributes.get("Type"),
                            external ? target : resolve(folder, target),
                            external));
                }
            }

            @Override
            public void end(String element) {}

            @Override
            public void text(String text) {}
        });
        return relations;
    }

    /** All relations of all parts, by the name of the file that holds them. */
    List<Relation> allRelations() throws IOException {
        List<Relation> all = new ArrayList<>();
        for (String part : parts()) {
            if (part.toLowerCase(Locale.ROOT).endsWith(".rels")) {
                all.addAll(relationsIn(part, ""));
            }
        }
        return all;
    }

    /**
     * The part that the whole file is about.
     *
     * @throws Refused if there are two, of which one program shows this and another that
     */
    Optional<String> mainPart() throws IOException {
        List<String> parts = relations("").stream()
                .filter(relation -> relation.isA("officeDocument") && !relation.external())
                .map(Relation::target)
                .distinct()
                .toList();
        if (parts.size() > 1) {
            throw new Refused(new Refusal.UnreadableText(
                    "_rels/.rels",
                    Text.of("列有兩份主要內容，不知以何者為準。", "there are two main parts; which one holds is not known.")));
        }
        return parts.stream().filter(this::has).findFirst();
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
