package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.finding.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The section that each block of a document belongs to. */
final class Outline {
    private static final int LONGEST_RUN_IN = 60;
    private static final int LONGEST_HEADING = 1_000;
    /** A heading has no more words than these; a sentence of thanks has. */
    private static final int WORDS = 7;
    /** Deeper than any real heading: a paragraph that is one in all but markup. */
    private static final int PSEUDO_LEVEL = 9;

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Part> parts = new ArrayList<>();

    /** The machine's name, made comparable. */
    private final String machine;

    private Outline(String machine) {
        this.machine = Cues.plain(machine);
    }

    /** A heading whose section is under way. */
    private record Open(int level, String text, Section section, boolean hidden) {}

    /**
     * What is known of a block's surroundings.
     *
     * @param heading text of the nearest heading or the key; empty if there is none
     * @param thanksHeading whether the block itself is (or starts with) a heading of acknowledgements
     */
    record Part(Section section, String heading, boolean thanksHeading) {}

    /** @param machine the machine's name, which headings may hold */
    static List<Part> of(Document document, String machine) {
        Outline outline = new Outline(machine);
        document.blocks().forEach(outline::add);
        return List.copyOf(outline.parts);
    }

    private void add(Block block) {
        boolean hidden = !block.visibility().isVisible();
        Optional<Integer> level = headingLevel(block);
        if (level.isPresent()) {
            String text = brief(block.passage().text());
            close(level.get(), hidden);
            open.push(new Open(level.get(), text, Headings.meaning(masked(text)), hidden));
        }
        Section section = section(block, hidden);
        boolean isThanks = level.isPresent() && open.peek().section() == Section.THANKS;
        boolean runIn = level.isEmpty()
                && isText(block)
                && (Headings.runInThanks(block.passage().text()).isPresent()
                        || isHeadedByLine(block)
                        || opensMarked(block));
        parts.add(new Part(runIn ? Section.THANKS : section, nearest(block, hidden), isThanks || runIn));
    }

    /** What is longer is no heading, whatever its markup says, and would be read again for each sentence below it. */
    private static String brief(String heading) {
        return heading.substring(0, Math.min(heading.length(), LONGEST_HEADING));
    }

    /** A heading as the wording knows it, with a mark in place of the name. */
    private String masked(String heading) {
        String plain = Cues.plain(heading);
        int at = plain.indexOf(machine);
        boolean whole = at >= 0 && !Plain.isWordChar(Plain.at(plain, at + machine.length()));
        return whole ? plain.substring(0, at) + Cues.MACHINE + plain.substring(at + machine.length()) : heading;
    }

    /** A hidden heading ends no visible section. */
    private void close(int level, boolean hidden) {
        Iterator<Open> each = open.iterator();
        while (each.hasNext()) {
            Open last = each.next();
            if (last.level() >= level && (!hidden || last.hidden())) {
                each.remove();
            }
        }
    }

    private static Optional<Integer> headingLevel(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(heading.level());
        }
        String text = block.passage().text();
        boolean pseudo = block instanceof Block.Paragraph
                && text.length() <= LONGEST_RUN_IN
                && !text.isBlank()
                && (isAllStrong(block)
                        || !isSentence(text)
                                && words(text) <= WORDS
                                && Headings.meaning(text) == Section.THANKS
                                && Headings.runInThanks(text).isEmpty());
        return pseudo ? Optional.of(PSEUDO_LEVEL) : Optional.empty();
    }

    /** {@code **Acknowledgements** We thank …}, also behind a sentence, as declarations of journals are set. */
    private static boolean opensMarked(Block block) {
        String text = block.passage().text();
        return block.passage().inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.STRONG || inline.kind() == Inline.Kind.EMPHASIS)
                .anyMatch(inline -> opensSentence(text, inline.from())
                        && words(text.substring(inline.from(), inline.to())) <= WORDS
                        && Headings.isSurelyThanks(text.substring(inline.from(), inline.to())));
    }

    private static boolean opensSentence(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || before.endsWith(".") || before.endsWith("。");
    }

    /** Plain text often has its heading in the line right above. */
    private static boolean isHeadedByLine(Block block) {
        Region region = block.passage().place().region();
        if (region.endLine() <= region.startLine()) {
            return false;
        }
        String line = block.passage().source().line(region.startLine());
        return line.length() <= LONGEST_RUN_IN && !isSentence(line) && Headings.meaning(line) == Section.THANKS;
    }

    /** Two Chinese characters count as a word. */
    private static int words(String text) {
        int han = (int) text.chars().filter(c -> c > 0x2E7F).count();
        return han / 2
                + (int) Stream.of(text.split("\\s+"))
                        .filter(word -> word.chars().anyMatch(c -> c < 0x2E80 && Character.isLetter(c)))
                        .count();
    }

    private static boolean isSentence(String text) {
        return text.chars().anyMatch(c -> "，。；,;".indexOf(c) >= 0);
    }

    private static boolean isAllStrong(Block block) {
        int length = block.passage().text().stripTrailing().length();
        return block.passage().inlines().stream()
                .anyMatch(inline ->
                        inline.kind() == Inline.Kind.STRONG && inline.from() == 0 && inline.to() >= length - 1);
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Item
                || block instanceof Block.Quote
                || block instanceof Block.Footnote
                || block instanceof Block.Raw;
    }

    private Section section(Block block, boolean hidden) {
        if (block instanceof Block.Entry entry && Headings.ofKey(entry.key()) != Section.ANY) {
            return Headings.ofKey(entry.key());
        }
        Section nearest = Section.ANY;
        for (Open heading : open) {
            boolean counts = hidden || !heading.hidden();
            if (counts && heading.section() == Section.THANKS) {
                return Section.THANKS;
            }
            if (counts && nearest == Section.ANY) {
                nearest = heading.section();
            }
        }
        return nearest;
    }

    private String nearest(Block block, boolean hidden) {
        if (block instanceof Block.Entry entry) {
            return brief(entry.key());
        }
        return open.stream()
                .filter(heading -> hidden || !heading.hidden())
                .map(Open::text)
                .findFirst()
                .orElse("");
    }

    /** Whether such text is in the file but not for its readers. */
    static boolean isHidden(Block block) {
        return block.visibility() != Visibility.VISIBLE;
    }
}
