package io.github.taipei1.report.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A content control of a form. */
record Control(Element element) {

    /** What a control holds. */
    enum Kind {
        CHECKBOX,
        CHOICE,
        PICTURE,
        TEXT
    }

    private Optional<Element> properties() {
        return element.child("w:sdtPr");
    }

    private Optional<Element> property(String localName) {
        return properties().stream()
                .flatMap(all -> all.children().stream())
                .filter(one -> one.name().endsWith(":" + localName))
                .findFirst();
    }

    private Optional<String> value(String localName) {
        return property(localName).flatMap(one -> one.attribute("w:val")).filter(value -> !value.isBlank());
    }

    Optional<String> tag() {
        return value("tag");
    }

    Optional<String> title() {
        return value("alias");
    }

    /** Its names: what a map may call it. */
    List<String> names() {
        return Stream.concat(tag().stream(), title().stream()).toList();
    }

    Kind kind() {
        if (property("checkbox").isPresent()) {
            return Kind.CHECKBOX;
        }
        if (property("dropDownList").isPresent()) {
            return Kind.CHOICE;
        }
        return property("picture").isPresent() ? Kind.PICTURE : Kind.TEXT;
    }

    Optional<Element> content() {
        return element.child("w:sdtContent");
    }

    /** Whether it holds whole paragraphs, not a part of one. */
    boolean isBlock() {
        return content()
                .filter(inside -> !FormTable.inside(inside, "w:p").isEmpty() || cell().isPresent())
                .isPresent();
    }

    /** The cell that it stands around. */
    Optional<Element> cell() {
        return content()
                .flatMap(inside -> FormTable.inside(inside, "w:tc").stream().findFirst());
    }

    /** Whether it shows what to write there, and nothing yet. */
    boolean showsPlaceholder() {
        return property("showingPlcHdr").isPresent();
    }

    /** What a list of choices offers, as shown. */
    List<String> choices() {
        return property("dropDownList").stream()
                .flatMap(list -> list.children().stream())
                .flatMap(item -> item.attribute("w:displayText").or(() -> item.attribute("w:value")).stream())
                .toList();
    }

    /** Says that the control holds what somebody wrote: no placeholder, no value kept elsewhere that would be shown instead. */
    void settle(Edits edits) {
        Stream.of("showingPlcHdr", "dataBinding")
                .flatMap(name -> property(name).stream())
                .forEach(one -> edits.replace(one.start(), one.end(), ""));
        property("date")
                .filter(date -> date.attribute("w:fullDate").isPresent())
                .ifPresent(date -> {
                    String tag = date.tag().replaceFirst("\\s+w:fullDate\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
                    edits.replace(date.start(), date.open(), tag);
                });
    }

    /** Ticks its box, and returns whether it could be. */
    boolean tick(Edits edits) {
        Element box = property("checkbox").orElseThrow();
        Optional<Element> text = content().stream()
                .flatMap(Element::descendants)
                .filter(one -> one.is("w:t") || one.is("w:sym"))
                .findFirst();
        String glyph = part(box, "checkedState")
                .flatMap(state -> hex(state, "val"))
                .map(Character::toString)
                .orElse("☒");
        boolean free =
                text.isPresent() && edits.replace(text.get().start(), text.get().end(), "<w:t>" + glyph + "</w:t>");
        Optional<Element> checked = part(box, "checked");
        String prefix = box.name().substring(0, box.name().indexOf(':'));
        String on = "<" + prefix + ":checked " + prefix + ":val=\"1\"/>";
        return free
                && checked.map(one -> edits.replace(one.start(), one.end(), on))
                        .orElseGet(() -> edits.replace(box.open(), box.open(), on));
    }

    private static Optional<Element> part(Element box, String localName) {
        return box.children().stream()
                .filter(one -> one.name().endsWith(":" + localName))
                .findFirst();
    }

    private static Optional<Integer> hex(Element state, String name) {
        String prefix = state.name().substring(0, state.name().indexOf(':'));
        return state.attribute(prefix + ":" + name)
                .filter(code -> code.matches("[0-9A-Fa-f]{1,5}"))
                .map(code -> Integer.parseInt(code, 16));
    }
}
