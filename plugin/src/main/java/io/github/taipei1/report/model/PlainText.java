package io.github.taipei1.report.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** The words of inlines without what makes them more than words: for contents, bookmarks, widths, alternative texts. */
public final class PlainText implements InlineVisitor<Void> {
    private final StringBuilder text = new StringBuilder();

    private final UnaryOperator<String> references;

    private final String mark;

    private PlainText(String mark, UnaryOperator<String> references) {
        this.mark = mark;
        this.references = references;
    }

    public static String of(List<Inline> inlines) {
        return of(inlines, "", UnaryOperator.identity());
    }

    /**
     * @param mark what stands for the mark of a footnote
     * @param references what a cross reference to an id says
     */
    public static String of(List<Inline> inlines, String mark, UnaryOperator<String> references) {
        PlainText visitor = new PlainText(mark, references);
        visitor.all(inlines);
        return visitor.text.toString();
    }

    /** The words of each line, where the author forced lines to end. */
    public static List<String> lines(List<Inline> inlines) {
        List<Inline> marked = inlines.stream()
                .map(one -> one instanceof Inline.LineBreak ? Inline.text("\n") : one)
                .toList();
        return List.of(of(marked).split("\n", -1));
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
    public Void script(Inline.Script script) {
        return all(script.content());
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
        return add(mark);
    }

    @Override
    public Void crossReference(Inline.CrossRef reference) {
        return add(references.apply(reference.target()));
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return add(" ");
    }
}
