package io.github.taipei1.metrics;

import static io.github.taipei1.metrics.Windows.four;
import static io.github.taipei1.metrics.Windows.row;
import static io.github.taipei1.metrics.Windows.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.metrics.UsageFindings.Fact;
import io.github.taipei1.metrics.UsageFindings.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsageFindingsTest {

    private static KpiModel model(int gpus, UsageTable... tables) {
        return KpiModels.of(List.of(tables), List.of(), List.of(), four(gpus));
    }

    private static List<Integer> lines(Fact fact) {
        return fact.places().stream().map(p -> p.region().startLine()).toList();
    }

    @Test
    void anEndBeforeItsStartIsToldAtItsRowAndCountsNothing() {
        KpiModel model =
                model(8, table("a", row("1", "2025-11-11T00:00:00", "2025-11-10T00:00:00", 8, JobState.COMPLETED)));
        assertThat(UsageFindings.impossible(model)).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(Kind.END_BEFORE_START);
            assertThat(lines(fact)).containsExactly(2);
        });
        assertThat(model.usage().gpuSeconds()).isZero();
    }

    @Test
    void moreGpusAtOnceThanExistAreToldAtTheRowThatExceeds() {
        KpiModel model = model(
                8,
                table(
                        "a",
                        row("1", "2025-11-10T00:00:00", "2025-11-10T02:00:00", 6, JobState.COMPLETED),
                        row("2", "2025-11-10T02:00:00", "2025-11-10T03:00:00", 8, JobState.COMPLETED)),
                table("b", row("3", "2025-11-10T01:00:00", "2025-11-10T02:00:00", 4, JobState.COMPLETED)));
        assertThat(UsageFindings.impossible(model)).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(Kind.MORE_GPUS_THAN_EXIST);
            assertThat(fact.places())
                    .singleElement()
                    .satisfies(place -> assertThat(place.path()).isEqualTo("metrics/b.psv"));
            assertThat(fact.message().en()).contains("2025-11-10 01:00:00").contains("at most 10");
        });
        assertThat(model.kpi("usage.peak-gpus").orElseThrow().value()).isEqualByComparingTo("10");
    }

    @Test
    void jobsThatFollowEachOtherToTheSecondAreNoOverlap() {
        KpiModel model = model(
                8,
                table(
                        "a",
                        row("1", "2025-11-10T00:00:00", "2025-11-17T00:00:00", 8, JobState.COMPLETED),
                        row("2", "2025-11-17T00:00:00", "2025-12-08T00:00:00", 8, JobState.COMPLETED)));
        assertThat(UsageFindings.impossible(model)).isEmpty();
        assertThat(KpiFormat.show(model.kpi("usage.utilisation").orElseThrow())).isEqualTo("100.0%");
    }

    @Test
    void aJobLargerThanTheClusterAndMoreHoursThanCapacityAreTold() {
        KpiModel model =
                model(8, table("a", row("1", "2025-11-10T00:00:00", "2025-12-08T00:00:00", 16, JobState.COMPLETED)));
        assertThat(UsageFindings.impossible(model))
                .extracting(Fact::kind)
                .containsExactly(
                        Kind.JOB_LARGER_THAN_CLUSTER, Kind.MORE_GPUS_THAN_EXIST, Kind.MORE_HOURS_THAN_CAPACITY);
    }

    @Test
    void jobsOutsideTheBatchAreToldAndThoseInItsFirstWeekAreNot() {
        KpiModel model = model(
                8,
                table(
                        "a",
                        row("1", "2025-11-04T00:00:00", "2025-11-05T00:00:00", 8, JobState.COMPLETED),
                        row("2", "2025-12-12T23:00:00", "2025-12-13T01:00:00", 8, JobState.COMPLETED),
                        row("3", "2025-09-01T00:00:00", "2025-09-02T00:00:00", 999, JobState.COMPLETED)));
        assertThat(UsageFindings.outsideBatch(model))
                .singleElement()
                .satisfies(fact -> assertThat(lines(fact)).containsExactly(3, 4));
        assertThat(UsageFindings.impossible(model)).isEmpty();
        assertThat(model.kpi("usage.gpu-hours-outside-window").orElseThrow().value())
                .isEqualByComparingTo("200");
        assertThat(model.kpi("usage.gpu-hours-outside-batch").orElseThrow().value())
                .isEqualByComparingTo("23984");
    }

    @Test
    void theLaterEndOfTwoRowsOfOneRunCountsAndTheConflictIsTold() {
        KpiModel model = model(
                8,
                table("a", row("1", "2025-11-10T00:00:00", "2025-11-10T01:00:00", 8, JobState.COMPLETED)),
                table("a", row("1", "2025-11-10T00:00:00", "2025-11-10T02:00:00", 8, JobState.COMPLETED)));
        assertThat(model.kpi("usage.gpu-hours").orElseThrow().value()).isEqualByComparingTo("16");
        assertThat(UsageFindings.repeated(model))
                .extracting(Fact::kind)
                .containsExactly(Kind.DUPLICATE_ROWS, Kind.CONFLICTING_ROWS);
    }

    @Test
    void utilisationSaysItsParts() {
        KpiModel model =
                model(8, table("a", row("1", "2025-11-10T00:00:00", "2025-11-17T00:00:00", 8, JobState.COMPLETED)));
        assertThat(UsageFindings.utilisation(model).orElseThrow().en())
                .isEqualTo("utilisation by allocation 25.0% (1,344.00 / 5,376.00 GPU-hours)");
        assertThat(UsageFindings.utilisation(model(8))).isEmpty();
    }
}
