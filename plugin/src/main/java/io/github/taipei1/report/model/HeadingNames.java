package io.github.taipei1.report.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lets a reference name a heading by its words, as people write links within a Markdown file ({@code [see](#具體產出)}), and not only by
 * an id that stands behind it.
 *
 * @param report the report, in which headings that have no id and are named so have their words as their id
 * @param targets ids of the headings that have one, by their words
 */
record HeadingNames(Report report, Map<String, String> targets) {

    /** What these references, which no id of the report answers, mean. */
    static HeadingNames of(Report report, Set<String> unknown) {
        Map<String, String> targets = new HashMap<>();
        List<Block> blocks = report.blocks().stream()
                .map(block -> block instanceof Block.Heading heading ? named(heading, unknown, targets) : block)
                .toList();
        return new HeadingNames(new Report(report.metadata(), blocks, report.notes()), targets);
    }

    private static Block named(Block.Heading heading, Set<String> unknown, Map<String, String> targets) {
        String words = words(PlainText.of(heading.content()));
        if (!unknown.contains(words) || targets.containsKey(words)) {
            return heading;
        }
        targets.put(words, heading.id().isEmpty() ? words : heading.id());
        return heading.id().isEmpty()
                ? new Block.Heading(heading.level(), words, heading.numbered(), heading.content())
                : heading;
    }

    /** The words as Markdown sites make ids of them: small letters, hyphens for blanks, no other signs. */
    private static String words(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s_-]", "")
                .replaceAll("\\s", "-");
    }
}
