package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Visibility;
import java.util.Set;

/** Reads one command with its arguments. Each method gives the offset where reading goes on. */
final class LatexCommands {
    private static final Set<String> CODE = Set.of("verb", "lstinline", "mintinline", "Verb");

    private final LatexWalk walk;
    private final LatexJob job;
    private final TexSource tex;
    private final String text;
    private final LatexOutput out;
    private final LatexEnvironments environments;
    private final LatexDefinitions definitions;

    LatexCommands(LatexWalk walk, LatexJob job, TexSource tex, LatexOutput out) {
        this.walk = walk;
        this.job = job;
        this.tex = tex;
        this.text = tex.text();
        this.out = out;
        this.environments = new LatexEnvironments(walk, tex, out);
        this.definitions = new LatexDefinitions(job, tex);
    }

    int read(int at, int to) {
        if (at + 1 >= to) {
            return at + 1;
        }
        int end = nameEnd(at + 1, to);
        if (end == at + 1) {
            return symbol(at, to);
        }
        String name = text.substring(at + 1, end);
        int behind = end < to && text.charAt(end) == '*' ? end + 1 : end;
        if (Conditions.isCondition(name)) {
            return condition(name, at, behind, to);
        }
        if (definitions.isDefinition(name)) {
            return definitions.read(name, behind, to);
        }
        var macro = job.macros().find(name);
        if (macro.isPresent()) {
            return macro(name, macro.get(), at, end, to);
        }
        return builtIn(name, at, behind, to);
    }

    private int builtIn(String name, int at, int behind, int to) {
        if (name.equals("begin") || name.equals("end")) {
            return environments.read(name.equals("begin"), at, behind, to);
        }
        if (CODE.contains(name)) {
            return code(name, behind, to);
        }
        if (Commands.acknowledgement(name).isPresent()) {
            return acknowledgement(name, at, behind, to);
        }
        if (Commands.INCLUDES.contains(name)) {
            return include(name, behind, to);
        }
        if (name.equals("backsection") && behind < to && text.charAt(behind) == '[') {
            return backSection(at, behind, to);
        }
        if (walk.depth() < LatexWalk.DEEPEST) {
            int read = withText(name, at, behind, to);
            if (read > at) {
                return read;
            }
        }
        return simple(name, at, behind, to);
    }

    /** Commands whose argument no reader sees: a phantom, what a speaker notes for himself. */
    private static final Set<String> UNSEEN = Set.of("phantom", "note");

    /** Commands whose argument becomes a block of its own; {@code at} if this is none of them. */
    private int withText(String name, int at, int behind, int to) {
        Integer level = Commands.HEADINGS.get(name);
        boolean note = Commands.NOTES.contains(name);
        boolean fact = Commands.FACTS.contains(name);
        if (level == null
                && !note
                && !fact
                && !name.equals("abstract")
                && !UNSEEN.contains(name)
                && !name.equals("caption")) {
            return at;
        }
        int open = tex.group(tex.skipOption(behind, to), to);
        if (open < 0) {
            return at;
        }
        int close = tex.closing(open);
        if (UNSEEN.contains(name)) {
            walk.hidden(open + 1, close, Visibility.SWITCHED_OFF);
        } else if (name.equals("abstract")) {
            environments.heading("Abstract", at, behind);
            walk.hidden(open + 1, close, out.visibility());
            out.flush();
        } else {
            block(name, level, note, walk.capture(open + 1, close));
        }
        return close + 1;
    }

    private void block(String name, Integer level, boolean note, Passage passage) {
        Visibility visibility = out.visibility();
        if (note) {
            out.aside().add(new Block.Footnote("", passage, visibility));
        } else if (level != null) {
            out.add(new Block.Heading(level, passage, visibility));
        } else if (name.equals("caption")) {
            out.aside().add(new Block.Paragraph(passage, visibility));
        } else {
            out.add(new Block.Entry(name, passage, visibility));
        }
    }

    private int acknowledgement(String name, int at, int behind, int to) {
        environments.heading(Commands.acknowledgement(name).orElseThrow(), at, behind);
        int open = tex.group(behind, to);
        if (open < 0 || walk.depth() >= LatexWalk.DEEPEST) {
            return behind;
        }
        walk.hidden(open + 1, tex.closing(open), out.visibility());
        out.flush();
        return tex.closing(open) + 1;
    }

    /** {@code \backsection[Funding]{…}}: a part behind the text, whose heading is its option. */
    private int backSection(int at, int behind, int to) {
        int close = tex.skipOption(behind, to);
        environments.heading(text.substring(behind + 1, Math.max(behind + 1, close - 1)), at, close);
        int open = tex.group(close, to);
        if (open < 0 || walk.depth() >= LatexWalk.DEEPEST) {
            return close;
        }
        walk.hidden(open + 1, tex.closing(open), out.visibility());
        out.flush();
        return tex.closing(open) + 1;
    }

    private int include(String name, int behind, int to) {
        int open = tex.group(behind, to);
        String file;
        int end;
        if (open >= 0) {
            end = tex.closing(open) + 1;
            file = text.substring(open + 1, end - 1);
            int second = name.endsWith("import") ? tex.group(end, to) : -1;
            if (second >= 0) {
                end = tex.closing(second) + 1;
                file = file + "/" + text.substring(second + 1, end - 1);
            }
        } else {
            int start = tex.skipSpace(behind, to);
            end = start;
            while (end < to && !Character.isWhitespace(text.charAt(end)) && "{}\\%".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            file = text.substring(start, end);
        }
        if (!file.isBlank() && file.length() < 1_000 && walk.depth() < LatexWalk.DEEPEST) {
            job.include(file, tex.source().path()).ifPresent(walk::include);
        }
        return end;
    }

    private int condition(String name, int at, int behind, int to) {
        var holds = job.conditions().value(name);
        if (holds.isEmpty() || !out.visibility().isVisible() || walk.depth() >= LatexWalk.DEEPEST) {
            return behind;
        }
        Conditions.Branches branches = Conditions.branches(text, behind, to);
        boolean elseGiven = branches.otherwise() < branches.end();
        int otherwise = elseGiven ? branches.otherwise() + "\\else".length() : branches.end();
        if (holds.get()) {
            walk.hidden(otherwise, branches.end(), Visibility.SWITCHED_OFF);
            return behind;
        }
        walk.hidden(branches.then(), branches.otherwise(), Visibility.SWITCHED_OFF);
        return elseGiven ? otherwise : branches.behind();
    }

    private int macro(String name, Macros.Macro macro, int at, int end, int to) {
        String printed = job.macros().expansion(name, walk::expand);
        if (macro.parameters() == 0) {
            int behind = text.startsWith("{}", end) ? end + 2 : end;
            out.text().append(printed, at, behind);
            return behind;
        }
        if (macro.usesArguments()) {
            macro.heading().ifPresent(words -> environments.heading(walk.expand(words), at, end));
            return end;
        }
        int behind = tex.skipGroups(end, to, macro.parameters());
        if (walk.depth() < LatexWalk.DEEPEST) {
            walk.hidden(end, behind, Visibility.SWITCHED_OFF);
        }
        out.text().append(printed, at, behind);
        return behind;
    }

    private int code(String name, int behind, int to) {
        int from = name.startsWith("verb") ? behind : tex.skipOption(behind, to);
        if (name.equals("mintinline")) {
            from = tex.skipGroups(from, to, 1);
        }
        if (from >= to) {
            return to;
        }
        char mark = text.charAt(from) == '{' ? '}' : text.charAt(from);
        int close = text.indexOf(mark, from + 1);
        if (close < 0 || close >= tex.lineEnd(from, to)) {
            return from;
        }
        int start = out.text().length();
        out.text().append(from + 1, close).mark(Inline.Kind.CODE, start, "");
        return close + 1;
    }

    private int simple(String name, int at, int behind, int to) {
        if (job.conditions().set(name)) {
            return behind;
        }
        Inline.Kind kind = Commands.mark(name);
        int open = kind == null && !name.equals("url") && !name.equals("href") ? -1 : tex.group(behind, to);
        if (open >= 0 && kind != null) {
            return walk.mark(kind, open, "");
        }
        if (open >= 0) {
            return link(name, open, to);
        }
        String symbol = Commands.symbol(name);
        if (symbol != null) {
            int end = text.startsWith("{}", behind) ? behind + 2 : behind;
            out.text().append(symbol, at, end);
            return end;
        }
        return switch (name) {
            case "par" -> {
                out.paragraph(at);
                yield behind;
            }
            case "item" -> item(behind, to);
            case "includegraphics" -> picture(at, behind, to);
            case "tabularnewline", "cr" -> row(at, behind, to);
            case "verb" -> behind;
            default -> other(name, behind, to);
        };
    }

    private int other(String name, int behind, int to) {
        if (Commands.CITATIONS.contains(name)) {
            int open = tex.group(tex.skipOption(tex.skipOption(behind, to), to), to);
            if (open >= 0) {
                String keys = text.substring(open + 1, tex.closing(open));
                out.text().mark(Inline.Kind.CITATION, out.text().length(), keys);
                return tex.closing(open) + 1;
            }
        }
        var accent = Accents.at(text, behind - name.length(), to);
        if (name.length() == 1 && accent.isPresent()) {
            out.text().append(accent.get().text(), behind - 2, accent.get().end());
            return accent.get().end();
        }
        int count = Commands.skipped(name);
        return count == 0 ? tex.skipOption(behind, to) : tex.skipGroups(behind, to, count);
    }

    private int link(String name, int open, int to) {
        int close = tex.closing(open);
        String target = text.substring(open + 1, close).replace("\\", "");
        if (name.equals("href")) {
            int second = tex.group(close + 1, to);
            return second < 0 ? close + 1 : walk.mark(Inline.Kind.LINK, second, target);
        }
        int start = out.text().length();
        for (int i = open + 1; i < close; i++) {
            if (text.charAt(i) != '\\') {
                out.text().append(i, i + 1);
            }
        }
        out.text().mark(Inline.Kind.LINK, start, target);
        return close + 1;
    }

    private int item(int behind, int to) {
        out.startItem();
        int end = tex.skipOption(behind, to);
        if (end > behind) {
            int open = tex.skipSpace(behind, to);
            Passage label = walk.capture(open + 1, end - 1);
            if (!label.isBlank()) {
                out.text().append(label).append(" ", end - 1);
            }
        }
        return end;
    }

    private int picture(int at, int behind, int to) {
        int open = tex.group(tex.skipOption(behind, to), to);
        if (open < 0) {
            return behind;
        }
        String target = text.substring(open + 1, tex.closing(open));
        out.aside().add(new Block.Image(target, new PassageBuilder(tex.source()).build(at), out.visibility()));
        return tex.closing(open) + 1;
    }

    /** {@code \\}, or what means the same in a table. */
    private int row(int at, int behind, int to) {
        if (out.inTable()) {
            out.endRow();
        } else if (out.text().length() > 0) {
            out.text().append("\n", at, behind);
        }
        int star = behind < to && text.charAt(behind) == '*' ? behind + 1 : behind;
        return star < to && text.charAt(star) == '[' ? tex.skipOption(star, to) : star;
    }

    /** A command of one character that is no letter. */
    private int symbol(int at, int to) {
        char c = text.charAt(at + 1);
        switch (c) {
            case '\\' -> {
                return row(at, at + 2, to);
            }
            case '(', '[' -> {
                return formula(at, c, to);
            }
            case ' ', ',', ';', ':', '\n', '\t' -> out.space(at);
            case '-', '/', '!', '@', '*' -> {
                return at + 2;
            }
            case '%', '&', '#', '$', '_', '{', '}' -> out.text().append(String.valueOf(c), at, at + 2);
            default -> {
                var accent = Accents.at(text, at + 1, to);
                accent.ifPresent(letter -> out.text().append(letter.text(), at, letter.end()));
                return accent.isPresent() ? accent.get().end() : at + 2;
            }
        }
        return at + 2;
    }

    private int formula(int at, char c, int to) {
        int end = walk.formulas().end("\\" + c, at, to);
        if (end < 0) {
            return at + 2;
        }
        int start = out.text().length();
        out.text().append(at, end).mark(Inline.Kind.MATH, start, "");
        return end;
    }

    private int nameEnd(int from, int to) {
        int i = from;
        while (i < to
                && (text.charAt(i) >= 'a' && text.charAt(i) <= 'z'
                        || text.charAt(i) >= 'A' && text.charAt(i) <= 'Z'
                        || text.charAt(i) == '@')) {
            i++;
        }
        return i;
    }
}
