package io.github.taipei1.rule.mention;

import io.github.taipei1.call.Call;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Keywords;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of a document with what it says about the machine.
 *
 * @param index of the block in its document
 * @param heading text of the nearest heading above it, or its key; empty if there is none
 * @param thanksHeading whether it is a heading of acknowledgements, or starts with one
 * @param statements its sentences; none for code
 */
public record Spoken(
        Document document,
        int index,
        Section section,
        String heading,
        boolean thanksHeading,
        List<Statement> statements) {

    public Spoken {
        statements = List.copyOf(statements);
    }

    /** What several rules ask for, worked out once. */
    private record All(List<Spoken> texts) {}

    /** All blocks of a document of the checked repository, in order. */
    public static List<Spoken> of(Document document, RuleContext context) {
        return context.shared(
                        All.class,
                        document.path(),
                        () -> new All(of(
                                document,
                                context.call().machine(),
                                context.shared(OwnNames.class, "", () -> OwnNames.of(context.config())))))
                .texts();
    }

    private static List<Spoken> of(Document document, Call.Machine machine, OwnNames ours) {
        List<Outline.Part> parts = Outline.of(document, machine.name());
        List<Spoken> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Block block = document.blocks().get(i);
            Outline.Part part = parts.get(i);
            List<Statement> statements =
                    block instanceof Block.Code ? List.of() : Statements.of(block.passage(), machine, ours);
            all.add(new Spoken(document, i, part.section(), part.heading(), part.thanksHeading(), statements));
        }
        return List.copyOf(all);
    }

    /** The words of which one stands in any raw text that may name the machine, worked out once. */
    private record Names(Keywords words) {}

    /** Words of which one stands in any raw text that may name the machine, or misspell it. */
    public static Keywords words(RuleContext context) {
        return context.shared(
                        Names.class,
                        "",
                        () -> new Names(NameWords.of(context.call().machine().name())))
                .words();
    }

    /** The same block of the same document. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Spoken spoken && spoken.document == document && spoken.index == index;
    }

    @Override
    public int hashCode() {
        return document.path().hashCode() * 31 + index;
    }

    public Block block() {
        return document.blocks().get(index);
    }

    public boolean isVisible() {
        return block().visibility().isVisible();
    }

    public boolean isHeading() {
        return block() instanceof Block.Heading;
    }

    /** Whether the machine is named in it. */
    public boolean namesMachine() {
        return statements.stream().anyMatch(statement -> !statement.names().isEmpty());
    }
}
