package io.github.taipei1.report.model;

/** One method for each kind of inline: whoever writes reports implements all of them. */
public interface InlineVisitor<R> {
    R text(Inline.Text text);

    R strong(Inline.Strong strong);

    R emphasis(Inline.Emphasis emphasis);

    R strike(Inline.Strike strike);

    R script(Inline.Script script);

    R code(Inline.Code code);

    R link(Inline.Link link);

    R math(Inline.Math math);

    R footnote(Inline.FootnoteRef reference);

    R crossReference(Inline.CrossRef reference);

    R lineBreak(Inline.LineBreak lineBreak);
}
