package io.github.taipei1.rule.sec;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.words.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of a text that hold a keyword, in lower case and of bearable length. */
final class Lines {
    private static final int LONGEST = 4_000;

    private Lines() {}

    /**
     * One line.
     *
     * @param text as it stands, cut where it is too long to be written by a person
     */
    record Line(Source source, int number, String text) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        Place place() {
            int from = source.lineStart(number);
            return source.place(from, from + text.length());
        }
    }

    /** The lines in which one of these words stands, each once. */
    static List<Line> with(Keywords words, Source source) {
        List<Line> lines = new ArrayList<>();
        int[] last = {0};
        words.scan(source.text(), (offset, word) -> {
            int number = source.lineAt(offset);
            if (number != last[0]) {
                last[0] = number;
                lines.add(line(source, number));
            }
            return true;
        });
        return lines;
    }

    static Line line(Source source, int number) {
        String text = source.line(number);
        return new Line(source, number, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
