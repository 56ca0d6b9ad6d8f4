package io.github.taipei1.report.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The fonts of the normal paragraph of a team's document: named in its style, in the defaults, or by the theme. */
final class TeamFonts {
    private TeamFonts() {}

    /** Names of the fonts; ours where the document names none. */
    static Fonts of(Document styles, Optional<Document> theme) {
        return new Fonts(
                find(styles, theme, "eastAsia", "eastAsiaTheme", "ea").orElse(Fonts.DEFAULT.chinese()),
                find(styles, theme, "ascii", "asciiTheme", "latin").orElse(Fonts.DEFAULT.latin()),
                Fonts.DEFAULT.code());
    }

    private static Optional<String> find(
            Document styles, Optional<Document> theme, String name, String themed, String script) {
        for (Element fonts : fonts(styles).toList()) {
            String named = fonts.getAttributeNS(WordXml.W, name);
            String role = fonts.getAttributeNS(WordXml.W, themed);
            if (!role.isEmpty() && theme.isPresent()) {
                return themed(theme.get(), role.startsWith("major") ? "majorFont" : "minorFont", script);
            }
            if (!named.isEmpty()) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** Those of the normal paragraph, then those of the defaults. */
    private static Stream<Element> fonts(Document styles) {
        Element root = styles.getDocumentElement();
        Stream<Element> normal = WordXml.children(root, "style").stream()
                .filter(style -> style.getAttributeNS(WordXml.W, "styleId").equals("Normal"));
        Stream<Element> defaults = WordXml.children(root, "docDefaults").stream()
                .flatMap(all -> WordXml.children(all, "rPrDefault").stream());
        return Stream.concat(normal, defaults)
                .flatMap(holder -> WordXml.children(holder, "rPr").stream())
                .flatMap(run -> WordXml.children(run, "rFonts").stream());
    }

    private static Optional<String> themed(Document theme, String role, String script) {
        NodeList fonts = theme.getElementsByTagNameNS(Ooxml.DRAWING_MAIN, role);
        if (fonts.getLength() == 0) {
            return Optional.empty();
        }
        Element font = (Element) fonts.item(0);
        Stream<String> named = elements(font, script).map(one -> one.getAttribute("typeface"));
        Stream<String> traditional = elements(font, "font")
                .filter(one -> script.equals("ea") && one.getAttribute("script").equals("Hant"))
                .map(one -> one.getAttribute("typeface"));
        return Stream.concat(named, traditional).filter(face -> !face.isBlank()).findFirst();
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList all = parent.getElementsByTagNameNS(Ooxml.DRAWING_MAIN, name);
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    /** Puts fonts that the configuration names in the place of the document's, and the language of Taiwan. */
    static void set(Document styles, Optional<String> chinese, Optional<String> latin) {
        Element defaults = WordXml.ensured(first(styles, "docDefaults"), "rPrDefault");
        Element run = WordXml.ensured(defaults, "rPr");
        WordXml.set(WordXml.ensured(run, "lang"), "eastAsia", "zh-TW");
        if (chinese.isEmpty() && latin.isEmpty()) {
            return;
        }
        if (fonts(styles).findAny().isEmpty()) {
            run.insertBefore(WordXml.element(run, "rFonts"), run.getFirstChild());
        }
        for (Element fonts : fonts(styles).toList()) {
            chinese.ifPresent(name -> put(fonts, name, List.of("eastAsia")));
            latin.ifPresent(name -> put(fonts, name, List.of("ascii", "hAnsi")));
        }
    }

    private static void put(Element fonts, String name, List<String> attributes) {
        for (String attribute : attributes) {
            fonts.removeAttributeNS(WordXml.W, attribute + "Theme");
            WordXml.set(fonts, attribute, name);
        }
    }

    private static Element first(Document styles, String name) {
        Element root = styles.getDocumentElement();
        return WordXml.child(root, name)
                .orElseGet(() -> (Element) root.insertBefore(WordXml.element(root, name), root.getFirstChild()));
    }
}
