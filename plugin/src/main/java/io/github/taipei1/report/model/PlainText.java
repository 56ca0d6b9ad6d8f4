package io.github.taipei1.report.model;

import java.util.List;

/** The words of inlines without what makes them more than words: for contents, bookmarks, widths, alternative texts. */
public final class PlainText implements InlineVisitor<Void> {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    public static String of(List<Inline> inlines) {
        PlainText visitor = new PlainText();
        visitor.all(inlines);
        return visitor.text.toString();
    }

    private Void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void add(String words) {
        text.append(words);
        return null;
    }

    @Override
    public Void text(Inline.Text words) {
        return add(words.value());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Void strike(Inline.Strike strike) {
        return all(strike.content());
    }

    @Override
    public Void code(Inline.Code code) {
        return add(code.value());
    }

    @Override
    public Void link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public Void math(Inline.Math math) {
        return add(math.formula().plain());
    }

    @Override
    public Void footnote(Inline.FootnoteRef reference) {
        return null;
    }

    @Override
    public Void crossReference(Inline.CrossRef reference) {
        return add(reference.target());
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return add(" ");
    }
}
