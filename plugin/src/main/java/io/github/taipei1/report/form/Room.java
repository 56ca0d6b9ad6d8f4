package io.github.taipei1.report.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place of a form that has room for blocks: whole paragraphs that make way for them.
 *
 * @param content elements that make way, of one parent
 * @param from where they begin
 * @param to where they end
 * @param width in twentieths of a point
 */
record Room(List<Element> content, int from, int to, int width) {
    /** Width of a page's text where the form does not say how wide a place is. */
    private static final int PAGE = 9_070;
    /** What cells keep free at their sides. */
    private static final int MARGINS = 220;

    private static final Set<String> RANGES = Set.of(
            "w:bookmarkStart", "w:bookmarkEnd", "w:permStart", "w:permEnd", "w:commentRangeStart", "w:commentRangeEnd");
    private static final Set<String> NOT_TEXT = Set.of("w:drawing", "w:pict", "w:object", "w:sectPr", "w:tbl");

    /** Nothing if the target is a part of a paragraph. */
    static Optional<Room> of(Target target) {
        if (target instanceof Target.Beside beside) {
            return Optional.of(inside(beside.cell().element()));
        }
        if (target instanceof Target.Inside inside && inside.control().isBlock()) {
            return inside.control().cell().or(inside.control()::content).map(Room::inside);
        }
        if (target instanceof Target.Words words
                && words.paragraph().text().strip().length() == words.to() - words.from()) {
            Element paragraph = words.paragraph().element();
            return Optional.of(new Room(List.of(paragraph), paragraph.start(), paragraph.end(), width(paragraph)));
        }
        return Optional.empty();
    }

    private static Room inside(Element container) {
        List<Element> content =
                container.children().stream().filter(one -> !one.is("w:tcPr")).toList();
        int from = container.child("w:tcPr").map(Element::end).orElse(container.open());
        return new Room(content, from, container.close(), width(container));
    }

    private static int width(Element place) {
        Optional<Element> cell = place.is("w:tc") ? Optional.of(place) : place.above("w:tc");
        int width = cell.flatMap(one -> one.path("w:tcPr", "w:tcW"))
                .filter(one -> one.attribute("w:type").orElse("dxa").equals("dxa"))
                .flatMap(one -> one.attribute("w:w"))
                .filter(one -> one.matches("[1-9]\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
        return Math.max(MARGINS, width - MARGINS);
    }

    private Stream<Element> all() {
        return content.stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()));
    }

    /** The first paragraph that makes way. */
    Optional<FormParagraph> first() {
        return all().filter(one -> one.is("w:p")).findFirst().map(FormParagraph::new);
    }

    /** Whether pictures, tables or the end of a section would be lost. */
    boolean holdsMoreThanText() {
        return all().anyMatch(one -> NOT_TEXT.contains(one.name()));
    }

    /** Beginnings and ends of ranges, which may end or begin elsewhere, so they stay. */
    String ranges() {
        return all().filter(one -> RANGES.contains(one.name()))
                .map(Element::markup)
                .collect(Collectors.joining());
    }
}
