package io.github.taipei1.document.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.document.read.html.Entities;
import java.util.ArrayList;
import java.util.List;

/** Turns the inside of a Markdown block into a passage. */
final class FlexmarkInlines {
    /** What is looked at one by one in running text. */
    private static final String SPECIAL = "*~_$:\\{";

    private final Source source;
    private final String text;
    private final int base;
    private final Document tree;
    private final HiddenElements hidden;
    private final List<Block> aside = new ArrayList<>();
    private PassageBuilder shown;
    private PassageBuilder out;
    private Leftovers leftovers;

    FlexmarkInlines(Source source, int base, Document tree, HiddenElements hidden) {
        this.source = source;
        this.text = source.text();
        this.base = base;
        this.tree = tree;
        this.hidden = hidden;
    }

    /** The text of a block. Hidden parts and comments found in it are put aside. */
    Passage passage(Node block, int fallback) {
        shown = new PassageBuilder(source);
        out = shown;
        leftovers = new Leftovers(shown);
        boolean outside = hidden.isHiding();
        children(block);
        show(outside);
        leftovers.resolve();
        return shown.strip().build(fallback);
    }

    /** Hidden texts and comments since the last call. */
    List<Block> takeAside() {
        List<Block> taken = List.copyOf(aside);
        aside.clear();
        return taken;
    }

    /** Adds a stretch of the parsed text as it stands. */
    void verbatim(PassageBuilder builder, BasedSequence chars) {
        Stretches.of(chars, base, builder, builder::append);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        int from = out.length();
        if (node instanceof SoftLineBreak) {
            out.softBreak(offset(node));
        } else if (node instanceof HardLineBreak) {
            out.append("\n", offset(node));
        } else if (node instanceof HtmlEntity) {
            entity(node);
        } else if (node instanceof Code code) {
            Stretches.of(code.getText(), base, out, this::code);
            out.mark(Inline.Kind.CODE, from, "");
        } else if (node instanceof Emphasis) {
            children(node);
            out.mark(Inline.Kind.EMPHASIS, from, "");
        } else if (node instanceof StrongEmphasis) {
            children(node);
            out.mark(Inline.Kind.STRONG, from, "");
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            verbatim(
                    out,
                    node.getChars().subSequence(1, Math.max(1, node.getChars().length() - 1)));
            out.mark(
                    Inline.Kind.LINK,
                    from,
                    source.text().substring(base + node.getStartOffset() + 1, base + node.getEndOffset() - 1));
        } else if (node instanceof LinkNode link) {
            children(node);
            out.mark(
                    node instanceof Image ? Inline.Kind.IMAGE : Inline.Kind.LINK,
                    from,
                    link.getUrl().unescape());
        } else if (node instanceof RefNode reference) {
            reference(reference, from);
        } else if (node instanceof Footnote note) {
            out.mark(Inline.Kind.NOTE_REFERENCE, from, note.getText().toString());
        } else if (node instanceof HtmlInlineComment) {
            comment(node);
        } else if (node instanceof HtmlInlineBase) {
            tag(node);
        } else if (node.hasChildren()) {
            children(node);
        } else {
            Stretches.of(node.getChars(), base, out, this::text);
        }
    }

    private void reference(RefNode reference, int from) {
        if (reference.isDefined()) {
            children(reference);
            var target = reference.getReferenceNode(tree);
            String url = target == null ? "" : target.getUrl().unescape();
            out.mark(reference instanceof ImageRef ? Inline.Kind.IMAGE : Inline.Kind.LINK, from, url);
        } else if (!isTaskBox(reference)) {
            Stretches.of(reference.getChars(), base, out, this::text);
        }
    }

    private static boolean isTaskBox(RefNode reference) {
        BasedSequence chars = reference.getChars();
        return reference instanceof LinkRef
                && reference.getPrevious() == null
                && chars.length() == 3
                && " xX".indexOf(chars.charAt(1)) >= 0;
    }

    private void entity(Node node) {
        int at = offset(node);
        var reference = Entities.at(source.text(), at, base + node.getEndOffset());
        if (reference.isPresent()) {
            out.append(reference.get().text(), at, base + node.getEndOffset());
        } else {
            verbatim(out, node.getChars());
        }
    }

    /** Code keeps its characters; its line ends are spaces. */
    private void code(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append(" ", i);
            } else if (c != '\r') {
                out.append(i, i + 1);
            }
        }
    }

    private void text(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < to && isPunctuation(text.charAt(i + 1))) {
                out.append(text.substring(i + 1, i + 2), i, i + 2);
                i += 2;
            } else if (c == '\n' || c == '\r') {
                out.softBreak(i++);
            } else if (c == '{' && TemplateTag.end(text, i, to) > i) {
                i = TemplateTag.end(text, i, to);
            } else if (SPECIAL.indexOf(c) >= 0) {
                if (out == shown) {
                    leftovers.see(c);
                }
                out.append(i, ++i);
            } else {
                i = plain(i, to);
            }
        }
    }

    private int plain(int from, int to) {
        int end = from + 1;
        while (end < to && text.charAt(end) >= ' ' && SPECIAL.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        out.append(from, end);
        return end;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private void comment(Node node) {
        int from = offset(node) + 4;
        int to = base + node.getEndOffset() - 3;
        if (to > from) {
            aside.add(new Block.Raw(
                    new PassageBuilder(source).append(from, to).strip().build(from), Visibility.COMMENT));
        }
    }

    private void tag(Node node) {
        String tag = source.text().substring(offset(node), base + node.getEndOffset());
        if (tag.regionMatches(true, 0, "<br", 0, 3)) {
            out.append("\n", offset(node), base + node.getEndOffset());
        } else if (tag.regionMatches(true, 0, "<img", 0, 4)) {
            HtmlImages.append(out, source, offset(node), base + node.getEndOffset());
        } else {
            boolean before = hidden.isHiding();
            hidden.block(source.text(), offset(node), base + node.getEndOffset());
            show(!hidden.isHiding() || before && out == shown);
        }
    }

    /** Switches between the text that is shown and one that a hidden element holds. */
    private void show(boolean visible) {
        if (visible && out != shown) {
            Passage passage = out.strip().build(0);
            if (!passage.isBlank()) {
                aside.add(new Block.Paragraph(passage, Visibility.HIDDEN_ELEMENT));
            }
            out = shown;
        } else if (!visible && out == shown) {
            out = new PassageBuilder(source);
        }
    }

    private int offset(Node node) {
        return base + node.getStartOffset();
    }
}
