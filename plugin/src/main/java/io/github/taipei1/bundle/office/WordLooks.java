package io.github.taipei1.bundle.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** How text looks at a place in a Word document, by all that has a say in it: the run, its paragraph, the cell, their styles. */
final class WordLooks {
    private static final Set<String> PROPERTIES = Set.of("rPr", "pPr", "tcPr", "tblPr");

    private final WordStyles styles;
    private final WordTables tables;
    /** A run may hold a shape with paragraphs of its own. */
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    private final Deque<String> properties = new ArrayDeque<>();

    /** @param unseen is told of hidden text that only a later part of the document shows to be so */
    WordLooks(WordStyles styles, Consumer<String> unseen) {
        this.styles = styles;
        this.tables = new WordTables(styles, unseen);
    }

    /** How a paragraph's text looks by its style, and the run of it that was begun. */
    private record Paragraph(RunLook look, Optional<Run> run) {
        Paragraph with(Run other) {
            return new Paragraph(look, Optional.of(other));
        }
    }

    /** How a run looks by itself, and by the styles of its letters and its paragraph. */
    private record Run(RunLook own, RunLook styled) {}

    void start(String name, SafeXml.Attributes attributes) {
        tables.start(name, attributes, Optional.ofNullable(properties.peek()).orElse(""));
        switch (name) {
            case "rPr", "pPr", "tcPr", "tblPr" -> properties.push(name);
            case "p" -> paragraphs.push(new Paragraph(styles.plain(), Optional.empty()));
            case "pStyle" -> {
                paragraphs.poll();
                paragraphs.push(new Paragraph(styles.look(attributes.get("val")), Optional.empty()));
            }
            case "r" -> change(paragraph -> paragraph.with(new Run(RunLook.UNSAID, paragraph.look())));
            case "rStyle" ->
                ofRun(run ->
                        new Run(run.own(), styles.look(attributes.get("val")).over(run.styled())));
            default ->
                property(
                        name, attributes, Optional.ofNullable(properties.peek()).orElse(""));
        }
    }

    private void property(String name, SafeXml.Attributes attributes, String within) {
        if (within.equals("rPr")) {
            ofRun(run -> new Run(run.own().with(name, attributes, styles.theme()), run.styled()));
        } else if (within.equals("pPr") && name.equals("shd")) {
            change(paragraph ->
                    new Paragraph(paragraph.look().with(name, attributes, styles.theme()), paragraph.run()));
        }
    }

    private void ofRun(UnaryOperator<Run> changed) {
        change(paragraph -> paragraph.run().map(changed).map(paragraph::with).orElse(paragraph));
    }

    private void change(UnaryOperator<Paragraph> changed) {
        if (!paragraphs.isEmpty()) {
            paragraphs.push(changed.apply(paragraphs.pop()));
        }
    }

    void end(String name) {
        tables.end(name);
        if (PROPERTIES.contains(name)) {
            properties.poll();
        } else if (name.equals("p")) {
            paragraphs.poll();
        } else if (name.equals("r")) {
            change(paragraph -> new Paragraph(paragraph.look(), Optional.empty()));
        }
    }

    /** Whether nobody sees a text here. White text in a table's dark head or on a shaded paragraph can be read; text in its cell's colour can't. */
    boolean isUnseen(String text) {
        Optional<Run> run = Optional.ofNullable(paragraphs.peek()).flatMap(Paragraph::run);
        if (run.isEmpty() || text.isBlank()) {
            return false;
        }
        RunLook said = run.get().own().over(run.get().styled());
        boolean here = said.over(tables.look()).over(styles.defaults()).isUnseen();
        boolean ifLast = said.over(tables.lookIfLast()).over(styles.defaults()).isUnseen();
        if (here != ifLast) {
            tables.doubt(text, ifLast);
        }
        return here && ifLast;
    }
}
