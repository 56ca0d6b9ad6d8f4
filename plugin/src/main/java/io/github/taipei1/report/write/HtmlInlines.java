package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.InlineVisitor;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Scripts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes inlines as HTML. */
final class HtmlInlines implements InlineVisitor<Void> {
    private final Resolved report;
    private final Markup out;
    private final Set<String> marked = new HashSet<>();
    private final HtmlMedium medium;
    private boolean link;

    HtmlInlines(Resolved report, HtmlMedium medium, Markup out) {
        this.medium = medium;
        this.report = report;
        this.out = out;
    }

    void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private Void wrapped(String element, List<Inline> content) {
        out.raw("<").raw(element).raw(">");
        all(content);
        out.raw("</").raw(element).raw(">");
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        if (text.language().isPresent()) {
            out.raw("<span lang=\"")
                    .raw(text.language().get().tag())
                    .raw("\">")
                    .text(text.value())
                    .raw("</span>");
        } else {
            out.text(text.value());
        }
        return null;
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return wrapped("strong", strong.content());
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        boolean latin = !Scripts.hasChinese(PlainText.of(emphasis.content()));
        out.raw(latin ? "<em class=\"latin\">" : "<em>");
        all(emphasis.content());
        out.raw("</em>");
        return null;
    }

    @Override
    public Void strike(Inline.Strike strike) {
        return wrapped("s", strike.content());
    }

    @Override
    public Void script(Inline.Script script) {
        return wrapped(script.position() == Inline.Position.BELOW ? "sub" : "sup", script.content());
    }

    @Override
    public Void code(Inline.Code code) {
        out.raw("<code>").text(code.value()).raw("</code>");
        return null;
    }

    @Override
    public Void link(Inline.Link target) {
        if (link) {
            all(target.content());
            return null;
        }
        link = true;
        out.raw("<a")
                .attribute("href", target.target())
                .raw(target.isInternal() ? "" : " rel=\"noopener noreferrer\"")
                .raw(">");
        all(target.content());
        out.raw("</a>");
        link = false;
        return null;
    }

    @Override
    public Void math(Inline.Math math) {
        medium.math(math.formula(), false, out);
        return null;
    }

    @Override
    public Void footnote(Inline.FootnoteRef reference) {
        int number = report.noteNumbers().getOrDefault(reference.key(), 0);
        out.raw("<sup><a role=\"doc-noteref\" href=\"#note-")
                .raw(number)
                .raw("\"")
                .raw(marked.add(reference.key()) ? " id=\"mark-" + number + "\"" : "")
                .raw(">")
                .raw(number)
                .raw("</a></sup>");
        return null;
    }

    @Override
    public Void crossReference(Inline.CrossRef reference) {
        Label label = report.labels().get(reference.target());
        out.raw("<a")
                .attribute("href", "#" + reference.target())
                .raw(">")
                .text(label == null ? "#" + reference.target() : label.reference())
                .raw("</a>");
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        out.raw("<br>");
        return null;
    }
}
