package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Steps whose job row is missing. Steps never count, since the job row holds the same GPUs; but where there is no job row
 * its hours are lost to the report, which must be told. Steps mostly follow their job, so only those that do not are kept
 * until all job rows are known.
 */
final class OrphanSteps {
    private static final Text HELP = Text.of(
            "步驟列不計入。請匯出作業本身的列：sacct -X --parsable2，時間範圍涵蓋整個批次",
            "Step rows do not count. Export the rows of the jobs themselves: sacct -X --parsable2, over the whole batch");
    private static final int MOST = 200_000;

    private final Map<Long, Orphan> waiting = new LinkedHashMap<>();
    private long lastJob = -1;
    private long steps;
    private int firstStep;
    private long unmatched;
    private int firstUnmatched;

    /** A job row with this id (packed) was seen. */
    void job(long id) {
        lastJob = id;
    }

    /** Whether a step of this job needs a closer look; also counts the step. */
    boolean strays(long job, int line) {
        firstStep = steps++ == 0 ? line : firstStep;
        return job != lastJob;
    }

    /** A step away from its job was seen, which itself held GPUs for so long. */
    void step(long job, String id, long gpuSeconds, int line) {
        if (waiting.size() < MOST || waiting.containsKey(job)) {
            waiting.merge(job, new Orphan(id, line, gpuSeconds, 1), Orphan::and);
        } else {
            firstUnmatched = unmatched++ == 0 ? line : firstUnmatched;
        }
    }

    long steps() {
        return steps;
    }

    /** Line of the first step. */
    int firstStep() {
        return firstStep;
    }

    /** Tells of the steps whose job is not in the table of all job rows. */
    void tell(UsageTableBuilder jobs, Notes notes) {
        if (!waiting.isEmpty()) {
            jobs.forEachId(waiting::remove);
        }
        waiting.values().forEach(orphan -> notes.warning(orphan.line(), orphan.message(), HELP));
        if (unmatched > 0) {
            notes.warning(
                    firstUnmatched,
                    Text.of(
                            "另有 " + unmatched + " 個步驟列未與作業列核對",
                            unmatched + " more step rows were not matched with job rows"),
                    HELP);
        }
    }

    private record Orphan(String job, int line, long gpuSeconds, int steps) {
        Orphan and(Orphan other) {
            return new Orphan(job, line, Math.max(gpuSeconds, other.gpuSeconds), steps + other.steps);
        }

        Text message() {
            BigDecimal hours = BigDecimal.valueOf(gpuSeconds).divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP);
            return Text.of(
                    "作業 " + job + " 只有 " + steps + " 個步驟列，沒有作業列；約 " + hours + " GPU 小時未計入",
                    "job " + job + " has " + steps + " step rows and no job row; some " + hours
                            + " GPU-hours are not counted");
        }
    }
}
