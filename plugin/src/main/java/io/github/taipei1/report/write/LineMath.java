package io.github.taipei1.report.write;

import io.github.taipei1.report.model.MathNode;
import io.github.taipei1.report.model.MathVisitor;
import java.util.List;
import java.util.Optional;

/** Writes a formula in one line of HTML with raised and lowered scripts, for printers that know no MathML. */
final class LineMath implements MathVisitor<Void> {
    private final Markup out;

    LineMath(Markup out) {
        this.out = out;
    }

    private void bounds(Optional<MathNode> below, Optional<MathNode> above) {
        below.ifPresent(node -> wrapped("sub", node));
        above.ifPresent(node -> wrapped("sup", node));
    }

    private void wrapped(String element, MathNode node) {
        out.raw("<").raw(element).raw(">");
        node.accept(this);
        out.raw("</").raw(element).raw(">");
    }

    /** In brackets unless it is a single sign. */
    private void grouped(MathNode node) {
        boolean bare = node instanceof MathNode.Symbol;
        out.raw(bare ? "" : "(");
        node.accept(this);
        out.raw(bare ? "" : ")");
    }

    @Override
    public Void row(MathNode.Row row) {
        row.nodes().forEach(node -> node.accept(this));
        return null;
    }

    @Override
    public Void symbol(MathNode.Symbol symbol) {
        boolean relation = symbol.kind() == MathNode.Kind.OPERATOR && "=+−<>≤≥≠≈×→⇒∈".contains(symbol.text());
        out.text(relation ? " " + symbol.text() + " " : withoutRareSpaces(symbol.text()));
        return null;
    }

    /** Fonts with Chinese seldom have the spaces of mathematics. */
    private static String withoutRareSpaces(String text) {
        return text.isBlank() && !text.isEmpty() ? " " : text;
    }

    @Override
    public Void fraction(MathNode.Fraction fraction) {
        grouped(fraction.above());
        out.raw("/");
        grouped(fraction.below());
        return null;
    }

    @Override
    public Void root(MathNode.Root root) {
        root.degree().ifPresent(degree -> wrapped("sup", degree));
        out.raw("√(");
        root.radicand().accept(this);
        out.raw(")");
        return null;
    }

    @Override
    public Void scripts(MathNode.Scripts scripts) {
        scripts.base().accept(this);
        bounds(scripts.below(), scripts.above());
        return null;
    }

    @Override
    public Void big(MathNode.Big big) {
        out.text(big.operator());
        bounds(big.below(), big.above());
        out.raw(" ");
        big.operand().accept(this);
        return null;
    }

    @Override
    public Void fenced(MathNode.Fenced fenced) {
        out.text(fenced.open());
        fenced.body().accept(this);
        out.text(fenced.close());
        return null;
    }

    @Override
    public Void accent(MathNode.Accent accent) {
        accent.base().accept(this);
        out.text(accent.mark());
        return null;
    }

    @Override
    public Void grid(MathNode.Grid grid) {
        out.text(grid.open().isEmpty() ? "[" : grid.open());
        String row = "";
        for (List<MathNode> cells : grid.rows()) {
            out.raw(row);
            row = "; ";
            String cell = "";
            for (MathNode node : cells) {
                out.raw(cell);
                cell = ", ";
                node.accept(this);
            }
        }
        out.text(grid.close().isEmpty() ? "]" : grid.close());
        return null;
    }
}
