package io.github.taipei1.rule.met;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.ExampleProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of bad files of measurements among the findings: MET-01 to MET-04. */
class MeasurementRulesTest {
    private static final LocalDate OVER = LocalDate.of(2025, 12, 20);
    private static final String HEADER = "JobID|State|Submit|Start|End|AllocTRES\n";

    private static List<Reported> findings(String kind, String text) {
        return ExampleProject.check(
                        "metrics: [{kind: " + kind + ", file: metrics/m.x}]", Map.of("metrics/m.x", text), OVER)
                .findings()
                .stream()
                .filter(one -> one.finding().rule().startsWith("MET-"))
                .toList();
    }

    private static List<String> found(String kind, String text) {
        return findings(kind, text).stream()
                .map(one -> one.finding().rule() + " " + one.level() + " "
                        + one.finding().place().path() + ":"
                        + one.finding().place().region().startLine())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "slurm-sacct;\\n;1",
                "slurm-sacct;JOBID PARTITION NAME USER ST TIME NODES\\n1 gpu a b R 1:00 1\\n;1",
                "slurm-sacct;JobID|State\\n1|COMPLETED\\n;1",
                "slurm-sacct;JobID|State|Start|End|AllocTRES\\n1|COMPLETED|yesterday|2025-11-12T08:00:00|gres/gpu=1\\n;2",
                "slurm-sacct-json;{\"jobs\": [\\n{\"job_id\": 1,;2",
                "trainer-state;{\"log_history\": 5}\\n;1",
                "kpi;name,unit\\na,%\\n;1",
                "kpi;name,unit,before,after,better,source\\na,%,x,2,up,s\\n;2",
                "nvidia-smi;timestamp, index\\n;1",
                "lm-eval;[]\\n;1"
            })
    void aFileThatCannotBeReadIsAnErrorAtItsLine(String kind, String text, int line) {
        assertThat(found(kind, text.replace("\\n", "\n"))).contains("MET-01 ERROR metrics/m.x:" + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "wandb-csv;_step,system/gpu.0.temp\\n1,71\\n2,72\\n;system/gpu.0.temp",
                "wandb-csv;_step,train/loss\\n1,NaN\\n;loss",
                "megatron-log; iteration 10/50 | grad norm: 1.2 | params norm: 3.1 |\\n;grad norm"
            })
    void aFileOfWhichNothingReachesTheReportIsTold(String kind, String text, String named) {
        assertThat(findings(kind, text.replace("\\n", "\n")))
                .filteredOn(one -> one.finding().rule().equals("MET-01"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.level()).isEqualTo(Level.WARNING);
                    assertThat(one.finding().message().en())
                            .contains("no figure")
                            .contains(named);
                });
        assertThat(found("wandb-csv", "_step,train/loss,x\n1,2.5,3\n")).isEmpty();
    }

    @Test
    void aRowThatIsLeftOutIsAWarningAtItsLine() {
        String row = "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:00:00|2025-11-12T09:00:00|gres/gpu:h100=8\n";
        assertThat(found("slurm-sacct", HEADER + row + "2|COMPLETED|2025-11-12T08:00:00\n"))
                .contains("MET-01 WARNING metrics/m.x:3");
        assertThat(found("slurm-sacct", HEADER + row + row)).contains("MET-01 WARNING metrics/m.x:3");
    }

    @Test
    void whatCannotHaveBeenIsAnErrorAndALowUtilisationNever() {
        String reversed = "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T09:00:00|2025-11-12T08:00:00|gres/gpu:h100=8\n";
        String outside = "2|COMPLETED|2025-10-12T08:00:00|2025-10-12T08:00:00|2025-10-12T09:00:00|gres/gpu:h100=8\n";
        String large = "3|COMPLETED|2025-11-13T08:00:00|2025-11-13T08:00:00|2025-11-13T09:00:00|gres/gpu:h100=129\n";
        assertThat(found("slurm-sacct", HEADER + reversed + outside + large))
                .contains("MET-02 ERROR metrics/m.x:2", "MET-03 WARNING metrics/m.x:3", "MET-02 ERROR metrics/m.x:4");
        String little = "4|COMPLETED|2025-11-13T08:00:00|2025-11-13T08:00:00|2025-11-13T08:01:00|gres/gpu:h100=1\n";
        assertThat(findings("slurm-sacct", HEADER + little))
                .singleElement()
                .satisfies(one -> assertThat(one.level()).isEqualTo(Level.INFO));
    }

    @Test
    void aNameThatTwoTablesOfFiguresGiveIsAnErrorThatNamesBoth() {
        String head = "name,unit,before,after,better,source\n";
        List<Reported> found = ExampleProject.check(
                        "metrics: [{kind: kpi, file: metrics/a.csv}, {kind: kpi, file: metrics/b.csv}]",
                        Map.of(
                                "metrics/a.csv", head + "latency,ms,9,8,down,bench\n",
                                "metrics/b.csv", head + "size,GB,1,2,down,disk\nlatency,ms,90,80,down,other\n"),
                        OVER)
                .findings();
        assertThat(found)
                .filteredOn(one -> one.finding().rule().equals("MET-01"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.level()).isEqualTo(Level.ERROR);
                    assertThat(one.finding().place().path()).isEqualTo("metrics/b.csv");
                    assertThat(one.finding().place().region().startLine()).isEqualTo(3);
                    assertThat(one.finding().message().en()).contains("metrics/a.csv:2");
                });
    }

    private static List<String> framesOf(String farm, String frames) {
        return ExampleProject.check(
                        "metrics: [{kind: omniverse-farm, file: metrics/farm.csv}, {kind: rendered-frames, file: metrics/frames.csv}]",
                        Map.of(
                                "metrics/farm.csv",
                                "task,status,submitted,started,finished,gpus,frames\n" + farm,
                                "metrics/frames.csv",
                                "scene,frames,seconds\n" + frames),
                        OVER)
                .findings()
                .stream()
                .filter(one -> one.finding().rule().equals("MET-01"))
                .map(one -> one.level() + " " + one.finding().message().zhTw())
                .toList();
    }

    @Test
    void framesToldByTwoSourcesAreCountedOnceAndTold() {
        String farm = "1,finished,2025-11-11T08:00:00,2025-11-11T09:00:00,2025-11-11T10:00:00,4,300\n";
        assertThat(framesOf(farm, "street,300,1200\nroof,250,900\n"))
                .singleElement()
                .satisfies(told ->
                        assertThat(told).startsWith("WARNING ").contains("只計 metrics/frames.csv，未計 metrics/farm.csv"));
        assertThat(framesOf(farm, "street,300,1200\n")).isEmpty();
    }
}
