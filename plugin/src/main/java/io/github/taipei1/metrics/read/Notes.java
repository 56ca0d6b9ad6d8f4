package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what a reader has to say about a file. Of notes with the same advice the first 20 are told one by one and the
 * rest as a count, so that a file with a million bad rows still gives a short answer.
 */
final class Notes {
    private static final int SHOWN = 20;

    private final String path;
    private final Map<Text, Group> problems = new LinkedHashMap<>();
    private final Map<Text, Group> warnings = new LinkedHashMap<>();

    Notes(String path) {
        this.path = path;
    }

    /** Something that could not be read. */
    void problem(int line, int column, Text message, Text help) {
        problems.computeIfAbsent(help, h -> new Group()).add(problemAt(line, column, message, help));
    }

    void problem(int line, Text message, Text help) {
        problem(line, 1, message, help);
    }

    /** Something left out or completed. */
    void warning(int line, Text message, Text help) {
        warnings.computeIfAbsent(help, h -> new Group()).add(problemAt(line, 1, message, help));
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    List<Problem> problems() {
        return told(problems);
    }

    List<Problem> warnings() {
        return told(warnings);
    }

    private Problem problemAt(int line, int column, Text message, Text help) {
        return new Problem(new Place(path, Region.at(Math.max(1, line), Math.max(1, column))), message, help);
    }

    private static List<Problem> told(Map<Text, Group> groups) {
        List<Problem> all = new ArrayList<>();
        groups.forEach((help, group) -> all.addAll(group.told(help)));
        return List.copyOf(all);
    }

    /** Notes with the same advice. */
    private static final class Group {
        private final List<Problem> first = new ArrayList<>();
        private Place next;
        private int more;

        void add(Problem problem) {
            if (first.size() < SHOWN) {
                first.add(problem);
            } else {
                next = more == 0 ? problem.place() : next;
                more++;
            }
        }

        List<Problem> told(Text help) {
            List<Problem> all = new ArrayList<>(first);
            if (more > 0) {
                Text rest = Text.of(
                        "自本行起另有 " + more + " 處相同情形，不逐一列出",
                        "from this line on, " + more + " more like this, not listed one by one");
                all.add(new Problem(next, rest, help));
            }
            return all;
        }
    }
}
