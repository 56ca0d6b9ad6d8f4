package io.github.taipei1.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element of an XML text and where it stands in it, so that a change touches nothing but its own characters. An element without
 * an end tag has no content: {@code open} is then its end.
 */
final class Element {
    private final String source;
    private final String name;
    private final Optional<Element> parent;
    private final List<Element> children = new ArrayList<>();
    private final int start;
    private final int open;
    private int close;
    private int end;

    /**
     * @param name as written, with its prefix
     * @param start first character of its start tag
     * @param open first character behind its start tag
     */
    Element(String source, String name, Optional<Element> parent, int start, int open) {
        this.source = source;
        this.name = name;
        this.parent = parent;
        this.start = start;
        this.open = open;
        this.close = open;
        this.end = open;
        parent.ifPresent(above -> above.children.add(this));
    }

    void closed(int closeTag, int behind) {
        close = closeTag;
        end = behind;
    }

    String name() {
        return name;
    }

    /** Whether it is of this part, and not of another one that reads the same. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Part part) {
        return source == part.text();
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<Element> parent() {
        return parent;
    }

    List<Element> children() {
        return children;
    }

    int start() {
        return start;
    }

    int open() {
        return open;
    }

    /** First character of the end tag. */
    int close() {
        return close;
    }

    int end() {
        return end;
    }

    boolean hasEndTag() {
        return end > close;
    }

    /** The start tag as written. */
    String tag() {
        return source.substring(start, open);
    }

    /** The whole element as written. */
    String markup() {
        return source.substring(start, end);
    }

    /** What stands between its tags, as written. */
    String inside() {
        return source.substring(open, close);
    }

    /** Its characters, if it holds no elements. */
    String text() {
        return Characters.decoded(inside());
    }

    Optional<String> attribute(String attribute) {
        return Characters.attribute(tag(), attribute);
    }

    Optional<Element> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** A descendant by the names of the steps to it. */
    Optional<Element> path(String... steps) {
        Optional<Element> at = Optional.of(this);
        for (String step : steps) {
            at = at.flatMap(element -> element.child(step));
        }
        return at;
    }

    /** All elements below it, in the order of the text. */
    Stream<Element> descendants() {
        List<Element> all = new ArrayList<>();
        children.forEach(child -> child.walk(one -> true, all::add));
        return all.stream();
    }

    /** Visits this element and all below it; what is below an element that is refused is not visited. */
    void walk(Predicate<Element> enter, Consumer<Element> visitor) {
        if (enter.test(this)) {
            visitor.accept(this);
            children.forEach(child -> child.walk(enter, visitor));
        }
    }

    /** The nearest element above it of a name. */
    Optional<Element> above(String wanted) {
        Optional<Element> at = parent;
        while (at.isPresent() && !at.get().is(wanted)) {
            at = at.get().parent;
        }
        return at;
    }
}
