package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Formula;
import io.github.taipei1.report.model.MathNode;
import io.github.taipei1.report.model.MathVisitor;
import java.util.List;
import java.util.Optional;

/** Writes a formula as MathML Core, with its plain form as label for readers that know none. */
final class MathMl implements MathVisitor<Void> {
    private final Markup out;

    MathMl(Markup out) {
        this.out = out;
    }

    void write(Formula formula, boolean block) {
        out.raw("<math")
                .raw(block ? " display=\"block\"" : "")
                .attribute("aria-label", formula.plain())
                .raw(">");
        element("mrow", formula.root());
        out.raw("</math>");
    }

    private void element(String name, MathNode node) {
        out.raw("<").raw(name).raw(">");
        node.accept(this);
        out.raw("</").raw(name).raw(">");
    }

    private void operator(String sign, String attributes) {
        out.raw("<mo").raw(attributes).raw(">").text(sign).raw("</mo>");
    }

    @Override
    public Void row(MathNode.Row row) {
        out.raw("<mrow>");
        row.nodes().forEach(node -> node.accept(this));
        out.raw("</mrow>");
        return null;
    }

    @Override
    public Void symbol(MathNode.Symbol symbol) {
        String name = switch (symbol.kind()) {
            case VARIABLE -> "mi";
            case NUMBER -> "mn";
            case OPERATOR -> "mo";
            case WORDS -> "mtext";
        };
        out.raw("<")
                .raw(name)
                .raw(symbol.bold() ? " class=\"bold\"" : "")
                .raw(">")
                .text(symbol.text())
                .raw("</")
                .raw(name)
                .raw(">");
        return null;
    }

    @Override
    public Void fraction(MathNode.Fraction fraction) {
        out.raw("<mfrac>");
        element("mrow", fraction.above());
        element("mrow", fraction.below());
        out.raw("</mfrac>");
        return null;
    }

    @Override
    public Void root(MathNode.Root root) {
        if (root.degree().isEmpty()) {
            element("msqrt", root.radicand());
            return null;
        }
        out.raw("<mroot>");
        element("mrow", root.radicand());
        element("mrow", root.degree().get());
        out.raw("</mroot>");
        return null;
    }

    @Override
    public Void scripts(MathNode.Scripts scripts) {
        bounds("msub", "msup", "msubsup", () -> element("mrow", scripts.base()), scripts.below(), scripts.above());
        return null;
    }

    @Override
    public Void big(MathNode.Big big) {
        Runnable sign = () -> operator(big.operator(), "");
        if (big.boundsBeside()) {
            bounds("msub", "msup", "msubsup", sign, big.below(), big.above());
        } else {
            bounds("munder", "mover", "munderover", sign, big.below(), big.above());
        }
        element("mrow", big.operand());
        return null;
    }

    private void bounds(
            String low, String high, String both, Runnable base, Optional<MathNode> below, Optional<MathNode> above) {
        String name = below.isPresent() && above.isPresent()
                ? both
                : below.isPresent() ? low : above.isPresent() ? high : "mrow";
        out.raw("<").raw(name).raw(">");
        base.run();
        below.ifPresent(node -> element("mrow", node));
        above.ifPresent(node -> element("mrow", node));
        out.raw("</").raw(name).raw(">");
    }

    @Override
    public Void fenced(MathNode.Fenced fenced) {
        out.raw("<mrow>");
        operator(fenced.open(), " fence=\"true\" stretchy=\"true\"");
        element("mrow", fenced.body());
        operator(fenced.close(), " fence=\"true\" stretchy=\"true\"");
        out.raw("</mrow>");
        return null;
    }

    @Override
    public Void accent(MathNode.Accent accent) {
        out.raw("<mover accent=\"true\">");
        element("mrow", accent.base());
        operator(accent.spacing(), "");
        out.raw("</mover>");
        return null;
    }

    @Override
    public Void grid(MathNode.Grid grid) {
        out.raw("<mrow>");
        operator(grid.open(), " fence=\"true\" stretchy=\"true\"");
        out.raw("<mtable>");
        for (List<MathNode> row : grid.rows()) {
            out.raw("<mtr>");
            row.forEach(cell -> element("mtd", cell));
            out.raw("</mtr>");
        }
        out.raw("</mtable>");
        operator(grid.close(), " fence=\"true\" stretchy=\"true\"");
        out.raw("</mrow>");
        return null;
    }
}
