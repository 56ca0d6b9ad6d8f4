package io.github.taipei1.report.model;

import java.util.List;
import java.util.Optional;

/** A part of a formula. */
public sealed interface MathNode {

    <R> R accept(MathVisitor<R> visitor);

    /** What a symbol is: it decides its slant and the space around it. */
    enum Kind {
        VARIABLE,
        NUMBER,
        OPERATOR,
        /** A function's name or words: upright. */
        WORDS
    }

    record Row(List<MathNode> nodes) implements MathNode {
        public Row {
            nodes = List.copyOf(nodes);
        }

        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.row(this);
        }
    }

    record Symbol(Kind kind, String text, boolean bold) implements MathNode {
        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.symbol(this);
        }
    }

    record Fraction(MathNode above, MathNode below) implements MathNode {
        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.fraction(this);
        }
    }

    record Root(Optional<MathNode> degree, MathNode radicand) implements MathNode {
        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.root(this);
        }
    }

    /** A base with something below, above or both. */
    record Scripts(MathNode base, Optional<MathNode> below, Optional<MathNode> above) implements MathNode {
        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.scripts(this);
        }
    }

    /** A sum, product or integral with its bounds and what it runs over. */
    record Big(String operator, Optional<MathNode> below, Optional<MathNode> above, MathNode operand)
            implements MathNode {
        /** Whether the bounds stand beside the sign, as they do for integrals. */
        public boolean boundsBeside() {
            return "∫∬∮".contains(operator);
        }

        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.big(this);
        }
    }

    /** Something in brackets that grow with it; either bracket may be empty. */
    record Fenced(String open, MathNode body, String close) implements MathNode {
        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.fenced(this);
        }
    }

    /** A mark above: {@code mark} is the combining character. */
    record Accent(String mark, MathNode base) implements MathNode {
        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.accent(this);
        }

        /** The mark as a sign of its own, which fonts have where they lack the one that combines. */
        public String spacing() {
            return switch (mark) {
                case "\u0302" -> "^";
                case "\u0305" -> "¯";
                case "\u0303" -> "~";
                case "\u20D7" -> "→";
                case "\u0307" -> "˙";
                default -> "¨";
            };
        }
    }

    /** Rows of cells, in brackets or not; all rows are equally long. */
    record Grid(String open, List<List<MathNode>> rows, String close) implements MathNode {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(MathVisitor<R> visitor) {
            return visitor.grid(this);
        }
    }
}
