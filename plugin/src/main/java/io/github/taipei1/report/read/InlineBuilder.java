package io.github.taipei1.report.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Formula;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns flexmark's inlines into ours. Pictures inside a line are set aside for the block that holds it. */
final class InlineBuilder {
    private final Context context;
    private final List<Node> images = new ArrayList<>();
    private InlineRun run = new InlineRun();

    InlineBuilder(Context context) {
        this.context = context;
    }

    /** The inlines among a node's children. */
    List<Inline> inlines(Node parent) {
        return apart(() -> children(parent));
    }

    private List<Inline> apart(Runnable building) {
        InlineRun outer = run;
        run = new InlineRun();
        building.run();
        List<Inline> inside = run.toList();
        run = outer;
        return inside;
    }

    private void children(Node parent) {
        siblings(parent.getFirstChild(), null);
    }

    private void siblings(Node from, Node end) {
        for (Node node = from; node != end; node = node.getNext()) {
            Optional<ScriptTags.Opened> small = ScriptTags.opened(node);
            if (small.isPresent()) {
                Node first = node.getNext();
                node = small.get().close();
                Node last = node;
                add(new Inline.Script(small.get().position(), apart(() -> siblings(first, last))));
            } else {
                inline(node);
            }
        }
    }

    /** Pictures met so far, in order. */
    List<Node> images() {
        return images;
    }

    private void inline(Node node) {
        if (node instanceof TextBase) {
            children(node);
        } else if (node instanceof com.vladsch.flexmark.ast.Text || node instanceof HtmlEntity) {
            words(node.getChars().unescape());
        } else if (node instanceof SoftLineBreak) {
            run.softBreak();
        } else if (node instanceof HardLineBreak) {
            add(new Inline.LineBreak());
        } else if (!styled(node) && !reference(node) && !ours(node)) {
            markup(node);
        }
    }

    private boolean styled(Node node) {
        if (node instanceof StrongEmphasis) {
            add(new Inline.Strong(inlines(node)));
        } else if (node instanceof Emphasis) {
            add(new Inline.Emphasis(inlines(node)));
        } else if (node instanceof Strikethrough) {
            add(new Inline.Strike(inlines(node)));
        } else if (node instanceof SmallLetters.Script small) {
            add(new Inline.Script(small.position(), List.of(Inline.text(small.inside()))));
        } else if (node instanceof Code code) {
            String value = code.getText().toString().replace('\n', ' ').replace("\r", "");
            add(new Inline.Code(value));
        } else {
            return false;
        }
        return true;
    }

    private boolean reference(Node node) {
        if (node instanceof Link link) {
            link(node, link.getUrl().unescape(), inlines(node));
        } else if (node instanceof AutoLink link) {
            link(
                    node,
                    link.getText().toString(),
                    List.of(Inline.text(link.getText().toString())));
        } else if (node instanceof MailLink mail) {
            link(
                    node,
                    "mailto:" + mail.getText(),
                    List.of(Inline.text(mail.getText().toString())));
        } else if (node instanceof LinkRef link) {
            linkReference(link);
        } else if (node instanceof Image || node instanceof ImageRef) {
            images.add(node);
        } else if (node instanceof Footnote note && note.isDefined()) {
            add(new Inline.FootnoteRef(context.noteKey(note.getText().toString()), Optional.of(context.place(node))));
        } else if (node instanceof Footnote note) {
            undefinedNote(note);
        } else {
            return false;
        }
        return true;
    }

    private void undefinedNote(Footnote note) {
        context.problem(
                note,
                Text.of("註腳「" + note.getText() + "」沒有內容。", "The footnote “" + note.getText() + "” has no text."),
                Text.of(
                        "請加上一行 [^" + note.getText() + "]: 註腳內容。",
                        "Add a line [^" + note.getText() + "]: with its text."));
        words(note.getChars().toString());
    }

    private void linkReference(LinkRef link) {
        Reference target = link.getReferenceNode(link.getDocument());
        Optional<String> box = target == null ? TaskBox.of(link) : Optional.empty();
        if (box.isPresent()) {
            words(box.get());
        } else if (target == null) {
            words("[");
            children(link);
            words(
                    link.getChars().endsWith("]") && link.hasChildren()
                            ? "]"
                            : link.getChars().toString().substring(1));
        } else {
            List<Inline> shown = inlines(link);
            link(
                    link,
                    target.getUrl().unescape(),
                    shown.isEmpty() ? List.of(Inline.text(link.getReference().toString())) : shown);
        }
    }

    private void link(Node node, String url, List<Inline> content) {
        if (url.startsWith("#") && url.length() > 1) {
            boolean bare = PlainText.of(content).isBlank();
            Optional<Place> place = Optional.of(context.place(node));
            add(bare ? new Inline.CrossRef(url.substring(1), place) : new Inline.Link(url, content, place));
            return;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")) {
            add(new Inline.Link(url, content.isEmpty() ? List.of(Inline.text(url)) : content));
            return;
        }
        content.forEach(run::join);
        context.problem(
                node,
                Text.of(
                        "報告中的連結只能是 http、https、mailto 或 #識別碼，不能是「" + url + "」；交出報告後對方打不開此連結。",
                        "A link in the report is http, https, mailto or #id, not “" + url
                                + "”: whoever gets the report can't open it."),
                Text.of("請改寫成完整網址，或只留下文字。", "Write the whole address, or leave the words alone."));
    }

    private boolean ours(Node node) {
        if (node instanceof Dollars.Placeholder placeholder) {
            words(context.value(placeholder).orElse(placeholder.getChars().toString()));
        } else if (node instanceof Dollars.Maths maths) {
            add(new Inline.Math(formula(node, maths.latex())));
        } else if (node instanceof HtmlInlineComment) {
            return true;
        } else if (node instanceof HtmlInline html && isLineBreak(html)) {
            add(new Inline.LineBreak());
        } else {
            return false;
        }
        return true;
    }

    private static boolean isLineBreak(HtmlInline html) {
        String tag = html.getChars().toString().toLowerCase(Locale.ROOT).replace(" ", "");
        return tag.equals("<br>") || tag.equals("<br/>");
    }

    /** Reads a formula and says which of its commands no writer can show. */
    Formula formula(Node node, String latex) {
        Formula formula = Formula.of(latex);
        if (!formula.unknown().isEmpty()) {
            String commands = String.join(" ", formula.unknown());
            context.problem(
                    node,
                    Text.of(
                            "數式中的 " + commands + " 不在支援的 LaTeX 子集內，只能照原樣印出。",
                            "The formula's " + commands
                                    + " is outside the subset of LaTeX that is supported, so it is printed as it stands."),
                    Text.of(
                            "請改用 \\frac、\\sqrt、上下標、希臘字母、\\sum、\\text{} 等寫法。",
                            "Use \\frac, \\sqrt, scripts, Greek letters, \\sum, \\text{} and the like."));
        }
        return formula;
    }

    private void markup(Node node) {
        if (node instanceof HtmlInline) {
            context.problem(
                    node,
                    Text.of(
                            "報告不處理 HTML 標記，「" + node.getChars() + "」只會照原樣印出。",
                            "HTML is not interpreted in a report; “" + node.getChars() + "” is printed as it stands."),
                    Text.of("請改用 Markdown 寫法。", "Use Markdown instead."));
        }
        words(Escaping.unescapeString(node.getChars()));
    }

    private void words(String words) {
        run.words(words);
    }

    private void add(Inline inline) {
        run.add(inline);
    }
}
