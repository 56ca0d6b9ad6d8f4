package io.github.taipei1.report.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a team's document under the ids that the report's paragraphs use. A style is known by its name: Word in Chinese, LibreOffice
 * and WPS each give ids of their own. What the team has no style for keeps ours, on the ground of the team's normal paragraph. Headings
 * keep the report's numbering.
 */
final class TeamStyles {
    private static final List<String> HEADINGS = List.of("Heading1", "Heading2", "Heading3", "Heading4", "Heading5");
    private static final List<String> LINKS = List.of("basedOn", "next", "link");
    private static final List<String> USES = List.of("pStyle", "rStyle", "tblStyle");
    private static final Set<String> BEFORE_NUMBER =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

    private final Document team;
    private final Map<String, String> ids = new HashMap<>();

    private TeamStyles(Document team) {
        this.team = team;
    }

    /** Takes over a part of styles; {@code ours} is the sheet whose ids count. */
    static TeamStyles of(Document team, Document ours) {
        TeamStyles styles = new TeamStyles(team);
        Map<String, String> wanted = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Element style : WordXml.children(ours.getDocumentElement(), "style")) {
            wanted.put(key(style), id(style));
            taken.add(id(style));
        }
        for (Element style : WordXml.children(team.getDocumentElement(), "style")) {
            String id = wanted.remove(key(style));
            String own = id(style);
            for (int i = 1; id == null && !taken.add(own); i++) {
                own = id(style) + "Team" + i;
            }
            styles.ids.putIfAbsent(id(style), id == null ? own : id);
        }
        WordXml.remove(team, "numPr");
        styles.renameAll();
        return styles;
    }

    private static String key(Element style) {
        return style.getAttributeNS(WordXml.W, "type") + " "
                + WordXml.val(style, "name").toLowerCase(Locale.ROOT);
    }

    private static String id(Element style) {
        return style.getAttributeNS(WordXml.W, "styleId");
    }

    private void renameAll() {
        for (Element style : WordXml.children(team.getDocumentElement(), "style")) {
            WordXml.set(style, "styleId", ids.get(id(style)));
            for (String link : LINKS) {
                WordXml.children(style, link).forEach(this::rename);
            }
        }
    }

    private void rename(Element use) {
        String id = ids.get(WordXml.val(use));
        if (id == null) {
            use.getParentNode().removeChild(use);
        } else {
            WordXml.set(use, "val", id);
        }
    }

    /** Makes a head or foot of the same document use the new ids. */
    void rename(Document story) {
        USES.forEach(use -> WordXml.all(story, use).forEach(this::rename));
    }

    /** The whole sheet: the team's styles, then those of ours that the team has not. */
    byte[] with(Document ours, Optional<String> chinese, Optional<String> latin) {
        Document whole = (Document) team.cloneNode(true);
        Element root = whole.getDocumentElement();
        Set<String> known = new HashSet<>();
        Set<String> defaults = new HashSet<>();
        for (Element style : WordXml.children(root, "style")) {
            known.add(id(style));
            if (isDefault(style)) {
                defaults.add(style.getAttributeNS(WordXml.W, "type"));
            }
        }
        for (Element style : WordXml.children(ours.getDocumentElement(), "style")) {
            if (!known.contains(id(style))) {
                Element added = (Element) root.appendChild(whole.importNode(style, true));
                if (defaults.contains(added.getAttributeNS(WordXml.W, "type"))) {
                    added.removeAttributeNS(WordXml.W, "default");
                }
            }
        }
        number(root);
        TeamFonts.set(whole, chinese, latin);
        return WordXml.bytes(whole);
    }

    private static boolean isDefault(Element style) {
        return Set.of("1", "true", "on").contains(style.getAttributeNS(WordXml.W, "default"));
    }

    /** Headings count; a style that a team built on one, such as that of the contents' title, does not. */
    private static void number(Element root) {
        Map<String, String> bases = new HashMap<>();
        for (Element style : WordXml.children(root, "style")) {
            bases.put(id(style), WordXml.val(style, "basedOn"));
        }
        for (Element style : WordXml.children(root, "style")) {
            int level = HEADINGS.indexOf(id(style));
            if (level >= 0) {
                number(style, level, "1");
            } else if (standsOnHeading(id(style), bases)) {
                number(style, 0, "0");
            }
        }
    }

    private static boolean standsOnHeading(String id, Map<String, String> bases) {
        Set<String> seen = new HashSet<>();
        String base = bases.getOrDefault(id, "");
        while (!base.isEmpty() && seen.add(base)) {
            if (HEADINGS.contains(base)) {
                return true;
            }
            base = bases.getOrDefault(base, "");
        }
        return false;
    }

    private static void number(Element style, int level, String list) {
        Element paragraph = WordXml.child(style, "pPr").orElseGet(() -> {
            Element added = WordXml.element(style, "pPr");
            return (Element) style.insertBefore(added, firstOf(style, Set.of("rPr", "tblPr")));
        });
        WordXml.children(paragraph, "numPr").forEach(paragraph::removeChild);
        Element numbering = WordXml.element(paragraph, "numPr");
        WordXml.set(
                (Element) numbering.appendChild(WordXml.element(paragraph, "ilvl")), "val", Integer.toString(level));
        WordXml.set((Element) numbering.appendChild(WordXml.element(paragraph, "numId")), "val", list);
        Node before = paragraph.getFirstChild();
        while (before != null && (!(before instanceof Element) || BEFORE_NUMBER.contains(before.getLocalName()))) {
            before = before.getNextSibling();
        }
        paragraph.insertBefore(numbering, before);
    }

    private static Node firstOf(Element parent, Set<String> names) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element && names.contains(node.getLocalName())) {
                return node;
            }
        }
        return null;
    }
}
