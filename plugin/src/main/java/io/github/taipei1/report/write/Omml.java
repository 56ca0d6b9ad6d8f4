package io.github.taipei1.report.write;

import io.github.taipei1.report.model.MathNode;
import io.github.taipei1.report.model.MathVisitor;
import java.util.List;
import java.util.Optional;

/** Writes a formula as Office MathML (ECMA-376 part 1, 22.1). */
final class Omml implements MathVisitor<Void> {
    private final Markup out;

    Omml(Markup out) {
        this.out = out;
    }

    private void element(String name, MathNode node) {
        out.raw("<m:").raw(name).raw(">");
        if (isEmpty(node)) {
            nothing();
        }
        node.accept(this);
        out.raw("</m:").raw(name).raw(">");
    }

    private static boolean isEmpty(MathNode node) {
        return node instanceof MathNode.Row row && row.nodes().isEmpty();
    }

    /** Stands where nothing is, so that no reader draws a box for something to be filled in. */
    private void nothing() {
        run("\u200B", true, false);
    }

    private void element(String name, Optional<MathNode> node) {
        out.raw("<m:").raw(name).raw(">");
        node.ifPresent(inside -> inside.accept(this));
        out.raw("</m:").raw(name).raw(">");
    }

    private void character(String element, String value) {
        out.raw("<m:").raw(element).attribute("m:val", value).raw("/>");
    }

    @Override
    public Void row(MathNode.Row row) {
        OmmlRow signs = new OmmlRow(row.nodes());
        for (int i = 0; i < row.nodes().size(); i++) {
            if (signs.lacksLeft(i)) {
                nothing();
            }
            if (signs.isPlain(i)) {
                run(((MathNode.Symbol) row.nodes().get(i)).text(), true, false);
            } else if (row.nodes().get(i) instanceof MathNode.Symbol symbol) {
                one(symbol);
            } else {
                row.nodes().get(i).accept(this);
            }
            if (signs.lacksRight(i)) {
                nothing();
            }
        }
        return null;
    }

    @Override
    public Void symbol(MathNode.Symbol symbol) {
        return row(new MathNode.Row(List.of(symbol)));
    }

    private void one(MathNode.Symbol symbol) {
        if (!symbol.text().isEmpty()) {
            run(symbol.text(), symbol.kind() == MathNode.Kind.WORDS, symbol.bold());
        }
    }

    private void run(String text, boolean words, boolean bold) {
        out.raw("<m:r>");
        if (words) {
            out.raw("<m:rPr><m:nor/></m:rPr>");
        } else if (bold) {
            out.raw("<m:rPr><m:sty m:val=\"b\"/></m:rPr>");
        }
        out.raw(
                        "<w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/></w:rPr><m:t xml:space=\"preserve\">")
                .text(text)
                .raw("</m:t></m:r>");
    }

    @Override
    public Void fraction(MathNode.Fraction fraction) {
        out.raw("<m:f>");
        element("num", fraction.above());
        element("den", fraction.below());
        out.raw("</m:f>");
        return null;
    }

    @Override
    public Void root(MathNode.Root root) {
        out.raw("<m:rad>").raw(root.degree().isEmpty() ? "<m:radPr><m:degHide m:val=\"1\"/></m:radPr>" : "");
        element("deg", root.degree());
        element("e", root.radicand());
        out.raw("</m:rad>");
        return null;
    }

    @Override
    public Void scripts(MathNode.Scripts scripts) {
        boolean both = scripts.below().isPresent() && scripts.above().isPresent();
        String name = both ? "sSubSup" : scripts.below().isPresent() ? "sSub" : "sSup";
        out.raw("<m:").raw(name).raw(">");
        element("e", scripts.base());
        scripts.below().ifPresent(below -> element("sub", below));
        scripts.above().ifPresent(above -> element("sup", above));
        out.raw("</m:").raw(name).raw(">");
        return null;
    }

    @Override
    public Void big(MathNode.Big big) {
        out.raw("<m:nary><m:naryPr>");
        character("chr", big.operator());
        character("limLoc", big.boundsBeside() ? "subSup" : "undOvr");
        out.raw(big.below().isEmpty() ? "<m:subHide m:val=\"1\"/>" : "");
        out.raw(big.above().isEmpty() ? "<m:supHide m:val=\"1\"/>" : "");
        out.raw("</m:naryPr>");
        element("sub", big.below());
        element("sup", big.above());
        element("e", big.operand());
        out.raw("</m:nary>");
        return null;
    }

    @Override
    public Void fenced(MathNode.Fenced fenced) {
        open(fenced.open(), fenced.close());
        fenced.body().accept(this);
        out.raw("</m:e></m:d>");
        return null;
    }

    private void open(String open, String close) {
        out.raw("<m:d><m:dPr>");
        character("begChr", open);
        character("endChr", close);
        out.raw("</m:dPr><m:e>");
    }

    @Override
    public Void accent(MathNode.Accent accent) {
        out.raw("<m:acc><m:accPr>");
        character("chr", accent.mark());
        out.raw("</m:accPr>");
        element("e", accent.base());
        out.raw("</m:acc>");
        return null;
    }

    @Override
    public Void grid(MathNode.Grid grid) {
        open(grid.open(), grid.close());
        out.raw("<m:m>");
        for (List<MathNode> row : grid.rows()) {
            out.raw("<m:mr>");
            row.forEach(cell -> element("e", cell));
            out.raw("</m:mr>");
        }
        out.raw("</m:m></m:e></m:d>");
        return null;
    }
}
