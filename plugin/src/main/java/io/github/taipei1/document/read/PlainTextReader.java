package io.github.taipei1.document.read;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text without markup: paragraphs end at blank lines, lines that start with a bullet or a number are items, a short line
 * that stands alone, is underlined or ends in a colon is a heading.
 */
final class PlainTextReader {
    private static final int LONGEST_HEADING = 60;

    private final Source source;
    private final String text;
    private final boolean asciiDoc;
    private final List<Block> blocks = new ArrayList<>();
    private PassageBuilder paragraph;
    private int paragraphStart;
    private int paragraphLines;
    private boolean item;

    private PlainTextReader(Source source) {
        this.source = source;
        this.text = source.text();
        this.asciiDoc = source.path().endsWith(".adoc") || source.path().endsWith(".asciidoc");
        this.paragraph = new PassageBuilder(source);
    }

    /** @param format the format the file was meant to have */
    static Document read(Source source, Format format) {
        return new Document(source.path(), format, source, new PlainTextReader(source).blocks(), List.of());
    }

    private List<Block> blocks() {
        for (int number = 1; number <= source.lines(); number++) {
            int from = source.lineStart(number);
            line(from, from + source.line(number).length(), number == source.lines());
        }
        flush(true);
        return blocks;
    }

    /** Level of an AsciiDoc heading such as {@code == Results}; 0 if the line is none. */
    private int markedHeading(int from, int to) {
        int level = 0;
        while (from + level < to && text.charAt(from + level) == '=') {
            level++;
        }
        boolean heading = level <= 6 && from + level + 1 < to && text.charAt(from + level) == ' ';
        return heading ? level : 0;
    }

    private void line(int lineStart, int lineEnd, boolean last) {
        int from = lineStart;
        while (from < lineEnd && isSpace(text.charAt(from))) {
            from++;
        }
        int to = lineEnd;
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        int marks = asciiDoc ? markedHeading(from, to) : 0;
        if (from == to) {
            flush(last);
        } else if (marks > 0) {
            flush(false);
            PassageBuilder words =
                    new PassageBuilder(source).append(from + marks + 1, to).strip();
            blocks.add(new Block.Heading(marks, words.build(from), Visibility.VISIBLE));
        } else if (isUnderline(from, to) && paragraphLines == 1) {
            heading(text.charAt(from) == '=' ? 1 : 2);
        } else if (!isUnderline(from, to)) {
            words(from, to);
        }
    }

    private void words(int from, int to) {
        int behind = markerEnd(from, to);
        if (behind > from) {
            flush(false);
            item = true;
        }
        if (paragraphLines == 0) {
            paragraphStart = behind;
        }
        paragraph.softBreak(Math.max(0, from - 1)).append(behind, to);
        paragraphLines++;
        boolean runIn = paragraphLines == 1 && !item && to - from <= LONGEST_HEADING && isColon(text.charAt(to - 1));
        if (runIn) {
            heading(2);
        }
    }

    private void heading(int level) {
        Passage passage = paragraph.build(paragraphStart);
        blocks.add(new Block.Heading(level, passage, Visibility.VISIBLE));
        reset();
    }

    private void flush(boolean last) {
        if (paragraphLines == 1 && !item && !last && looksLikeHeading()) {
            heading(2);
        } else if (paragraphLines > 0) {
            Passage passage = paragraph.build(paragraphStart);
            blocks.add(
                    item
                            ? new Block.Item(1, false, passage, Visibility.VISIBLE)
                            : new Block.Paragraph(passage, Visibility.VISIBLE));
        }
        reset();
    }

    private void reset() {
        paragraph = new PassageBuilder(source);
        paragraphLines = 0;
        item = false;
    }

    private boolean looksLikeHeading() {
        if (paragraph.length() > LONGEST_HEADING) {
            return false;
        }
        char first = paragraph.charAt(0);
        boolean proper = Character.isUpperCase(first) || Character.isDigit(first) || first >= 0x2E80;
        return proper && ".。!！?？;；,，、)）」".indexOf(paragraph.last()) < 0;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /** Behind {@code - }, {@code * }, {@code • } or {@code 1. }; {@code from} if there is none of them. */
    private int markerEnd(int from, int to) {
        int i = from;
        if ("-*+•●·※◆■".indexOf(text.charAt(from)) >= 0) {
            i = from + 1;
        } else {
            while (i < to && i < from + 3 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            boolean numbered = i > from && i < to && ".)、".indexOf(text.charAt(i)) >= 0;
            if (!numbered) {
                return from;
            }
            i += text.charAt(i) == '、' ? 0 : 1;
        }
        if (i >= to || !isSpace(text.charAt(i)) && text.charAt(i) != '、') {
            return from;
        }
        while (i < to && (isSpace(text.charAt(i)) || text.charAt(i) == '、')) {
            i++;
        }
        return i;
    }

    private boolean isUnderline(int from, int to) {
        char c = text.charAt(from);
        if (to - from < 3 || "=-~_*#".indexOf(c) < 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != c) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c == '\f';
    }
}
