package io.github.taipei1.report.model;

/** One method for each kind of block: whoever writes reports implements all of them. */
public interface BlockVisitor<R> {
    R cover(Block.Cover cover);

    R contents(Block.Contents contents);

    R heading(Block.Heading heading);

    R paragraph(Block.Paragraph paragraph);

    R list(Block.ListBlock list);

    R table(Block.Table table);

    R figure(Block.Figure figure);

    R chart(Block.Chart chart);

    R code(Block.CodeBlock code);

    R quote(Block.Quote quote);

    R math(Block.MathBlock math);

    R callout(Block.Callout callout);

    R divider(Block.Divider divider);

    R pageBreak(Block.PageBreak pageBreak);
}
