package io.github.taipei1.report.model;

import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rebuilds the inlines of a report: tags the language of words, reports marks of notes and cross references. */
final class InlineResolver implements InlineVisitor<List<Inline>> {
    private final Language language;
    private final Map<String, String> targets;
    private final Consumer<Inline.FootnoteRef> notes;
    private final Consumer<Inline.CrossRef> references;

    /** @param targets ids that references by other names mean */
    InlineResolver(
            Language language,
            Map<String, String> targets,
            Consumer<Inline.FootnoteRef> notes,
            Consumer<Inline.CrossRef> references) {
        this.targets = targets;
        this.language = language;
        this.notes = notes;
        this.references = references;
    }

    List<Inline> all(List<Inline> content) {
        List<Inline> resolved = new ArrayList<>(content.size());
        content.forEach(inline -> resolved.addAll(inline.accept(this)));
        return resolved;
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        return text.language().isPresent() ? List.of(text) : Scripts.tagged(text.value(), language);
    }

    @Override
    public List<Inline> strong(Inline.Strong strong) {
        return List.of(new Inline.Strong(all(strong.content())));
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis emphasis) {
        return List.of(new Inline.Emphasis(all(emphasis.content())));
    }

    @Override
    public List<Inline> strike(Inline.Strike strike) {
        return List.of(new Inline.Strike(all(strike.content())));
    }

    @Override
    public List<Inline> script(Inline.Script script) {
        return List.of(new Inline.Script(script.position(), all(script.content())));
    }

    @Override
    public List<Inline> code(Inline.Code code) {
        return List.of(code);
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        if (!link.isInternal()) {
            return List.of(new Inline.Link(link.target(), all(link.content()), link.place()));
        }
        Inline.CrossRef reference = meant(new Inline.CrossRef(link.target().substring(1), link.place()));
        references.accept(reference);
        return List.of(new Inline.Link("#" + reference.target(), all(link.content()), link.place()));
    }

    @Override
    public List<Inline> math(Inline.Math math) {
        return List.of(math);
    }

    @Override
    public List<Inline> footnote(Inline.FootnoteRef reference) {
        notes.accept(reference);
        return List.of(reference);
    }

    @Override
    public List<Inline> crossReference(Inline.CrossRef reference) {
        Inline.CrossRef meant = meant(reference);
        references.accept(meant);
        return List.of(meant);
    }

    private Inline.CrossRef meant(Inline.CrossRef reference) {
        return new Inline.CrossRef(targets.getOrDefault(reference.target(), reference.target()), reference.place());
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return List.of(lineBreak);
    }
}
