package io.github.taipei1.rule.dcl;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The parts of a folded sentence between semicolons, without options whose box is not ticked. */
final class Segments {
    private static final String EMPTY_BOXES = "☐□◻▢";
    private static final String TICKED_BOXES = "☑■☒✓✔◼▣✅";

    private static final Pattern ANSWER =
            Pattern.compile("\\? ?[;|]? ?(?:answer|a|reply|yes or no|yes/no|回答|答|答覆|說明|填答|勾選)?:? ?");

    private Segments() {}

    static List<String> of(String words) {
        List<String> segments = new ArrayList<>();
        for (String part : withAnswers(withMarks(words)).split("[;。]")) {
            ticked(part, segments);
        }
        return segments;
    }

    /** A question in a form and the answer in the next field are one segment: {@code … commercially? No}. */
    private static String withAnswers(String words) {
        return ANSWER.matcher(words).replaceAll("? ");
    }

    /** Boxes written with brackets as those of one character. */
    private static String withMarks(String words) {
        return words.replace("[ ]", "☐").replace("[]", "☐").replace("[x]", "☑").replace("[v]", "☑");
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
