package io.github.taipei1.document.read.rst;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.List;
import java.util.Set;

/** What starts with two dots: directives, notes, targets and comments, each with the indented lines below it. */
final class RstDirectives {
    private static final Set<String> CODE =
            Set.of("code-block", "code", "sourcecode", "parsed-literal", "literalinclude", "highlight", "doctest");
    private static final Set<String> PICTURES = Set.of("image", "figure");
    private static final Set<String> RAW = Set.of("raw", "math", "only");
    private static final Set<String> NO_TEXT =
            Set.of("toctree", "contents", "automodule", "autoclass", "include", "index", "csv-table");

    private final Source source;
    private final String text;
    private final RstInlines inlines;
    private final List<Block> blocks;

    RstDirectives(Source source, RstInlines inlines, List<Block> blocks) {
        this.source = source;
        this.text = source.text();
        this.inlines = inlines;
        this.blocks = blocks;
    }

    /** Reads the construct at a line and gives the line behind it. */
    int read(int number, RstLine line) {
        int from = Math.min(line.end(), line.start() + 3);
        int colons = text.indexOf("::", from);
        boolean directive = colons >= 0 && colons < line.end() && isName(from, colons);
        if (directive) {
            String name = text.substring(from, colons).strip();
            return directive(name, number, line, Math.min(line.end(), colons + 2));
        }
        if (from < line.end() && text.charAt(from) == '[') {
            return note(number, line, from);
        }
        if (from < line.end() && (text.charAt(from) == '_' || text.charAt(from) == '|')) {
            return number + 1;
        }
        return comment(number, line, from);
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_.:+".indexOf(c) < 0) {
                return false;
            }
        }
        return to > from;
    }

    private int directive(String name, int number, RstLine line, int argument) {
        int behind = skip(number + 1, line.indent());
        if (CODE.contains(name)) {
            return code(
                    number + 1,
                    line.indent(),
                    text.substring(argument, line.end()).strip());
        }
        if (PICTURES.contains(name)) {
            picture(number, line, argument, behind);
            return name.equals("figure") ? options(number + 1, line.indent()) : behind;
        }
        if (RAW.contains(name)) {
            verbatim(number + 1, behind, argument, line.end());
            return behind;
        }
        if (NO_TEXT.contains(name)) {
            return behind;
        }
        PassageBuilder first = new PassageBuilder(source);
        inlines.append(first, argument, line.end());
        int next = number + 1;
        while (first.length() > 0 && next < behind && !isOptionOrBlank(RstLine.of(source, next))) {
            RstLine more = RstLine.of(source, next++);
            inlines.append(first.softBreak(more.lineStart() - 1), more.start(), more.end());
        }
        if (first.strip().length() > 0) {
            blocks.add(new Block.Paragraph(first.build(argument), Visibility.VISIBLE));
        }
        return options(next, line.indent());
    }

    /** Behind the options of a directive; its content is read as text like any other. */
    private int options(int number, int indent) {
        int next = number;
        while (next <= source.lines()) {
            RstLine line = RstLine.of(source, next);
            if (line.isBlank() || line.indent() <= indent || text.charAt(line.start()) != ':') {
                return next;
            }
            next++;
        }
        return next;
    }

    private boolean isOptionOrBlank(RstLine line) {
        return line.isBlank() || text.charAt(line.start()) == ':';
    }

    private void picture(int number, RstLine line, int argument, int behind) {
        String target = text.substring(argument, line.end()).strip();
        Passage alt = new PassageBuilder(source).build(argument);
        for (int i = number + 1; i < behind; i++) {
            RstLine option = RstLine.of(source, i);
            if (text.startsWith(":alt:", option.start())) {
                PassageBuilder builder = new PassageBuilder(source);
                inlines.append(builder, Math.min(option.end(), option.start() + 5), option.end());
                alt = builder.strip().build(option.start());
            }
        }
        blocks.add(new Block.Image(target, alt, Visibility.VISIBLE));
    }

    /** A block of code below a line: all lines that are indented farther. */
    int code(int number, int indent, String language) {
        int behind = skip(number, indent);
        PassageBuilder builder = new PassageBuilder(source);
        if (number <= source.lines() && behind > number) {
            int end = behind <= source.lines() ? source.lineStart(behind) : text.length();
            builder.append(source.lineStart(number), end).strip();
        }
        if (builder.length() > 0) {
            blocks.add(new Block.Code(language, builder.build(0), Visibility.VISIBLE));
        }
        return behind;
    }

    private void verbatim(int number, int behind, int from, int to) {
        PassageBuilder builder = new PassageBuilder(source).append(from, to);
        for (int i = number; i < behind; i++) {
            RstLine line = RstLine.of(source, i);
            builder.softBreak(line.lineStart() - 1).append(line.start(), line.end());
        }
        if (builder.strip().length() > 0) {
            blocks.add(new Block.Raw(builder.build(from), Visibility.VISIBLE));
        }
    }

    private int note(int number, RstLine line, int bracket) {
        int close = text.indexOf(']', bracket);
        if (close < 0 || close >= line.end()) {
            return comment(number, line, bracket);
        }
        int behind = skip(number + 1, line.indent());
        PassageBuilder builder = new PassageBuilder(source);
        inlines.append(builder, close + 1, line.end());
        for (int i = number + 1; i < behind; i++) {
            RstLine more = RstLine.of(source, i);
            inlines.append(builder.softBreak(more.lineStart() - 1), more.start(), more.end());
        }
        String key = text.substring(bracket + 1, close);
        blocks.add(new Block.Footnote(key, builder.strip().build(close), Visibility.VISIBLE));
        return behind;
    }

    private int comment(int number, RstLine line, int from) {
        int behind = skip(number + 1, line.indent());
        PassageBuilder builder = new PassageBuilder(source).append(from, line.end());
        for (int i = number + 1; i < behind; i++) {
            RstLine more = RstLine.of(source, i);
            builder.softBreak(more.lineStart() - 1).append(more.start(), more.end());
        }
        if (builder.strip().length() > 0) {
            blocks.add(new Block.Raw(builder.build(from), Visibility.COMMENT));
        }
        return behind;
    }

    /** The first line from {@code number} on that is neither blank nor indented farther than {@code indent}. */
    private int skip(int number, int indent) {
        int next = number;
        int behind = number;
        while (next <= source.lines()) {
            RstLine line = RstLine.of(source, next);
            if (!line.isBlank() && line.indent() <= indent) {
                return behind;
            }
            next++;
            behind = line.isBlank() ? behind : next;
        }
        return behind;
    }
}
