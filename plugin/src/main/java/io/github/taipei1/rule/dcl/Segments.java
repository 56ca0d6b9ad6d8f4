package io.github.taipei1.rule.dcl;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a folded sentence between semicolons, without options whose box is not ticked. */
final class Segments {
    private static final String EMPTY_BOXES = "☐□◻▢";
    private static final String TICKED_BOXES = "☑■☒✓✔◼▣✅";

    private static final Pattern BRACKETED = Pattern.compile("\\[[xv✓✔√■●]\\]");

    private Segments() {}

    /**
     * One part.
     *
     * @param answer if it is a question of a form with its answer
     */
    record Segment(String words, Optional<Answers.Answered> answer) {}

    static List<Segment> of(String words) {
        String marked =
                Answers.inParts(Answers.withFields(DeclarationWords.replaced("remark", withMarks(words), ", ")));
        if (Answers.isOpen(marked)) {
            return List.of();
        }
        if (Answers.isMarked(marked)) {
            return List.of(new Segment(marked, Answers.of(marked)));
        }
        List<String> parts = new ArrayList<>();
        for (String part : marked.split("[;。]|[.!] ")) {
            ticked(part, parts);
        }
        return parts.stream()
                .map(String::strip)
                .map(part -> new Segment(part, Answers.of(part)))
                .toList();
    }

    /** Boxes written with brackets as those of one character. */
    static String withMarks(String words) {
        return BRACKETED.matcher(words.replace("[ ]", "☐").replace("[]", "☐")).replaceAll("☑");
    }

    /** Each option with a ticked box is a segment of its own. */
    private static void ticked(String part, List<String> segments) {
        int from = 0;
        boolean dropping = false;
        for (int i = 0; i <= part.length(); i++) {
            boolean empty = i < part.length() && EMPTY_BOXES.indexOf(part.charAt(i)) >= 0;
            boolean ticked = i < part.length() && TICKED_BOXES.indexOf(part.charAt(i)) >= 0;
            if (empty || ticked || i == part.length()) {
                if (!dropping && !part.substring(from, i).isBlank()) {
                    segments.add(part.substring(from, i));
                }
                from = i;
                dropping = empty;
            }
        }
    }
}
