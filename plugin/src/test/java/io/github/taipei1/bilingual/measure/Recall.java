package io.github.taipei1.bilingual.measure;

import io.github.taipei1.finding.Level;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many of the seeded errors were found, by class and by the groups that the targets speak of. */
final class Recall {
    /** A group of classes and the share that must be found, as errors or warnings. */
    record Target(String name, String kinds, double share) {
        boolean covers(String kind) {
            return Pattern.compile("^(?:" + kinds + ")").matcher(kind).find();
        }
    }

    static final List<Target> TARGETS = List.of(
            new Target("digit, scale, date, unit, rows", "N[12347]", 0.985),
            new Target("all numbers", "N", 0.97),
            new Target("number dropped", "N5", 0.93),
            new Target("two swapped", "N6", 0.95),
            new Target("number word", "N8", 0.90),
            new Target("passage dropped, English left", "C[123]", 0.97),
            new Target("sentence dropped", "C4", 0.75),
            new Target("model name, typo, official term", "T1|T3|X1", 0.99),
            new Target("name dropped", "T2", 0.60),
            new Target("organisation", "O", 0.60),
            new Target("Simplified", "Z1", 0.98),
            new Target("mainland word", "Z2", 0.80));

    private Recall() {}

    static double share(List<Measurement.Outcome> outcomes, Target target, Level least) {
        List<Measurement.Outcome> of = outcomes.stream()
                .filter(outcome -> target.covers(outcome.error().kind()))
                .toList();
        long found =
                of.stream().filter(outcome -> outcome.level().atLeast(least)).count();
        return of.isEmpty() ? 1 : (double) found / of.size();
    }

    static void print(List<Measurement.Outcome> outcomes, PrintStream out) {
        Map<String, Long> kinds = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.error().kind(), TreeMap::new, Collectors.counting()));
        out.printf("%-34s %5s %7s %7s %7s%n", "class", "cases", "error", "+warn", "+review");
        kinds.forEach((kind, count) -> row(outcomes, new Target(kind, kind, 0), count, out));
        out.printf("%-34s %5s %7s %7s %7s %7s%n", "target", "", "error", "+warn", "+review", "target");
        for (Target target : TARGETS) {
            long count = outcomes.stream()
                    .filter(outcome -> target.covers(outcome.error().kind()))
                    .count();
            row(outcomes, target, count, out);
        }
    }

    private static void row(List<Measurement.Outcome> outcomes, Target target, long count, PrintStream out) {
        out.printf(
                "%-34s %5d %7.3f %7.3f %7.3f %s%n",
                target.name(),
                count,
                share(outcomes, target, Level.ERROR),
                share(outcomes, target, Level.WARNING),
                share(outcomes, target, Level.REVIEW),
                target.share() == 0 ? "" : String.format(java.util.Locale.ROOT, "%7.3f", target.share()));
    }
}
