package io.github.taipei1.bundle.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How text looks at a place in a Word document, by all that has a say in it: the run, its paragraph, the cell, their styles. */
final class WordLooks {
    private static final Set<String> PROPERTIES = Set.of("rPr", "pPr", "tcPr", "tblPr");

    private final WordStyles styles;
    private final WordTables tables;
    private final Deque<RunLook> paragraphs = new ArrayDeque<>();
    private final Deque<String> properties = new ArrayDeque<>();
    private RunLook styled = RunLook.UNSAID;
    private RunLook own = RunLook.UNSAID;
    private boolean inRun;

    /** @param unseen is told of hidden text that only a later part of the document shows to be so */
    WordLooks(WordStyles styles, Consumer<String> unseen) {
        this.styles = styles;
        this.tables = new WordTables(styles, unseen);
    }

    void start(String name, SafeXml.Attributes attributes) {
        tables.start(name, attributes, Optional.ofNullable(properties.peek()).orElse(""));
        switch (name) {
            case "rPr", "pPr", "tcPr", "tblPr" -> properties.push(name);
            case "p" -> paragraphs.push(styles.plain());
            case "pStyle" -> {
                paragraphs.poll();
                paragraphs.push(styles.look(attributes.get("val")));
            }
            case "r" -> {
                inRun = true;
                own = RunLook.UNSAID;
                styled = Optional.ofNullable(paragraphs.peek()).orElseGet(styles::plain);
            }
            case "rStyle" -> styled = styles.look(attributes.get("val")).over(styled);
            default -> property(name, attributes);
        }
    }

    private void property(String name, SafeXml.Attributes attributes) {
        boolean ofParagraph = "pPr".equals(properties.peek()) && name.equals("shd");
        if (inRun && "rPr".equals(properties.peek())) {
            own = own.with(name, attributes, styles.theme());
        } else if (ofParagraph && !paragraphs.isEmpty()) {
            paragraphs.push(paragraphs.pop().with(name, attributes, styles.theme()));
        }
    }

    void end(String name) {
        tables.end(name);
        if (PROPERTIES.contains(name)) {
            properties.poll();
        } else if (name.equals("p")) {
            paragraphs.poll();
        } else if (name.equals("r")) {
            inRun = false;
        }
    }

    /** Whether nobody sees a text here. White text in a table's dark head or on a shaded paragraph can be read; text in its cell's colour can't. */
    boolean isUnseen(String text) {
        if (!inRun || text.isBlank()) {
            return false;
        }
        RunLook said = own.over(styled);
        boolean here = said.over(tables.look()).over(styles.defaults()).isUnseen();
        boolean ifLast = said.over(tables.lookIfLast()).over(styles.defaults()).isUnseen();
        if (here != ifLast) {
            tables.doubt(text, ifLast);
        }
        return here && ifLast;
    }
}
