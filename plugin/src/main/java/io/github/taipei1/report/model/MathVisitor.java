package io.github.taipei1.report.model;

/** One method for each part of a formula. */
public interface MathVisitor<R> {
    R row(MathNode.Row row);

    R symbol(MathNode.Symbol symbol);

    R fraction(MathNode.Fraction fraction);

    R root(MathNode.Root root);

    R scripts(MathNode.Scripts scripts);

    R big(MathNode.Big big);

    R fenced(MathNode.Fenced fenced);

    R accent(MathNode.Accent accent);

    R grid(MathNode.Grid grid);
}
