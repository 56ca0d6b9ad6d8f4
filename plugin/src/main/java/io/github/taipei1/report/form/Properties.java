package io.github.taipei1.report.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The properties of a paragraph or a run, each as written, put together in the order that the schema asks for. */
final class Properties {
    private static final List<String> PARAGRAPH =
            names("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                    + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
                    + " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                    + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr");
    private static final List<String> RUN =
            names("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                    + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
                    + " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath");

    /** Half points below which nobody reads; LibreOffice leaves 4 in cells that were empty. */
    private static final int SMALLEST = 12;

    private final List<String> order;
    private final Map<String, String> markup = new LinkedHashMap<>();

    private Properties(List<String> order) {
        this.order = order;
    }

    private static List<String> names(String words) {
        return Arrays.stream(words.split(" ")).map(word -> "w:" + word).toList();
    }

    static Properties ofParagraph(Optional<Element> pPr) {
        return of(PARAGRAPH, pPr);
    }

    static Properties ofRun(Optional<Element> rPr) {
        return of(RUN, rPr);
    }

    /** What the schema does not know here, such as tracked changes of properties, is left out. */
    private static Properties of(List<String> order, Optional<Element> element) {
        Properties properties = new Properties(order);
        element.ifPresent(one -> one.children().stream()
                .filter(child -> order.contains(child.name()))
                .forEach(child -> properties.markup.put(child.name(), child.markup())));
        return properties;
    }

    Properties without(String... names) {
        Properties copy = copy();
        Arrays.asList(names).forEach(copy.markup::remove);
        return copy;
    }

    /** The same with one more, or without it where the markup given is empty. */
    Properties with(String name, String value) {
        Properties copy = copy();
        if (value.isEmpty()) {
            copy.markup.remove(name);
        } else {
            copy.markup.put(name, value);
        }
        return copy;
    }

    /** These and what others say of their own; where both speak, the others do. */
    Properties under(Properties others) {
        Properties copy = copy();
        copy.markup.putAll(others.markup);
        return copy;
    }

    /** The same without a size that nobody can read. */
    Properties readable() {
        return size().filter(size -> size < SMALLEST).isPresent() ? without("w:sz", "w:szCs") : this;
    }

    /** The same in a size that is not larger, in half points. */
    Properties atMost(int largest) {
        boolean fits = size().filter(size -> size <= largest).isPresent();
        String value = " w:val=\"" + largest + "\"/>";
        return fits ? this : with("w:sz", "<w:sz" + value).with("w:szCs", "<w:szCs" + value);
    }

    private Optional<Integer> size() {
        return Characters.attribute(markup.getOrDefault("w:sz", " "), "w:val")
                .filter(size -> size.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(markup.get(name));
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    /** As the element of a name, or nothing if there are none. */
    String element(String name) {
        String inside =
                order.stream().filter(markup::containsKey).map(markup::get).collect(Collectors.joining());
        return inside.isEmpty() ? "" : "<" + name + ">" + inside + "</" + name + ">";
    }

    private Properties copy() {
        Properties copy = new Properties(order);
        copy.markup.putAll(markup);
        return copy;
    }
}
