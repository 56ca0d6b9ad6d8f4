package io.github.taipei1.report.form;

import io.github.taipei1.report.write.Markup;
import io.github.taipei1.report.write.Ooxml;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes along what grafted text refers to: pictures, charts with their workbooks, addresses; and the definitions of its lists. */
final class GraftParts {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NUMBERING = "word/numbering.xml";
    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]*)\"");

    private final FormPackage host;
    private final Map<String, String> abstracts = new HashMap<>();
    private int lastRelation;

    private int lastDrawing;

    GraftParts(FormPackage host, Part text) {
        this.host = host;
        this.lastDrawing = text.root()
                .descendants()
                .filter(one -> one.name().endsWith(":docPr"))
                .map(one -> one.attribute("id").orElse(""))
                .filter(id -> id.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** A number that no drawing of the form has. */
    int nextDrawing() {
        return ++lastDrawing;
    }

    /** Makes a relation of a part of the donor one of the host's text, with what it leads to, and returns its new id. */
    String relation(FormPackage donor, String from, String id) throws UnusableForm {
        Element relation = donor.part(PartNames.relationsOf(from)).orElseThrow().root().children().stream()
                .filter(one -> one.attribute("Id").orElse("").equals(id))
                .findFirst()
                .orElseThrow();
        String target = relation.attribute("Target").orElseThrow();
        String type = relation.attribute("Type").orElseThrow();
        boolean outside = relation.attribute("TargetMode").isPresent();
        return outside
                ? relate(type, target, " TargetMode=\"External\"")
                : relate(type, PartNames.target(host.main(), part(donor, donor.resolved(target))), "");
    }

    private String relate(String type, String target, String mode) throws UnusableForm {
        String relations = PartNames.relationsOf(host.main());
        String known = new String(host.bytes(relations).orElse(new byte[0]), StandardCharsets.UTF_8);
        String id;
        do {
            id = "taipei1r" + ++lastRelation;
        } while (known.contains('"' + id + '"'));
        if (known.isEmpty()) {
            host.put(
                    relations,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
        }
        host.append(
                relations,
                "<" + host.prefix(relations) + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\""
                        + Markup.escaped(target) + "\"" + mode + "/>");
        return id;
    }

    /** Copies a part and all that it leads to under names that are free, and returns its name. */
    private String part(FormPackage donor, String name) throws UnusableForm {
        String copy = free(name);
        host.put(copy, donor.bytes(name).orElseThrow());
        declare(donor, name, copy);
        Optional<byte[]> relations = donor.bytes(PartNames.relationsOf(name));
        if (relations.isPresent()) {
            String text = new String(relations.get(), StandardCharsets.UTF_8);
            Matcher target = TARGET.matcher(text);
            StringBuilder renamed = new StringBuilder();
            while (target.find()) {
                String inner = PartNames.resolved(name, target.group(1));
                target.appendReplacement(
                        renamed,
                        Matcher.quoteReplacement("Target=\"" + PartNames.target(copy, part(donor, inner)) + "\""));
            }
            host.put(PartNames.relationsOf(copy), target.appendTail(renamed).toString());
        }
        return copy;
    }

    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int i = 1; host.has(free); i++) {
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return free;
    }

    private void declare(FormPackage donor, String name, String copy) throws UnusableForm {
        Optional<String> own = donor.types().children().stream()
                .filter(one -> one.attribute("PartName").orElse("").equals("/" + name))
                .flatMap(one -> one.attribute("ContentType").stream())
                .findFirst();
        if (own.isPresent()) {
            host.type(copy, own.get());
            return;
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Optional<String> common = donor.types().children().stream()
                .filter(one -> one.attribute("Extension").orElse("").equals(extension))
                .flatMap(one -> one.attribute("ContentType").stream())
                .findFirst();
        host.typeOfExtension(extension, common.orElseThrow());
    }

    /** Makes a list of the donor one of the host's, and returns the number of its new definition. */
    String list(FormPackage donor, String id) throws UnusableForm {
        Element lists = donor.part(NUMBERING).orElseThrow().root();
        Element number = child(lists, "w:num", "w:numId", id);
        String abstractId = number.child("w:abstractNumId")
                .flatMap(one -> one.attribute("w:val"))
                .orElseThrow();
        String name = numbering();
        if (!abstracts.containsKey(abstractId)) {
            String free = String.valueOf(1 + last(name, "w:abstractNum", "w:abstractNumId"));
            Element shape = child(lists, "w:abstractNum", "w:abstractNumId", abstractId);
            abstracts.put(abstractId, free);
            insert(name, "w:num", renumbered(shape, "w:abstractNumId", free));
        }
        String free = String.valueOf(1 + last(name, "w:num", "w:numId"));
        String copy = renumbered(number, "w:numId", free)
                .replace(
                        "<w:abstractNumId w:val=\"" + abstractId + "\"/>",
                        "<w:abstractNumId w:val=\"" + abstracts.get(abstractId) + "\"/>");
        insert(name, "w:numIdMacAtCleanup", copy);
        return free;
    }

    private static Element child(Element parent, String name, String attribute, String value) {
        return parent.children().stream()
                .filter(one ->
                        one.is(name) && one.attribute(attribute).orElse("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String renumbered(Element element, String attribute, String id) {
        return element.markup().replaceFirst(attribute + "=\"\\d+\"", attribute + "=\"" + id + "\"");
    }

    private int last(String name, String element, String attribute) throws UnusableForm {
        return host.part(name).orElseThrow().root().children().stream()
                .filter(one -> one.is(element))
                .map(one -> one.attribute(attribute).orElse(""))
                .filter(id -> id.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private String numbering() throws UnusableForm {
        Optional<String> known = host.related("numbering");
        if (known.isPresent()) {
            return known.get();
        }
        String name = free(NUMBERING);
        host.put(
                name,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\""
                        + Ooxml.WORD_MAIN + "\"></w:numbering>");
        host.type(name, Ooxml.WORD + "numbering+xml");
        relate(RELATION + "numbering", PartNames.target(host.main(), name), "");
        return name;
    }

    /** Puts markup before the first child of a name, or as the last one. */
    private void insert(String part, String before, String markup) throws UnusableForm {
        Part old = host.part(part).orElseThrow();
        Optional<Element> next = old.root().child(before);
        if (next.isEmpty()) {
            host.append(part, markup);
        } else {
            int at = next.get().start();
            host.put(part, old.text().substring(0, at) + markup + old.text().substring(at));
        }
    }
}
