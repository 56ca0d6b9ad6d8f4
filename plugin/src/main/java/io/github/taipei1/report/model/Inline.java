package io.github.taipei1.report.model;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import java.util.List;
import java.util.Optional;

/** A stretch of a line: words, or words that are more than words. */
public sealed interface Inline {

    <R> R accept(InlineVisitor<R> visitor);

    static Text text(String value) {
        return new Text(value, Optional.empty());
    }

    /**
     * Plain words.
     *
     * @param language of the words where it is not the report's own; found by the resolver
     */
    record Text(String value, Optional<Language> language) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    record Strike(List<Inline> content) implements Inline {
        public Strike {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.strike(this);
        }
    }

    /** Small letters below or above the line, as in {@code H₂O}. */
    record Script(Position position, List<Inline> content) implements Inline {
        public Script {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.script(this);
        }
    }

    /** Where small letters stand. */
    enum Position {
        BELOW,
        ABOVE
    }

    record Code(String value) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link.
     *
     * @param target an http, https or mailto address, or {@code #id} of a block of this report
     * @param place where the author wrote it, if known
     */
    record Link(String target, List<Inline> content, Optional<Place> place) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        public Link(String target, List<Inline> content) {
            this(target, content, Optional.empty());
        }

        public boolean isInternal() {
            return target.startsWith("#");
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.link(this);
        }
    }

    record Math(Formula formula) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.math(this);
        }
    }

    /** The mark of a footnote; {@code place} is where the author wrote it. */
    record FootnoteRef(String key, Optional<Place> place) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.footnote(this);
        }
    }

    /** The number and kind of a block of this report, such as 表 3; {@code place} is where the author wrote it. */
    record CrossRef(String target, Optional<Place> place) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.crossReference(this);
        }
    }

    record LineBreak() implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }
}
