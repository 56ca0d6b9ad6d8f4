package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.metrics.ComputeWindow;
import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageRecord;
import io.github.taipei1.metrics.UsageTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SacctReaderTest {
    private static final String HEADER = "JobID|JobName|User|Account|State|Submit|Start|End|ElapsedRaw|AllocTRES\n";

    private static MetricsFile read(String text) {
        return MetricsKind.SLURM_SACCT.read(
                MetricsInput.of("metrics/sacct.psv", "lead", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String job(String id, String state, String start, String end, String tres) {
        return id + "|train|u1|acc|" + state + "|2025-11-10T08:00:00|" + start + "|" + end + "|3600|" + tres + "\n";
    }

    private static List<UsageRecord> records(MetricsFile file) {
        return file.usage().map(UsageTable::records).orElseThrow().toList();
    }

    private static List<Integer> lines(List<Problem> problems) {
        return problems.stream().map(p -> p.place().region().startLine()).toList();
    }

    @Test
    void jobRowsCountAndTheirStepsDoNot() {
        MetricsFile file = read(HEADER
                + job(
                        "100",
                        "COMPLETED",
                        "2025-11-10T09:00:00",
                        "2025-11-10T10:00:00",
                        "billing=8,gres/gpu:h100=8,gres/gpu=8")
                + job("100.batch", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=8")
                + job("100.extern", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=8")
                + job("100.0", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=8"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.warnings()).isEmpty();
        assertThat(records(file)).singleElement().satisfies(record -> {
            assertThat(record.gpus()).isEqualTo(8);
            assertThat(record.gpuModel()).isEqualTo("h100");
            assertThat(record.start()).contains(Instant.parse("2025-11-10T01:00:00Z"));
            assertThat(record.state()).isEqualTo(JobState.COMPLETED);
            assertThat(record.line()).isEqualTo(2);
        });
    }

    /** Rows of every length, so that the ends of the blocks a file is read in fall on every place of a row. */
    @Test
    void aLongExportIsReadRowByRowWithItsOwnResourcesAndTimes() {
        Random random = new Random(51);
        StringBuilder text = new StringBuilder(HEADER);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int gpus = random.nextInt(20);
            Instant start = Instant.ofEpochSecond(1_762_000_000L + random.nextInt(9_000_000));
            String time =
                    start.atZone(ComputeWindow.ZONE).toLocalDateTime().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            time = time.length() == 16 ? time + ":00" : time;
            String padding = ",note=" + "n".repeat(random.nextInt(random.nextInt(50) == 0 ? 900 : 30));
            text.append(job(
                    Integer.toString(i),
                    i % 9 == 0 ? "CANCELLED by " + i : "FAILED",
                    time,
                    time,
                    "gres/gpu=" + gpus + padding));
            expected.add(i + " " + (i % 9 == 0 ? JobState.CANCELLED : JobState.FAILED) + " " + gpus + " " + start + " "
                    + (i + 2));
        }
        MetricsFile file = read(text.toString());
        assertThat(file.problems()).isEmpty();
        assertThat(records(file).stream()
                        .map(r -> r.job() + " " + r.state() + " " + r.gpus() + " "
                                + r.start().orElseThrow() + " " + r.line()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void typedGpusAreAddedUpOnlyWithoutTheGenericEntry() {
        MetricsFile file = read(HEADER
                + job(
                        "1",
                        "COMPLETED",
                        "2025-11-10T09:00:00",
                        "2025-11-10T10:00:00",
                        "gres/gpu:h100=4,gres/gpu:l40=2,gres/gpumem=9G"));
        assertThat(records(file).get(0).gpus()).isEqualTo(6);
    }

    @Test
    void arraysHetPartsAndCancelledByAreRead() {
        MetricsFile file = read(HEADER
                + job("123_4", "CANCELLED by 1001", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=1")
                + job("123+0", "NODE_FAIL", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=1")
                + job("124_[5-9%2]", "PENDING", "Unknown", "Unknown", "")
                + job("125", "OUT_OF_MEMORY", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=1"));
        assertThat(file.problems()).isEmpty();
        assertThat(records(file)).extracting(UsageRecord::job).containsExactly("123_4", "123+0", "124_[5-9%2]", "125");
        assertThat(records(file))
                .extracting(UsageRecord::state)
                .containsExactly(JobState.CANCELLED, JobState.NODE_FAIL, JobState.PENDING, JobState.OUT_OF_MEMORY);
        assertThat(records(file).get(2).start()).isEmpty();
    }

    @Test
    void lineBreaksAndDelimitersInTextAreNoNewRowsOrColumns() {
        String header = "JobID|#SubmitLine|#State|#Start|#End|#AllocTRES|#End\n";
        String row =
                "7|#sbatch --wrap 'a || b\n\n| c'|#COMPLETED|#2025-11-10T09:00:00|#2025-11-10T10:00:00|#gres/gpu=2|#2025-11-10T10:00:00\n";
        String next = "8|#x|#FAILED|#2025-11-10T09:00:00|#2025-11-10T10:00:00|#gres/gpu=1|#2025-11-10T10:00:00\n";
        MetricsFile file = read(header + row + next);
        assertThat(file.warnings()).isEmpty();
        assertThat(records(file)).extracting(UsageRecord::line).containsExactly(2, 5);

        MetricsFile piped = read(HEADER
                + job("9", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=3")
                        .replace("train", "a|b||c"));
        assertThat(piped.warnings()).isEmpty();
        assertThat(records(piped)).extracting(UsageRecord::gpus).containsExactly(3);
    }

    @Test
    void aNameMayHoldALineBreakAndDelimiters() {
        String row = job("7", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=3");
        String next = job("8", "FAILED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=1");
        for (String name : List.of("a || b\n c", "a\nb || c", "a || b\n|| c\nd", "a|\n|b", "a\n\n||", "x || y\n\nz")) {
            MetricsFile file = read(HEADER + row.replace("train", name) + next);
            assertThat(file.warnings()).as(name).isEmpty();
            assertThat(records(file)).as(name).extracting(UsageRecord::gpus).containsExactly(3, 1);
            assertThat(records(file)).as(name).extracting(UsageRecord::job).containsExactly("7", "8");
        }
    }

    @Test
    void aCutOffRowDoesNotSwallowARowWithDelimitersInItsName() {
        String next = job("8", "FAILED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=1");
        MetricsFile file = read(HEADER + "7|x|COMPLETED\n" + next.replace("train", "a || b"));
        assertThat(lines(file.warnings())).containsExactly(2);
        assertThat(records(file)).extracting(UsageRecord::job).containsExactly("8");
    }

    @Test
    void aCutOffRowIsToldAndTheNextOneStillCounts() {
        MetricsFile file = read(HEADER + "00|x|COMPLETED\n"
                + job("2", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=1"));
        assertThat(lines(file.warnings())).containsExactly(2);
        assertThat(records(file)).extracting(UsageRecord::job).containsExactly("2");
    }

    @Test
    void stepsWithoutTheirJobAreToldWithTheHoursTheyStandFor() {
        MetricsFile file = read(HEADER
                + job("5.extern", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=128")
                + job("5.0", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=64"));
        assertThat(records(file)).isEmpty();
        assertThat(file.warnings().get(0).message().en())
                .contains("job 5 has 2 step rows")
                .contains("128.00");
        assertThat(file.warnings()).hasSize(2);
    }

    @Test
    void aRunningJobIsNotCountedAndTold() {
        MetricsFile file = read(HEADER + job("5", "RUNNING", "2025-11-10T09:00:00", "Unknown", "gres/gpu=128"));
        assertThat(records(file).get(0).end()).isEmpty();
        assertThat(file.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.message().en()).contains("has no end"));
    }

    @Test
    void anEndedJobWithoutEndGetsStartPlusElapsedAsAnEstimate() {
        MetricsFile file = read(HEADER + job("5", "CANCELLED by 7", "2025-11-10T09:00:00", "Unknown", "gres/gpu=8"));
        assertThat(records(file).get(0).end()).contains(Instant.parse("2025-11-10T02:00:00Z"));
        assertThat(records(file).get(0).quality()).isEqualTo(Quality.ESTIMATED);
        assertThat(file.warnings()).hasSize(1);
    }

    @Test
    void otherFilesAreRefusedWithTheReason() {
        assertThat(message("1|node01|RUNNING|gpu\n")).contains("squeue");
        assertThat(message("AVAIL|CPUS|NODELIST\nup|8|n1\n")).contains("sinfo");
        assertThat(message("  JobID    JobName\n------ ------\n")).contains("--parsable2");
        assertThat(message("{\"jobs\": []}")).contains("slurm-sacct-json");
        assertThat(message("JobID|State|End\n1|COMPLETED|Unknown\n")).contains("Start, AllocTRES");
        assertThat(message("")).contains("empty");
    }

    private static String message(String text) {
        MetricsFile file = read(text);
        assertThat(file.usage()).isEmpty();
        return file.problems().get(0).message().en();
    }

    @Test
    void aTrailingDelimiterAMarkAndWindowsLineEndsAreFine() {
        MetricsFile file = read(
                "\uFEFFJobID|State|Start|End|AllocTRES|\r\n3|COMPLETED|2025-11-10T09:00:00|2025-11-10T10:00:00|gres/gpu=1|\r\n");
        assertThat(file.problems()).isEmpty();
        assertThat(records(file)).extracting(UsageRecord::gpus).containsExactly(1);
    }

    @Test
    void anUnreadableTimeIsAProblemAtItsLine() {
        MetricsFile file =
                read(HEADER + job("3", "COMPLETED", "2025-13-40T09:00:00", "2025-11-10T10:00:00", "gres/gpu=1"));
        assertThat(lines(file.problems())).containsExactly(2);
        assertThat(file.problems().get(0).message().zhTw()).contains("Start");
    }

    @Test
    void theSameHeaderAgainIsNoRowAndAnotherOneEndsTheReading() {
        String first = job("100", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=8");
        String second = job("101", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=8");
        for (String again : List.of(HEADER, "\uFEFF" + HEADER, HEADER.replace("\n", "\r\n"))) {
            MetricsFile file = read(HEADER + first + again + second);
            assertThat(file.problems()).isEmpty();
            assertThat(file.warnings()).isEmpty();
            assertThat(records(file)).hasSize(2);
        }
        for (String other : List.of(
                HEADER.replace("Submit|Start", "Start|Submit"),
                "JobID|Start|End|State|AllocTRES\n",
                HEADER.replace("\n", "|Comment\n"))) {
            MetricsFile file = read(HEADER + first + other + second);
            assertThat(lines(file.problems())).containsExactly(3);
            assertThat(records(file)).extracting(UsageRecord::job).containsExactly("100");
            assertThat(file.source().lastLine()).isEqualTo(4);
        }
    }

    @Test
    void aLastRowWithoutALineEndMayHaveLostGpusAndIsTold() {
        String whole = HEADER + job("100", "COMPLETED", "2025-11-10T09:00:00", "2025-11-10T10:00:00", "gres/gpu=16");
        assertThat(read(whole).warnings()).isEmpty();
        MetricsFile cut = read(whole.substring(0, whole.length() - 2));
        assertThat(records(cut)).extracting(UsageRecord::gpus).containsExactly(1);
        assertThat(lines(cut.warnings())).containsExactly(2);
        assertThat(cut.warnings().get(0).message().en()).contains("cut off");
    }
}
