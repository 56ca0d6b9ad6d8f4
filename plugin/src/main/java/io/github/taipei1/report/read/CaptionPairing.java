package io.github.taipei1.report.read;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers blocks. A caption line goes to the table behind it or the picture before it, as captions stand in Taiwan, else to the
 * table before or the picture behind, else it is a paragraph.
 */
final class CaptionPairing {
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Pending> pending = Optional.empty();

    private record Pending(Captions.Kind kind, List<Inline> line, CharSequence source) {}

    void add(Block block) {
        Optional<Pending> waiting = pending;
        pending = Optional.empty();
        Optional<Block> captioned = waiting.flatMap(caption -> captioned(block, caption));
        if (captioned.isEmpty()) {
            waiting.ifPresent(this::goBack);
        }
        blocks.add(captioned.orElse(block));
    }

    void caption(Captions.Kind kind, List<Inline> line, CharSequence source) {
        pending.ifPresent(this::goBack);
        Pending caption = new Pending(kind, line, source);
        boolean behindPicture = kind == Captions.Kind.FIGURE
                && !blocks.isEmpty()
                && captioned(blocks.get(blocks.size() - 1), caption).isPresent();
        if (behindPicture) {
            goBack(caption);
        }
        pending = behindPicture ? Optional.empty() : Optional.of(caption);
    }

    List<Block> finish() {
        pending.ifPresent(this::goBack);
        pending = Optional.empty();
        return blocks;
    }

    private void goBack(Pending caption) {
        int last = blocks.size() - 1;
        Optional<Block> captioned = last < 0 ? Optional.empty() : captioned(blocks.get(last), caption);
        if (captioned.isPresent()) {
            blocks.set(last, captioned.get());
        } else {
            blocks.add(new Block.Paragraph(caption.line()));
        }
    }

    private static Optional<Block> captioned(Block block, Pending caption) {
        Ids.Named named = Ids.named(caption.kind().withoutMark(caption.line()), caption.source());
        if (caption.kind() == Captions.Kind.TABLE
                && block instanceof Block.Table table
                && table.caption().isEmpty()) {
            return Optional.of(
                    new Block.Table(named.id(), named.content(), table.alignments(), table.header(), table.rows()));
        }
        if (caption.kind() == Captions.Kind.FIGURE
                && block instanceof Block.Figure figure
                && figure.caption().isEmpty()) {
            return Optional.of(new Block.Figure(named.id(), named.content(), figure.picture(), figure.alt()));
        }
        boolean missing = caption.kind() == Captions.Kind.FIGURE
                && block instanceof Block.Callout box
                && box.kind() == Block.CalloutKind.MISSING
                && box.blocks().size() == 1;
        return missing ? Optional.of(named((Block.Callout) block, named.content())) : Optional.empty();
    }

    /** What stands in place of a picture that cannot be shown takes its caption, which else would go to the next one. */
    private static Block named(Block.Callout missing, List<Inline> caption) {
        return new Block.Callout(
                missing.kind(), missing.title(), List.of(missing.blocks().get(0), new Block.Paragraph(caption)));
    }
}
