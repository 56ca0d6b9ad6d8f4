package io.github.taipei1.rule.words;

import com.google.re2j.Pattern;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Everything that a document says to its readers, in reading order. */
public final class Utterances {
    private static final int BOX = 5;
    /** What is longer was not written as a sentence: packed code, encoded data. */
    private static final int LONGEST = 2_000;

    private static final int NOTE_SIZE = 120;
    /** Longest key that reads as the name of a field. */
    private static final int FIELD = 32;

    private static final Pattern NOTE = Pattern.compile(
            "^\\W{0,4}(?:note|notice|disclaimer|disclosure|important|tip|warning|caution|info|update|tl;dr|註|注意|備註|附註|說明|聲明|提醒|讀者|更新|!)"
                    + "|(?:本|此|這)(?:文|頁|篇|份|報告|站|專案|計畫|檔|譯文|翻譯|手冊)"
                    + "|\\bthis (?:page|post|article|repo|repository|document|report|readme|project|translation|file|text|site|work)\\b|\\bour \\w");

    private final Predicate<String> matters;
    private final List<Utterance> all = new ArrayList<>();
    private final List<Block.Heading> above = new ArrayList<>();
    /** Their folded texts, which every utterance below them takes. */
    private List<String> headings = List.of();

    private List<Passage> columns = List.of();
    private int section;
    private int block;

    private Utterances(Predicate<String> matters) {
        this.matters = matters;
    }

    /** What its readers see; code is left out, the comments of a source file are not. */
    public static List<Utterance> of(Document document) {
        return of(document, text -> true);
    }

    /**
     * The same without what cannot matter.
     *
     * @param matters a cheap test of a sentence's text
     */
    public static List<Utterance> of(Document document, Predicate<String> matters) {
        return of(document, matters, document.format() == Format.SOURCE_CODE);
    }

    /** The same with what readers do not see, such as comments. */
    public static List<Utterance> withHidden(Document document, Predicate<String> matters) {
        return of(document, matters, true);
    }

    /** The same for a text that holds no program, where what is indented only looks like code and what is set off as a quotation is said. */
    public static List<Utterance> withIndented(Document document) {
        Utterances utterances = new Utterances(text -> true);
        for (Block block : document.blocks()) {
            if (block.visibility().isVisible()) {
                if (block instanceof Block.Code || block instanceof Block.Quote) {
                    utterances.block++;
                    utterances.sentences(block);
                } else {
                    utterances.add(block);
                }
            }
        }
        return List.copyOf(utterances.all);
    }

    /** What the authors of a program say about it, in its comments: its strings are what it works with. */
    public static List<Utterance> comments(Document program, Predicate<String> matters) {
        Utterances utterances = new Utterances(matters);
        program.blocks().stream()
                .filter(block -> !(block instanceof Block.Code || block instanceof Block.Entry))
                .forEach(utterances::add);
        return List.copyOf(utterances.all);
    }

    private static List<Utterance> of(Document document, Predicate<String> matters, boolean hidden) {
        Utterances utterances = new Utterances(matters);
        for (Block block : document.blocks()) {
            if (block.visibility().isVisible() || hidden && !(block instanceof Block.Code)) {
                utterances.add(block);
            }
        }
        return List.copyOf(utterances.all);
    }

    private void add(Block block) {
        this.block++;
        if (!(block instanceof Block.TableRow)) {
            columns = List.of();
        }
        if (block instanceof Block.Heading heading) {
            above.removeIf(before -> before.level() >= heading.level());
            section++;
            headings = texts(above);
            sentence(heading.passage(), 0, heading.passage().text().length(), true);
            above.add(heading);
            headings = texts(above);
        } else if (block instanceof Block.TableRow row) {
            row(row);
        } else if (!(block instanceof Block.Code) && !(block instanceof Block.Quote quote && !isNote(quote))) {
            sentences(block);
        }
    }

    private static List<String> texts(List<Block.Heading> above) {
        return above.stream().map(one -> Folded.of(one.passage().text()).text()).toList();
    }

    /** Whether what is set as a quotation is a note of the author's own, as many Markdown texts have it. */
    private static boolean isNote(Block.Quote quote) {
        String words = Folded.of(quote.passage().text()).text();
        return NOTE.matcher(words.substring(0, Math.min(NOTE_SIZE, words.length())))
                .find();
    }

    private void sentences(Block block) {
        String box = block instanceof Block.Item item
                ? box(item.passage())
                : block instanceof Block.Entry entry ? label(entry) : "";
        for (Sentence sentence : Sentences.split(block.passage())) {
            if (sentence.to() - sentence.from() <= LONGEST) {
                add(box + said(block.passage(), sentence.from(), sentence.to()), sentence.place(), false);
            }
        }
    }

    /** The box of a task list, which readers leave out of the item's text; empty if there is none. */
    private static String box(Passage item) {
        String source = item.source().text();
        String before = source.substring(Math.max(0, item.offset(0) - BOX), item.offset(0));
        boolean open = before.contains("[ ]");
        return open ? "☐ " : before.contains("[x]") || before.contains("[X]") ? "☑ " : "";
    }

    /** The key of a short value, as its readers see a field: {@code reviewed-by} is "reviewed by: ". */
    private static String label(Block.Entry entry) {
        String key = entry.key()
                .substring(entry.key().lastIndexOf('.') + 1)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        boolean field = !key.isEmpty()
                && key.length() <= FIELD
                && entry.passage().text().length() <= NOTE_SIZE
                && key.chars().noneMatch(Character::isDigit);
        return field ? key + ": " : "";
    }

    /** A stretch of a passage without what is struck out, which its author has taken back. */
    private static String said(Passage passage, int from, int to) {
        StringBuilder said = new StringBuilder(passage.text().substring(from, to));
        for (int i = passage.inlines().size() - 1; i >= 0; i--) {
            Inline inline = passage.inlines().get(i);
            if (inline.kind() == Inline.Kind.STRIKE && inline.from() >= from && inline.to() <= to) {
                said.delete(inline.from() - from, Math.min(said.length(), inline.to() - from));
            }
        }
        return said.toString();
    }

    private void sentence(Passage passage, int from, int to, boolean heading) {
        String text = said(passage, from, to);
        if (!text.isBlank()) {
            add(text, passage.place(from, to), heading);
        }
    }

    private void row(Block.TableRow row) {
        if (row.header()) {
            columns = row.cells();
            return;
        }
        StringBuilder text = new StringBuilder();
        boolean pair = columns.isEmpty() && row.cells().size() == 2;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).text();
            if (!cell.isBlank()) {
                String name = i < columns.size() ? columns.get(i).text() : "";
                text.append(text.isEmpty() ? "" : pair ? ": " : "; ")
                        .append(name.isBlank() ? "" : name + ": ")
                        .append(cell);
            }
        }
        if (!text.isEmpty() && text.length() <= LONGEST) {
            add(text.toString(), row.passage().place(), false);
        }
    }

    private void add(String text, Place place, boolean heading) {
        if (!matters.test(text)) {
            return;
        }
        all.add(new Utterance(text, Folded.of(text), place, headings, section, heading, block));
    }
}
