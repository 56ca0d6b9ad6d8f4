package io.github.taipei1.document.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.document.read.html.HtmlReader;
import java.util.ArrayList;
import java.util.List;

/** Walks a parsed Markdown text block by block. */
final class FlexmarkBlocks {
    private final Source source;
    private final int base;
    private final List<Block> blocks = new ArrayList<>();
    private final HiddenElements hidden = new HiddenElements();
    private FlexmarkInlines inlines;

    /** @param base offset in the source of the text that was parsed */
    FlexmarkBlocks(Source source, int base) {
        this.source = source;
        this.base = base;
    }

    List<Block> read(Document tree) {
        inlines = new FlexmarkInlines(source, base, tree, hidden);
        children(tree, Context.TOP);
        return blocks;
    }

    /** Where a block stands. */
    private record Context(int depth, boolean ordered, boolean quoted, boolean ownText, String note) {
        static final Context TOP = new Context(0, false, false, false, "");

        Context item(boolean inOrder) {
            return new Context(depth + 1, inOrder, quoted, true, note);
        }

        Context afterOwnText() {
            return ownText ? new Context(depth, ordered, quoted, false, note) : this;
        }
    }

    private void children(Node parent, Context context) {
        Context now = context;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, now);
            now = now.afterOwnText();
        }
    }

    private void block(Node node, Context context) {
        if (node instanceof Paragraph) {
            paragraph(node, context);
        } else if (node instanceof Heading heading) {
            Passage passage = inlines.passage(heading, start(heading.getText()));
            add(new Block.Heading(heading.getLevel(), passage, visibility()));
        } else if (node instanceof ListBlock) {
            list(node, context);
        } else if (node instanceof BlockQuote) {
            boolean callout = node.getFirstChild() != null
                    && node.getFirstChild().getChars().startsWith("[!");
            children(node, new Context(context.depth, context.ordered, !callout, false, context.note));
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getInfo().unescape(), code.getContentChars());
        } else if (node instanceof IndentedCodeBlock code) {
            code("", code.getContentChars());
        } else if (node instanceof HtmlBlockBase) {
            html(node);
        } else if (node instanceof FootnoteBlock note) {
            children(note, new Context(0, false, false, false, note.getText().toString()));
        } else if (node instanceof Reference reference) {
            reference(reference);
        }
    }

    private void list(Node list, Context context) {
        boolean ordered = list instanceof OrderedList;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                children(item, context.item(ordered && !(list instanceof BulletList)));
            }
        }
    }

    private void paragraph(Node node, Context context) {
        Passage passage = inlines.passage(node, start(node.getChars()));
        List<Inline> images = passage.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.IMAGE)
                .toList();
        if (!images.isEmpty() && isOnly(passage, images)) {
            images.forEach(image ->
                    blocks.add(new Block.Image(image.target(), passage.sub(image.from(), image.to()), visibility())));
        } else if (!passage.isBlank()) {
            add(text(passage, context));
        }
        blocks.addAll(inlines.takeAside());
    }

    private Block text(Passage passage, Context context) {
        Visibility visibility = visibility();
        if (!context.note.isEmpty()) {
            return new Block.Footnote(context.note, passage, visibility);
        }
        if (context.quoted) {
            return new Block.Quote(passage, visibility);
        }
        return context.ownText
                ? new Block.Item(context.depth, context.ordered, passage, visibility)
                : new Block.Paragraph(passage, visibility);
    }

    private static boolean isOnly(Passage passage, List<Inline> images) {
        int covered = 0;
        for (Inline image : images) {
            if (!passage.text()
                    .substring(covered, Math.max(covered, image.from()))
                    .isBlank()) {
                return false;
            }
            covered = Math.max(covered, image.to());
        }
        return passage.text().substring(covered).isBlank();
    }

    private void table(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild();
                    row != null && !(part instanceof TableSeparator);
                    row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row, part instanceof TableHead);
                }
            }
        }
        blocks.addAll(inlines.takeAside());
    }

    private void row(Node row, boolean header) {
        List<Passage> cells = new ArrayList<>();
        PassageBuilder whole = new PassageBuilder(source);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell found) {
                Passage passage = inlines.passage(cell, start(found.getText()));
                if (!cells.isEmpty()) {
                    whole.append("\t", passage.offset(0));
                }
                cells.add(passage);
                whole.append(passage);
            }
        }
        blocks.add(new Block.TableRow(header, cells, whole.build(start(row.getChars())), visibility()));
    }

    private void code(String language, BasedSequence content) {
        PassageBuilder builder = new PassageBuilder(source);
        inlines.verbatim(builder, content);
        blocks.add(new Block.Code(language, builder.build(start(content)), visibility()));
    }

    private void html(Node node) {
        int from = start(node.getChars());
        int to = Math.min(source.text().length(), base + node.getEndOffset());
        Visibility before = visibility();
        blocks.addAll(HtmlReader.blocks(source, from, to, before));
        hidden.block(source.text(), from, to);
    }

    /** A link definition shows nothing; {@code [//]: # (text)} is how authors write comments. */
    private void reference(Reference reference) {
        BasedSequence title = reference.getTitle();
        if (title.length() > 0) {
            PassageBuilder builder = new PassageBuilder(source);
            inlines.verbatim(builder, title);
            blocks.add(new Block.Raw(builder.build(start(title)), Visibility.COMMENT));
        }
    }

    private void add(Block block) {
        blocks.add(block);
        blocks.addAll(inlines.takeAside());
    }

    private int start(BasedSequence chars) {
        return Math.min(source.text().length(), base + Math.max(0, chars.getStartOffset()));
    }

    private Visibility visibility() {
        return hidden.isHiding() ? Visibility.HIDDEN_ELEMENT : Visibility.VISIBLE;
    }
}
