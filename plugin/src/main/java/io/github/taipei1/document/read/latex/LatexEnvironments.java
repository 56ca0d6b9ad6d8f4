package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Visibility;

/** Reads {@code \begin} and {@code \end}. */
final class LatexEnvironments {
    private static final int LONGEST_NAME = 60;

    private final LatexWalk walk;
    private final TexSource tex;
    private final String text;
    private final LatexOutput out;

    LatexEnvironments(LatexWalk walk, TexSource tex, LatexOutput out) {
        this.walk = walk;
        this.tex = tex;
        this.text = tex.text();
        this.out = out;
    }

    int read(boolean begins, int at, int behind, int to) {
        int open = tex.group(behind, to);
        if (open < 0 || tex.closing(open) - open > LONGEST_NAME) {
            return behind;
        }
        int end = tex.closing(open) + 1;
        String full = text.substring(open + 1, end - 1).strip();
        String name = full.endsWith("*") ? full.substring(0, full.length() - 1) : full;
        return begins ? begin(full, name, at, end, to) : end(name, end, to);
    }

    /** A heading that a command stands for. */
    void heading(String words, int at, int behind) {
        PassageBuilder builder = new PassageBuilder(tex.source()).append(words, at, behind);
        out.add(new Block.Heading(2, builder.build(at), out.visibility()));
    }

    private int begin(String full, String name, int at, int end, int to) {
        if (name.equals("document")) {
            out.flush();
            out.mute(false);
            return end;
        }
        if (name.equals("comment") || Commands.VERBATIM.contains(name) || Commands.FORMULAS.contains(name)) {
            return raw(full, name, end, to);
        }
        if (name.equals("abstract") || Commands.acknowledgingEnvironment(name).isPresent()) {
            heading(Commands.acknowledgingEnvironment(name).orElse("Abstract"), at, end);
            return tex.skipOption(end, to);
        }
        if (Commands.LISTS.contains(name)) {
            out.startList(name.equals("enumerate") || name.equals("compactenum"));
        } else if (Commands.QUOTES.contains(name)) {
            out.quote(1);
        } else if (Commands.TABLES.containsKey(name)) {
            out.startTable(end);
            return tex.skipGroups(end, to, Commands.TABLES.get(name) + (full.equals("tabular*") ? 1 : 0));
        } else if (name.equals("frame") || name.endsWith("block")) {
            return titled(name, end, to);
        } else {
            out.paragraph(at);
        }
        return arguments(name, end, to);
    }

    private int arguments(String name, int end, int to) {
        int count = Commands.ENVIRONMENT_ARGUMENTS.getOrDefault(name, 0);
        return count == 0 ? tex.skipOption(end, to) : tex.skipGroups(end, to, count);
    }

    /** A slide or a box with its title. */
    private int titled(String name, int end, int to) {
        out.flush();
        int behind = tex.skipOption(end, to);
        int open = tex.group(behind, to);
        if (open < 0 || walk.depth() >= LatexWalk.DEEPEST) {
            return behind;
        }
        int level = name.equals("frame") ? 2 : 3;
        out.add(new Block.Heading(level, walk.capture(open + 1, tex.closing(open)), out.visibility()));
        return tex.closing(open) + 1;
    }

    /** An environment that is not read as LaTeX, or not at all. */
    private int raw(String full, String name, int end, int to) {
        String closing = "\\end{" + full + "}";
        int close = text.indexOf(closing, end);
        int stop = close < 0 || close > to ? to : close;
        if (name.equals("comment")) {
            if (walk.depth() < LatexWalk.DEEPEST) {
                walk.hidden(end, stop, Visibility.COMMENT);
            }
        } else {
            int from = Commands.VERBATIM.contains(name) ? Math.min(stop, tex.skipOption(end, stop)) : end;
            PassageBuilder inside =
                    new PassageBuilder(tex.source()).append(from, stop).strip();
            if (inside.length() > 0) {
                out.aside()
                        .add(
                                Commands.FORMULAS.contains(name)
                                        ? new Block.Raw(inside.build(from), out.visibility())
                                        : new Block.Code("", inside.build(from), out.visibility()));
            }
        }
        return Math.min(to, stop + closing.length());
    }

    private int end(String name, int end, int to) {
        if (Commands.LISTS.contains(name)) {
            out.endList();
        } else if (Commands.QUOTES.contains(name)) {
            out.quote(-1);
        } else if (Commands.TABLES.containsKey(name)) {
            out.endTable();
        } else if (name.equals("document")) {
            out.flush();
            walk.hidden(end, to, Visibility.SWITCHED_OFF);
            out.flush();
            return to;
        } else {
            out.paragraph(end);
        }
        return end;
    }
}
