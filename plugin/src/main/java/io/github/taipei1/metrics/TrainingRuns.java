package io.github.taipei1.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which series of one metric tell of one training run, since a run that was stopped and taken up again leaves several files:
 * event files of TensorBoard in one folder, checkpoints of one output folder, and logs of which one goes on where another ends.
 * What such files repeat must not count twice.
 */
final class TrainingRuns {
    /** How TensorBoard names its files; it takes those of one folder for one run. */
    static final String EVENT_FILE = "events.out.tfevents.";

    private static final Pattern CHECKPOINT = Pattern.compile("(.*/)?checkpoint-\\d+/[^/]+");

    private TrainingRuns() {}

    /** The runs, each with its series by first step; a run that nothing repeats is a list of one. */
    static List<List<Series>> of(List<Series> ofOneMetric) {
        Map<String, List<Series>> byPlace = new LinkedHashMap<>();
        ofOneMetric.stream()
                .filter(series -> series.size() > 0)
                .sorted(Comparator.comparingLong(TrainingRuns::firstStep))
                .forEach(series -> byPlace.computeIfAbsent(place(series), place -> new ArrayList<>())
                        .add(series));
        List<List<Series>> runs = new ArrayList<>();
        for (List<Series> found : byPlace.values()) {
            runs.stream()
                    .filter(before -> goesOn(before, found.get(0)))
                    .max(Comparator.comparingLong(TrainingRuns::lastStep))
                    .ifPresentOrElse(before -> before.addAll(found), () -> runs.add(new ArrayList<>(found)));
        }
        return runs.stream().map(List::copyOf).toList();
    }

    /** The greatest step of a run. */
    static long lastStep(List<Series> run) {
        return run.stream().mapToLong(Series::lastStep).max().orElse(0);
    }

    private static String place(Series series) {
        String file = series.source().file();
        String folder = folder(series);
        Matcher checkpoint = CHECKPOINT.matcher(file);
        if (file.startsWith(EVENT_FILE, folder.length())) {
            return series.unit() + " " + series.origin() + " " + folder;
        }
        return checkpoint.matches()
                ? series.unit() + " " + series.origin() + " " + checkpoint.group(1)
                : file + " " + series.run();
    }

    /** Whether a series starts within or right behind a run, and not where training starts. */
    private static boolean goesOn(List<Series> run, Series next) {
        Series one = run.get(0);
        boolean alike = one.origin().equals(next.origin())
                && one.unit().equals(next.unit())
                && folder(one).equals(folder(next));
        if (next.size() < 2 || !alike) {
            return false;
        }
        long first = firstStep(next);
        long interval = next.point(1).step() - first;
        return first > interval && first > firstStep(one) && first <= lastStep(run) + 2 * interval;
    }

    private static long firstStep(Series series) {
        return series.point(0).step();
    }

    private static String folder(Series series) {
        String file = series.source().file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
