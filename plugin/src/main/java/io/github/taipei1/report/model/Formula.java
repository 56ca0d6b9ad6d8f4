package io.github.taipei1.report.model;

import java.util.List;
import java.util.Optional;

/**
 * A formula, read from the subset of LaTeX that all writers can show.
 *
 * @param latex as the author wrote it
 * @param unknown commands that are not in the subset, in order; each is shown as written
 */
public record Formula(String latex, MathNode root, List<String> unknown) {
    public Formula {
        unknown = List.copyOf(unknown);
    }

    /** Reads a formula; never fails: what is not understood is kept as written and listed. */
    public static Formula of(String latex) {
        LatexParser parser = new LatexParser(latex);
        MathNode root = parser.parse();
        return new Formula(latex, root, parser.unknown());
    }

    /** The formula in one line, as it would be read aloud or shown where no formulas are. */
    public String plain() {
        return root.accept(new PlainMath());
    }

    /** Writes a formula in one line. */
    private static final class PlainMath implements MathVisitor<String> {
        @Override
        public String row(MathNode.Row row) {
            StringBuilder line = new StringBuilder();
            row.nodes().forEach(node -> line.append(node.accept(this)));
            return line.toString();
        }

        @Override
        public String symbol(MathNode.Symbol symbol) {
            return symbol.text();
        }

        @Override
        public String fraction(MathNode.Fraction fraction) {
            return "(" + fraction.above().accept(this) + ")/("
                    + fraction.below().accept(this) + ")";
        }

        @Override
        public String root(MathNode.Root root) {
            return root.degree().map(degree -> degree.accept(this)).orElse("") + "√("
                    + root.radicand().accept(this) + ")";
        }

        @Override
        public String scripts(MathNode.Scripts scripts) {
            return scripts.base().accept(this) + bounds(scripts.below(), scripts.above());
        }

        @Override
        public String big(MathNode.Big big) {
            return big.operator() + bounds(big.below(), big.above()) + " "
                    + big.operand().accept(this);
        }

        private String bounds(Optional<MathNode> below, Optional<MathNode> above) {
            return below.map(node -> "_" + grouped(node)).orElse("")
                    + above.map(node -> "^" + grouped(node)).orElse("");
        }

        private String grouped(MathNode node) {
            String inside = node.accept(this);
            return inside.codePointCount(0, inside.length()) == 1 ? inside : "(" + inside + ")";
        }

        @Override
        public String fenced(MathNode.Fenced fenced) {
            return fenced.open() + fenced.body().accept(this) + fenced.close();
        }

        @Override
        public String accent(MathNode.Accent accent) {
            return accent.base().accept(this) + accent.mark();
        }

        @Override
        public String grid(MathNode.Grid grid) {
            StringBuilder lines = new StringBuilder(grid.open());
            for (int row = 0; row < grid.rows().size(); row++) {
                lines.append(row == 0 ? "" : "; ");
                for (int column = 0; column < grid.rows().get(row).size(); column++) {
                    lines.append(column == 0 ? "" : ", ")
                            .append(grid.rows().get(row).get(column).accept(this));
                }
            }
            return lines.append(grid.close()).toString();
        }
    }
}
