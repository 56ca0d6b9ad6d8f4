package io.github.taipei1.report.write;

import io.github.taipei1.report.model.MathNode;
import io.github.taipei1.report.model.MathVisitor;
import java.util.List;
import java.util.Optional;

/**
 * Sets a formula in boxes of HTML for a printer that knows no MathML: fractions, bounds and cells stand over one another, and every sign
 * stays text. Brackets around what is tall are drawn larger, square ones and bars as borders.
 */
final class PrintMath implements MathVisitor<Void> {
    private static final String RELATIONS = "=+−<>≤≥≠≈×→⇒∈";

    private final Markup out;

    PrintMath(Markup out) {
        this.out = out;
    }

    private void box(String kind, Runnable inside) {
        out.raw("<span class=\"").raw(kind).raw("\">");
        inside.run();
        out.raw("</span>");
    }

    private void box(String kind, MathNode inside) {
        box(kind, () -> inside.accept(this));
    }

    private void small(String element, MathNode node) {
        out.raw("<").raw(element).raw(">");
        node.accept(this);
        out.raw("</").raw(element).raw(">");
    }

    private void scripts(Optional<MathNode> below, Optional<MathNode> above) {
        if (below.isPresent() && above.isPresent()) {
            box("scripts", () -> {
                box("b", above.get());
                box("b", below.get());
            });
        } else {
            below.ifPresent(node -> small("sub", node));
            above.ifPresent(node -> small("sup", node));
        }
    }

    @Override
    public Void row(MathNode.Row row) {
        row.nodes().forEach(node -> node.accept(this));
        return null;
    }

    @Override
    public Void symbol(MathNode.Symbol symbol) {
        boolean relation = symbol.kind() == MathNode.Kind.OPERATOR && RELATIONS.contains(symbol.text());
        out.text(relation ? " " + symbol.text() + " " : withoutRareSpaces(symbol.text()));
        return null;
    }

    /** Fonts with Chinese seldom have the spaces of mathematics. */
    private static String withoutRareSpaces(String text) {
        return text.isBlank() && !text.isEmpty() ? "\u00A0" : text;
    }

    @Override
    public Void fraction(MathNode.Fraction fraction) {
        box("stack", () -> {
            box("b over", fraction.above());
            box("b", fraction.below());
        });
        return null;
    }

    @Override
    public Void root(MathNode.Root root) {
        root.degree().ifPresent(degree -> small("sup", degree));
        fence("√", height(root.radicand()), "");
        box("root", root.radicand());
        return null;
    }

    @Override
    public Void scripts(MathNode.Scripts scripts) {
        scripts.base().accept(this);
        scripts(scripts.below(), scripts.above());
        return null;
    }

    @Override
    public Void big(MathNode.Big big) {
        if (big.boundsBeside()) {
            box("sign", () -> out.text(big.operator()));
            scripts(big.below(), big.above());
        } else {
            box("stack", () -> {
                big.above().ifPresent(node -> box("b bound", node));
                box("b sign", () -> out.text(big.operator()));
                big.below().ifPresent(node -> box("b bound", node));
            });
        }
        out.raw(" ");
        big.operand().accept(this);
        return null;
    }

    @Override
    public Void fenced(MathNode.Fenced fenced) {
        fenced(
                fenced.open(),
                height(fenced.body()),
                fenced.close(),
                () -> fenced.body().accept(this));
        return null;
    }

    private void fenced(String open, int height, String close, Runnable inside) {
        String left = height < 2 ? "" : open.equals("[") ? " bracket-left" : open.equals("|") ? " bar-left" : "";
        String right = height < 2 ? "" : close.equals("]") ? " bracket-right" : close.equals("|") ? " bar-right" : "";
        fence(open, height, left);
        if (left.isEmpty() && right.isEmpty()) {
            inside.run();
        } else {
            box("inside" + left + right, inside);
        }
        fence(close, height, right);
    }

    /** A bracket, unless a border stands for it. */
    private void fence(String sign, int height, String border) {
        if (border.isEmpty() && height > 1) {
            box("tall" + Math.min(3, height), () -> out.text(sign));
        } else if (border.isEmpty()) {
            out.text(sign);
        }
    }

    @Override
    public Void accent(MathNode.Accent accent) {
        box("accent", () -> {
            box("b mark", () -> out.text(accent.spacing()));
            box("b", accent.base());
        });
        return null;
    }

    /** Column by column, so that cells stand under one another whatever their width. */
    @Override
    public Void grid(MathNode.Grid grid) {
        int columns = grid.rows().isEmpty() ? 0 : grid.rows().get(0).size();
        fenced(grid.open(), grid.rows().size(), grid.close(), () -> {
            for (int i = 0; i < columns; i++) {
                int column = i;
                box("stack cells", () -> {
                    for (List<MathNode> row : grid.rows()) {
                        box("b", row.get(column));
                    }
                });
            }
        });
        return null;
    }

    /** Lines that a part takes. */
    private static int height(MathNode node) {
        if (node instanceof MathNode.Row row) {
            return row.nodes().stream().mapToInt(PrintMath::height).max().orElse(1);
        }
        if (node instanceof MathNode.Fraction fraction) {
            return height(fraction.above()) + height(fraction.below());
        }
        if (node instanceof MathNode.Grid grid) {
            return Math.max(1, grid.rows().size());
        }
        if (node instanceof MathNode.Fenced fenced) {
            return height(fenced.body());
        }
        if (node instanceof MathNode.Big big) {
            return big.boundsBeside() ? height(big.operand()) : 2;
        }
        return 1;
    }
}
