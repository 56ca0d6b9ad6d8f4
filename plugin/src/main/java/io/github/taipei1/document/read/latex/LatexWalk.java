package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Goes over a stretch of LaTeX once, character by character; commands are looked after by {@link LatexCommands}. */
final class LatexWalk {
    /** How deep arguments are read inside arguments; deeper ones flow into the text around them. */
    static final int DEEPEST = 40;

    /** An open brace; {@code kind} is null if it only groups. */
    private record Group(Inline.Kind kind, String target, int epoch, int start) {}

    private static final String SPECIAL = "\\%{}$~&-`' \t\n\r";

    private final LatexJob job;
    private final TexSource tex;
    private final String text;
    private final LatexOutput out;
    private final int depth;
    private final LatexCommands commands;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Formulas formulas;
    private int to;
    private PassageBuilder comment;
    private int commentStart;

    LatexWalk(LatexJob job, TexSource tex, LatexOutput out, int depth) {
        this.job = job;
        this.tex = tex;
        this.text = tex.text();
        this.out = out;
        this.depth = depth;
        this.formulas = new Formulas(text);
        this.commands = new LatexCommands(this, job, tex, out);
    }

    /** Reads a whole file. What stands before {@code \begin{document}}, if there is one, prints nothing. */
    void file() {
        boolean before = out.isMuted();
        boolean preamble = text.contains("\\begin{document}");
        out.mute(preamble);
        run(0, text.length());
        out.flush();
        out.mute(before);
    }

    void run(int from, int end) {
        to = end;
        int i = from;
        while (i < to) {
            i = Math.max(i + 1, step(i));
        }
        endComment();
    }

    int depth() {
        return depth;
    }

    Formulas formulas() {
        return formulas;
    }

    /** Reads an argument into a passage of its own; notes and comments in it come behind the text around it. */
    Passage capture(int from, int end) {
        LatexOutput inner = new LatexOutput(new ArrayList<>(), tex.source(), out.visibility()).capturing();
        new LatexWalk(job, tex, inner, depth + 1).run(from, end);
        out.aside().addAll(inner.aside());
        return inner.text().strip().build(from);
    }

    /** Reads a stretch that readers don't see. */
    void hidden(int from, int end, Visibility why) {
        List<Block> blocks = new ArrayList<>();
        LatexOutput inner =
                new LatexOutput(blocks, tex.source(), out.visibility().isVisible() ? why : out.visibility());
        new LatexWalk(job, tex, inner, depth + 1).run(from, end);
        inner.flush();
        out.aside().addAll(blocks);
    }

    /** Reads another file in place. */
    void include(Source file) {
        out.flush();
        out.source(file);
        new LatexWalk(job, new TexSource(file), out, depth + 1).file();
        out.source(tex.source());
    }

    /** What a macro's body prints. */
    String expand(String body) {
        TexSource inner = new TexSource(new Source(tex.source().path(), body));
        LatexOutput printed = new LatexOutput(new ArrayList<>(), inner.source(), Visibility.VISIBLE).capturing();
        new LatexWalk(job, inner, printed, depth + 1).run(0, body.length());
        return printed.text().build(0).text();
    }

    /** Opens a group that will mark its text. */
    int mark(Inline.Kind kind, int open, String target) {
        groups.push(new Group(kind, target, out.epoch(), out.text().length()));
        return open + 1;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c != '%' && comment != null && !Character.isWhitespace(c)) {
            endComment();
        }
        return switch (c) {
            case '\\' -> commands.read(at, to);
            case '%' -> comment(at);
            case '{' -> mark(null, at, "");
            case '}' -> close(at);
            case '$' -> formula(at);
            case '~' -> space(at);
            case ' ', '\t' -> space(at);
            case '\n', '\r' -> lineEnd(at);
            case '&' -> cell(at);
            case '-', '`', '\'' -> ligature(at, c);
            default -> plain(at);
        };
    }

    private int plain(int at) {
        int end = at + 1;
        while (end < to && SPECIAL.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        out.text().append(at, end);
        return end;
    }

    private int space(int at) {
        out.space(at);
        return at + 1;
    }

    private int close(int at) {
        Group group = groups.poll();
        if (group != null && group.kind() != null && out.text().length() > 0) {
            int start = group.epoch() == out.epoch()
                    ? Math.min(group.start(), out.text().length())
                    : 0;
            out.text().mark(group.kind(), start, group.target());
        }
        return at + 1;
    }

    private int lineEnd(int at) {
        int i = at;
        int lines = 0;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            lines += text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1) ? 1 : 0;
            i++;
        }
        if (lines > 1) {
            endComment();
            out.paragraph(at);
        } else {
            out.text().softBreak(at);
        }
        return i;
    }

    private int cell(int at) {
        if (out.inTable()) {
            out.endCell(at);
        }
        return at + 1;
    }

    private int ligature(int at, char c) {
        int end = at;
        while (end < to && end < at + 3 && text.charAt(end) == c) {
            end++;
        }
        int count = end - at;
        if (c == '-' && count > 1) {
            out.text().append(count == 2 ? "–" : "—", at, end);
        } else if (count > 1) {
            end = at + 2;
            out.text().append(c == '`' ? "“" : "”", at, end);
        } else {
            out.text().append(c == '-' ? "-" : c == '`' ? "‘" : "’", at);
        }
        return end;
    }

    private int formula(int at) {
        boolean display = text.startsWith("$$", at);
        int behind = formulas.end(display ? "$$" : "$", at, to);
        if (behind < 0) {
            out.text().append(at, at + 1);
            return at + 1;
        }
        int start = out.text().length();
        out.text().append(at, behind);
        out.text().mark(Inline.Kind.MATH, start, "");
        return behind;
    }

    /** A comment takes its line end and the white space behind it along; lines of them make one text. */
    private int comment(int at) {
        int end = tex.lineEnd(at, to);
        int from = at;
        while (from < end && (text.charAt(from) == '%' || text.charAt(from) == ' ')) {
            from++;
        }
        if (comment == null) {
            comment = new PassageBuilder(tex.source());
            commentStart = from;
        }
        comment.softBreak(at).append(from, end);
        int next = end + 1;
        while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        boolean blank = next < to && (text.charAt(next) == '\n' || text.charAt(next) == '\r');
        if (blank) {
            endComment();
            out.paragraph(next);
        }
        return Math.min(to, next);
    }

    private void endComment() {
        if (comment != null && comment.strip().length() > 0) {
            out.aside().add(new Block.Raw(comment.build(commentStart), Visibility.COMMENT));
        }
        comment = null;
    }
}
