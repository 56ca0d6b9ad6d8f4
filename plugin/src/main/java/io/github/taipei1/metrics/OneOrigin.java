package io.github.taipei1.metrics;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What several kinds of sources tell of one unit is told twice: the kind with the most points counts, and the others are named. */
public final class OneOrigin {
    /** Metrics that are summed up over sources, and what they are called. */
    private static final Map<String, Text> SUMMED = Map.of(
            MetricNames.FRAMES, Text.of("算圖格數", "rendered frames"),
            MetricNames.ENERGY, Text.of("GPU 用電量", "GPU energy"));

    private OneOrigin() {}

    /** Series that count and series that do not, of one unit. */
    private record Choice(String unit, List<Series> counted, List<Series> leftOut) {

        /** Whether the sums differ: two sources that say the same need no word. */
        private boolean differs() {
            return !leftOut.isEmpty() && Double.compare(sum(counted), sum(leftOut)) != 0;
        }

        private static double sum(List<Series> series) {
            return series.stream()
                    .flatMap(Series::points)
                    .mapToDouble(Series.Point::value)
                    .sum();
        }
    }

    /** The series of a metric that count. */
    static List<Series> of(List<Series> series, String metric) {
        return choices(series, metric).stream()
                .flatMap(choice -> choice.counted().stream())
                .toList();
    }

    /** What is told twice; warnings of MET-01. */
    public static List<UsageFindings.Fact> toldTwice(KpiModel model) {
        List<UsageFindings.Fact> facts = new ArrayList<>();
        SUMMED.keySet().stream()
                .sorted()
                .forEach(metric -> choices(model.series(), metric).stream()
                        .filter(Choice::differs)
                        .forEach(choice -> facts.add(fact(SUMMED.get(metric), choice))));
        return facts;
    }

    private static UsageFindings.Fact fact(Text name, Choice choice) {
        String counted = files(choice.counted());
        String leftOut = files(choice.leftOut());
        return new UsageFindings.Fact(
                UsageFindings.Kind.TOLD_TWICE,
                Text.of(
                        choice.unit() + " 的" + name.zhTw() + "有兩種來源，只計 " + counted + "，未計 " + leftOut
                                + "；若兩者所記不同，請併入同一種檔案",
                        "two kinds of sources tell the " + name.en() + " of " + choice.unit() + ": only " + counted
                                + " counts, " + leftOut
                                + " does not; if they tell of different work, put both into one kind of file"),
                1,
                choice.leftOut().stream()
                        .map(one -> Place.of(one.source().file()))
                        .distinct()
                        .toList());
    }

    private static String files(List<Series> series) {
        return series.stream().map(one -> one.source().file()).distinct().collect(Collectors.joining(", "));
    }

    private static List<Choice> choices(List<Series> series, String metric) {
        Map<String, Map<String, List<Series>>> byUnit = series.stream()
                .filter(s -> s.metric().equals(metric) && s.size() > 0)
                .collect(Collectors.groupingBy(
                        Series::unit,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Series::origin, TreeMap::new, Collectors.toList())));
        return byUnit.entrySet().stream()
                .map(unit -> choice(unit.getKey(), List.copyOf(unit.getValue().values())))
                .toList();
    }

    private static Choice choice(String unit, List<List<Series>> byOrigin) {
        List<Series> most = byOrigin.stream()
                .max(Comparator.comparingLong(
                        of -> of.stream().mapToLong(Series::size).sum()))
                .orElseThrow();
        return new Choice(
                unit,
                most,
                byOrigin.stream().filter(of -> of != most).flatMap(List::stream).toList());
    }
}
