package io.github.taipei1.metrics;

import java.time.LocalDate;
import java.util.List;

/** Windows for tests, of a made-up batch of six weeks with four weeks of computing. */
public final class Windows {
    private Windows() {}

    /** 2025-11-03 to 12-12, computing from Monday 11-10 to Sunday 12-07. */
    public static ComputeWindow four(int gpus, ComputeWindow.Interval... maintenance) {
        return new ComputeWindow(
                LocalDate.of(2025, 11, 3),
                LocalDate.of(2025, 12, 12),
                LocalDate.of(2025, 11, 10),
                LocalDate.of(2025, 12, 7),
                gpus,
                "H100",
                List.of(maintenance));
    }

    /** Seconds since 1970 of a time in Asia/Taipei. */
    public static long at(String time) {
        return java.time.LocalDateTime.parse(time).atZone(ComputeWindow.ZONE).toEpochSecond();
    }

    /** A table of rows {@code job, start, end, gpus, state}. */
    public static UsageTable table(String unit, Object[]... rows) {
        UsageTableBuilder builder = new UsageTableBuilder();
        int line = 2;
        for (Object[] row : rows) {
            builder.times(0, at((String) row[1]), at((String) row[2]))
                    .gpus((Integer) row[3])
                    .state((JobState) row[4])
                    .add((String) row[0], line++);
        }
        return builder.build(unit, new Provenance.Source("metrics/" + unit + ".psv", 1, line, "0".repeat(64)), true);
    }

    public static Object[] row(String job, String start, String end, int gpus, JobState state) {
        return new Object[] {job, start, end, gpus, state};
    }
}
