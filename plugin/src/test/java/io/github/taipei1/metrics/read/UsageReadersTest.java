package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageRecord;
import io.github.taipei1.metrics.UsageTable;
import io.github.taipei1.metrics.Windows;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of JSON accounting, hand-written logs and Farm tasks. */
class UsageReadersTest {

    private static MetricsFile read(MetricsKind kind, String text) {
        return kind.read(MetricsInput.of("metrics/usage", "lead", Samples.bytes(text)));
    }

    private static List<UsageRecord> records(MetricsFile file) {
        return file.usage().map(UsageTable::records).orElseThrow().toList();
    }

    private static long minutes(UsageRecord record) {
        return Duration.between(record.start().orElseThrow(), record.end().orElseThrow())
                .toMinutes();
    }

    @Test
    void jsonGpusAreTheGenericEntryElseTheTypedOnes() {
        List<UsageRecord> jobs = records(read(
                MetricsKind.SLURM_SACCT_JSON,
                new String(Samples.of(MetricsKind.SLURM_SACCT_JSON), java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(jobs).extracting(UsageRecord::gpus).containsExactly(8, 2);
        assertThat(jobs).extracting(UsageRecord::job).containsExactly("100", "206_3");
        assertThat(jobs).extracting(UsageRecord::state).containsExactly(JobState.COMPLETED, JobState.FAILED);
    }

    @Test
    void jsonOfARunningJobIsToldAndOneThatSpansMoreThanItRanIsCutBack() {
        MetricsFile running = read(
                MetricsKind.SLURM_SACCT_JSON,
                json("\"RUNNING\"", "\"start\": 1613725209, \"end\": 0, \"elapsed\": 83853331"));
        assertThat(running.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.message().en()).contains("has no end"));
        assertThat(records(running).get(0).end()).isEmpty();

        MetricsFile requeued = read(
                MetricsKind.SLURM_SACCT_JSON,
                json("[\"PENDING\", \"REQUEUED\"]", "\"start\": 1000000, \"end\": 1010000, \"elapsed\": 3600"));
        assertThat(records(requeued).get(0).state()).isEqualTo(JobState.REQUEUED);
        assertThat(records(requeued).get(0).quality()).isEqualTo(Quality.ESTIMATED);
        assertThat(minutes(records(requeued).get(0))).isEqualTo(60);
        assertThat(requeued.warnings()).hasSize(1);
    }

    @Test
    void squeueJsonIsNamed() {
        assertThat(read(MetricsKind.SLURM_SACCT_JSON, "{\"jobs\": [{\"job_id\": 1, \"job_state\": [\"RUNNING\"]}]}")
                        .problems()
                        .get(0)
                        .message()
                        .en())
                .contains("squeue");
        assertThat(read(MetricsKind.SLURM_SACCT_JSON, "{\"jobs\": [\n{\"job_id\": 1,,")
                        .problems()
                        .get(0)
                        .place()
                        .region()
                        .startLine())
                .isEqualTo(2);
    }

    private static String json(String state, String times) {
        return "{\"jobs\": [{\"job_id\": 4, \"state\": {\"current\": " + state + "}, \"time\": {" + times
                + "}, \"tres\": {\"allocated\": [{\"type\": \"gres\", \"name\": \"gpu\", \"count\": 2}]}}]}";
    }

    @Test
    void aHandWrittenLogGivesEstimates() {
        List<UsageRecord> runs = records(read(
                MetricsKind.RUN_LOG,
                new String(Samples.of(MetricsKind.RUN_LOG), java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(runs).extracting(UsageRecord::gpus).containsExactly(64, 8);
        assertThat(runs).extracting(UsageReadersTest::minutes).containsExactly(187L, 150L);
        assertThat(runs).extracting(UsageRecord::state).containsExactly(JobState.COMPLETED, JobState.OUT_OF_MEMORY);
        assertThat(runs).extracting(UsageRecord::quality).containsOnly(Quality.ESTIMATED);
        assertThat(runs.get(0).gpuModel()).isEqualTo("H100");
        assertThat(runs.get(1).start().orElseThrow().getEpochSecond()).isEqualTo(Windows.at("2025-11-11T10:00:00"));
    }

    @Test
    void otherTablesOfTheLogArePassedOverAndBadRowsTold() {
        MetricsFile file = read(MetricsKind.RUN_LOG, """
                | who | what |
                |---|---|
                | amy | data |

                | Job ID | GPUs | Start | End | Status |
                |---|---|---|---|---|
                | 17 | 8 | 2025-11-10 09:00 | 2025-11-10 10:00 | done |
                | 18 | 2 nodes | 2025-11-10 09:00 | 2025-11-10 10:00 | done |
                | 19 | 8 | yesterday | 2025-11-10 10:00 | done |
                | 20 | 8 | 2025-11-10 09:00 | | running |
                """);
        assertThat(records(file)).extracting(UsageRecord::job).containsExactly("17", "20");
        assertThat(file.problems())
                .extracting(p -> p.place().region().startLine())
                .containsExactly(8, 9);
        assertThat(file.warnings())
                .extracting(p -> p.place().region().startLine())
                .containsExactly(10);
    }

    @ParameterizedTest
    @CsvSource({
        "3h07m, 11220",
        "3:07, 11220",
        "3:07:30, 11250",
        "2d 4h, 187200",
        "45m, 2700",
        "3.5h, 12600",
        "3.5, 12600",
        "3 小時 7 分, 11220",
        "約 90 分鐘, 5400",
        "n/a, 0",
        "soon, -1",
        "3h x, -1",
        "3:99, -1"
    })
    void durationsAreReadAsPeopleWriteThem(String text, long seconds) {
        assertThat(WrittenTimes.duration(text)).isEqualTo(seconds);
    }

    @Test
    void farmTasksAreRuns() {
        MetricsFile file = read(MetricsKind.OMNIVERSE_FARM, """
                task,status,submitted,started,finished,gpus
                a,finished,,2025-11-10T09:00:00+00:00,2025-11-10T10:30:00Z,4
                b,errored,,2025-11-10 09:00:00,2025-11-10 09:15:00,4
                c,queued,2025-11-10T09:00:00,,,4
                d,finished,,soon,2025-11-10T09:00:00,4
                """);
        assertThat(records(file))
                .extracting(UsageRecord::state)
                .containsExactly(JobState.COMPLETED, JobState.FAILED, JobState.PENDING);
        assertThat(minutes(records(file).get(0))).isEqualTo(90);
        assertThat(file.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.place().region().startLine()).isEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource({
        "未完成, FAILED",
        "尚未完成, RUNNING",
        "incomplete, FAILED",
        "unsuccessful, FAILED",
        "not finished, FAILED",
        "執行中斷, FAILED",
        "執行中, RUNNING",
        "不成功, FAILED",
        "'no errors, done', COMPLETED",
        "無錯誤，完成, COMPLETED",
        "broken, OTHER",
        "tokenised, OTHER",
        "abandoned, OTHER",
        "OK, COMPLETED",
        "Completed ✅, COMPLETED",
        "✅ 完成, COMPLETED",
        "❌ OOM, OUT_OF_MEMORY",
        "'exit 0, 0 errors ✔', COMPLETED",
    })
    void stateWordsAreReadWithWhatDeniesThem(String cell, JobState state) {
        MetricsFile file = read(
                MetricsKind.RUN_LOG,
                "| job | gpus | start | duration | status |\n|---|---|---|---|---|\n| a | 8 | 2025-11-10 09:00 | 1h | "
                        + cell + " |\n");
        assertThat(records(file)).extracting(UsageRecord::state).containsExactly(state);
        assertThat(file.warnings()).isEmpty();
    }

    @Test
    void tablesWithoutOuterPipesAndWithOtherHeadersAreReadAndExamplesInFencesAreNot() {
        MetricsFile file = read(MetricsKind.RUN_LOG, """
                A | stands in prose.

                ```
                | job | gpus | start | duration |
                |---|---|---|---|
                | example | 8 | 2025-11-10 09:00 | 99h |
                ```

                **Job ID** | GPU 數量 | 開始時間 | 時長（小時）
                --- | ---: | --- | ---
                x | 8 卡 | 2025-11-10 09:00 | 3h07
                **Job ID** | GPU 數量 | 開始時間 | 時長（小時）
                --- | ---: | --- | ---
                y | 4 | 2025-11-10 09:00 | 90m
                z | 4 | 2025-11-10 09:00 | 5m30
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(records(file)).extracting(UsageRecord::job).containsExactly("x", "y", "z");
        assertThat(records(file)).extracting(UsageReadersTest::minutes).containsExactly(187L, 90L, 5L);
        assertThat(records(file)).extracting(UsageRecord::gpus).containsExactly(8, 4, 4);
    }

    @Test
    void aRowSaysWhichCellCannotBeReadAndATableWhichColumnItLacks() {
        MetricsFile file = read(MetricsKind.RUN_LOG, """
                | job | gpus | start | end |
                |---|---|---|---|
                | a | 2 nodes | 2025-11-10 09:00 | 2025-11-10 10:00 |
                | b | 8 | 2025年11月10日 | 2025-11-10 10:00 |
                | c | 8 | 2025-11-10 09:00 | 10:00 |
                | d | 8 | 2025-11-10 09:00 | 2025-11-10 08:00 |
                | e | 8 | 2025-11-10 09:00 | 2025-11-10 10:00 |

                | job | start | end |
                |---|---|---|
                | f | 2025-11-10 09:00 | 2025-11-10 10:00 |
                """);
        assertThat(file.problems())
                .extracting(p -> p.message().en())
                .containsExactly(
                        "the GPUs “2 nodes” cannot be read",
                        "the start “2025年11月10日” cannot be read",
                        "the end “10:00” cannot be read",
                        "the end is before the start");
        assertThat(file.problems())
                .allSatisfy(p -> assertThat(p.message().zhTw()).isNotBlank());
        assertThat(file.warnings()).singleElement().satisfies(p -> {
            assertThat(p.place().region().startLine()).isEqualTo(9);
            assertThat(p.message().en()).contains("no column for GPUs");
        });
        byte[] big5 =
                "| 作業 | GPU 數 | 開始 | 時長 |\n|---|---|---|---|\n".getBytes(java.nio.charset.Charset.forName("Big5"));
        assertThat(MetricsKind.RUN_LOG
                        .read(MetricsInput.of("metrics/log.md", "lab", big5))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).contains("UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"2d4, BAD", "5m 3h, BAD", "3h 3h, BAD", "2d 4h, 187200", "3h07, 11220", "5m30, 330", "3, 10800"})
    void aBareNumberIsOfTheNextUnitOrOfNone(String text, String seconds) {
        assertThat(WrittenTimes.duration(text)).isEqualTo(seconds.equals("BAD") ? Times.BAD : Long.parseLong(seconds));
    }

    /** People keep this table by hand: seconds are no custom of theirs, and what is wrong in a row is told by its column. */
    @Test
    void farmTasksAreReadAsPeopleWriteTimes() {
        String head = "task,status,submitted,started,finished,gpus\n";
        MetricsFile file = MetricsKind.OMNIVERSE_FARM.read(MetricsInput.of(
                "metrics/farm.csv",
                "lab",
                (head + "a,finished,2025-10-01 08:00,2025-10-01 08:15,2025-10-01 10:15,8\n"
                                + "b,finished,,2025/10/2 9:00,2025/10/2 11:00,4\nc,finished,,2025-10-03,soon,4\n"
                                + "d,finished,,2025-10-03 09:00,2025-10-03 10:00,four\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(file.usage().orElseThrow().rows()).isEqualTo(2);
        assertThat(file.problems())
                .extracting(problem -> problem.message().en())
                .containsExactlyInAnyOrder(
                        "finished holds “soon”, which cannot be read", "gpus holds “four”, which cannot be read");
    }
}
