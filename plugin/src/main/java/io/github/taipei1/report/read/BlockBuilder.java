package io.github.taipei1.report.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PictureFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns flexmark's blocks into ours and gives captions to the tables and pictures beside them. */
final class BlockBuilder {
    private final Context context;
    private final Map<String, List<Inline>> notes = new TreeMap<>();

    BlockBuilder(Context context) {
        this.context = context;
    }

    Map<String, List<Inline>> notes() {
        return notes;
    }

    List<Block> blocks(Node parent) {
        CaptionPairing pairing = new CaptionPairing();
        for (Node child : parent.getChildren()) {
            block(child, pairing);
        }
        return pairing.finish();
    }

    private void block(Node node, CaptionPairing into) {
        if (node instanceof Paragraph) {
            paragraph(node, into);
        } else if (node instanceof Heading heading) {
            into.add(heading(heading));
        } else if (node instanceof ListBlock list) {
            into.add(list(list));
        } else if (node instanceof TableBlock table) {
            new TableBuilder(context).table(table).ifPresent(into::add);
        } else if (node instanceof BlockQuote) {
            into.add(new Block.Quote(blocks(node)));
        } else if (node instanceof MathBlocks.MathLines math) {
            into.add(new Block.MathBlock(new InlineBuilder(context).formula(node, math.latex())));
        } else if (node instanceof ThematicBreak) {
            into.add(new Block.Divider());
        } else if (!verbatim(node, into) && !unseen(node)) {
            into.add(Block.Paragraph.of(node.getChars().toString()));
        }
    }

    private boolean verbatim(Node node, CaptionPairing into) {
        if (node instanceof FencedCodeBlock code) {
            into.add(new Block.CodeBlock(
                    code.getInfo().toString(), code.getContentChars().toString()));
        } else if (node instanceof IndentedCodeBlock code) {
            into.add(new Block.CodeBlock("", code.getContentChars().toString()));
        } else if (node instanceof HtmlBlock && !isComment(node)) {
            context.problem(
                    node,
                    Text.of(
                            "報告不處理 HTML 區塊，內容只會照原樣印出。",
                            "HTML is not interpreted in a report; the block is printed as it stands."),
                    Text.of("請改用 Markdown 寫法。", "Use Markdown instead."));
            into.add(new Block.CodeBlock("html", node.getChars().toString()));
        } else {
            return false;
        }
        return true;
    }

    private static boolean isComment(Node node) {
        String html = node.getChars().toString().strip();
        return html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3;
    }

    /** What an author writes for the reader of the source: comments, addresses, and notes, which are kept for their marks. */
    private boolean unseen(Node node) {
        if (node instanceof FootnoteBlock note) {
            notes.put(context.noteKey(note.getText().toString()), noteText(note));
            return true;
        }
        return node instanceof HtmlCommentBlock || node instanceof HtmlBlock || node instanceof Reference;
    }

    private List<Inline> noteText(FootnoteBlock note) {
        List<Inline> text = new ArrayList<>();
        for (Node child : note.getChildren()) {
            if (!text.isEmpty()) {
                text.add(new Inline.LineBreak());
            }
            text.addAll(
                    child instanceof Paragraph
                            ? new InlineBuilder(context).inlines(child)
                            : List.of(Inline.text(child.getChars().toString())));
        }
        return text;
    }

    private void paragraph(Node node, CaptionPairing into) {
        InlineBuilder inlines = new InlineBuilder(context);
        List<Inline> content = inlines.inlines(node);
        Optional<Captions.Kind> caption = Captions.kind(content);
        boolean empty = content.stream()
                .allMatch(
                        part -> part instanceof Inline.Text text && text.value().isBlank());
        if (caption.isEmpty() && !empty) {
            into.add(new Block.Paragraph(content));
        }
        inlines.images().forEach(image -> into.add(figure(image)));
        caption.ifPresent(kind -> into.caption(kind, content, node.getChars()));
    }

    private Block figure(Node node) {
        String address = address(node);
        String alt = new AltText().of(node);
        PictureFile picture = context.picture(address);
        if (alt.isBlank()) {
            context.problem(
                    node,
                    Text.of(
                            "圖片「" + address + "」沒有替代文字，看不到圖的人無從得知內容。",
                            "The picture “" + address + "” has no alternative text for readers who can't see it."),
                    Text.of("請寫成 ![圖中呈現的內容](" + address + ")。", "Write ![what it shows](" + address + ")."));
        }
        if (picture instanceof PictureFile.Unusable unusable) {
            context.problem(
                    node,
                    Text.of(
                            "無法放入圖片「" + address + "」：" + unusable.why().zhTw() + "。",
                            "The picture “" + address + "” can't be shown: "
                                    + unusable.why().en() + "."),
                    unusable.help());
            return new Block.Callout(
                    Block.CalloutKind.MISSING,
                    List.of(Inline.text(address)),
                    List.of(Block.Paragraph.of(alt.isBlank() ? address : alt)));
        }
        String title = node instanceof Image image ? image.getTitle().unescape() : "";
        return new Block.Figure(
                "",
                title.isEmpty() ? List.of() : List.of(Inline.text(title)),
                ((PictureFile.Usable) picture).picture(),
                alt);
    }

    private static String address(Node node) {
        if (node instanceof Image image) {
            return image.getUrl().unescape();
        }
        Reference reference = ((ImageRef) node).getReferenceNode(node.getDocument());
        return reference == null
                ? ((ImageRef) node).getReference().toString()
                : reference.getUrl().unescape();
    }

    private Block heading(Heading heading) {
        InlineBuilder inlines = new InlineBuilder(context);
        Ids.Named named = Ids.named(inlines.inlines(heading), heading.getText());
        return new Block.Heading(Math.min(5, heading.getLevel()), named.id(), true, named.content());
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            items.add(new Block.Item(blocks(item), TaskBox.begins(item)));
        }
        boolean ordered = list instanceof OrderedList;
        return new Block.ListBlock(ordered, ordered ? Math.max(0, ((OrderedList) list).getStartNumber()) : 1, items);
    }
}
