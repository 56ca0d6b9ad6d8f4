package io.github.taipei1.metrics;

import static io.github.taipei1.metrics.Windows.four;
import static io.github.taipei1.metrics.Windows.row;
import static io.github.taipei1.metrics.Windows.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KpiModelsTest {

    private static KpiModel model(UsageTable... tables) {
        return KpiModels.of(List.of(tables), List.of(), List.of(), four(128));
    }

    private static String value(KpiModel model, String id) {
        return model.kpi(id).orElseThrow().value().toPlainString();
    }

    @Test
    void capacityIsGpusTimesHoursOfTheWindow() {
        assertThat(value(model(), "capacity.gpu-hours")).isEqualTo("86016.00");
        assertThat(model().kpi("usage.gpu-hours")).isEmpty();
    }

    @Test
    void maintenanceIsTakenOffTheCapacityOfItsWeekAndOnlyOnce() {
        ComputeWindow.Interval day =
                new ComputeWindow.Interval(Windows.at("2025-11-12T00:00:00"), Windows.at("2025-11-13T00:00:00"));
        ComputeWindow.Interval night =
                new ComputeWindow.Interval(Windows.at("2025-11-12T18:00:00"), Windows.at("2025-11-13T06:00:00"));
        KpiModel model = KpiModels.of(List.of(), List.of(), List.of(), four(128, night, day));
        assertThat(value(model, "capacity.maintenance-gpu-hours")).isEqualTo("3840.00");
        assertThat(value(model, "capacity.available-gpu-hours")).isEqualTo("82176.00");
        assertThat(model.weeks().get(0).capacity()).isEqualByComparingTo("17664");
        assertThat(model.weeks().get(1).capacity()).isEqualByComparingTo("21504");
    }

    @Test
    void hoursAreClippedToTheWindowAndSplitAtMondayMidnightOfTaipei() {
        KpiModel model =
                model(table("a", row("1", "2025-11-09T12:00:00", "2025-11-17T06:00:00", 8, JobState.COMPLETED)));
        assertThat(value(model, "usage.gpu-hours")).isEqualTo("1392.00");
        assertThat(value(model, "usage.gpu-hours-outside-window")).isEqualTo("96.00");
        assertThat(value(model, "usage.gpu-hours-outside-batch")).isEqualTo("0.00");
        assertThat(model.weeks())
                .extracting(WeekUsage::allocated)
                .containsExactly(
                        new BigDecimal("1344.00"),
                        new BigDecimal("48.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00"));
    }

    @Test
    void unitsAddUpToTheTotalToTheLastDecimal() {
        KpiModel model = model(
                table("a", row("1", "2025-11-10T00:00:00", "2025-11-10T00:00:20", 1, JobState.COMPLETED)),
                table("b", row("2", "2025-11-10T00:00:00", "2025-11-10T00:00:20", 1, JobState.COMPLETED)),
                table("c", row("3", "2025-11-10T00:00:00", "2025-11-10T00:00:20", 1, JobState.FAILED)));
        assertThat(value(model, "usage.gpu-hours")).isEqualTo("0.02");
        assertThat(model.units())
                .extracting(UnitUsage::gpuHours)
                .containsExactly(new BigDecimal("0.01"), new BigDecimal("0.01"), new BigDecimal("0.00"));
        assertThat(model.units())
                .extracting(UnitUsage::share)
                .containsExactly(new BigDecimal("33.4"), new BigDecimal("33.3"), new BigDecimal("33.3"));
    }

    @Test
    void aRequeuedJobCountsForEachStartAndAnOverlappingExportOnce() {
        UsageTable first = table(
                "a",
                row("7", "2025-11-10T00:00:00", "2025-11-10T01:00:00", 8, JobState.REQUEUED),
                row("7", "2025-11-10T02:00:00", "2025-11-10T03:00:00", 8, JobState.COMPLETED));
        UsageTable second = table("a", row("7", "2025-11-10T02:00:00", "2025-11-10T03:00:00", 8, JobState.COMPLETED));
        KpiModel model = model(first, second);
        assertThat(value(model, "usage.gpu-hours")).isEqualTo("16.00");
        assertThat(value(model, "usage.jobs")).isEqualTo("2");
        assertThat(value(model, "usage.lost-gpu-hours")).isEqualTo("8.00");
        assertThat(value(model, "usage.lost-gpu-hours-requeued")).isEqualTo("8.00");
        assertThat(value(model, "usage.success-rate")).isEqualTo("50.00");
        assertThat(model.usage().duplicates().count()).isEqualTo(1);
    }

    @Test
    void namesShowInTheirFormatOrInOneOfTheText() {
        KpiModel model =
                model(table("a", row("1", "2025-11-10T00:00:00", "2025-11-20T00:00:00", 128, JobState.COMPLETED)));
        assertThat(KpiFormat.show(model, "usage.gpu-hours", Language.EN))
                .isEqualTo(shown(model, "usage.gpu-hours", "30,720.00"));
        assertThat(KpiFormat.show(model, "usage.gpu-hours:#,##0 u", Language.ZH_TW))
                .isEqualTo(shown(model, "usage.gpu-hours", "30,720 GPU 小時"));
        assertThat(KpiFormat.show(model, "usage.utilisation", Language.EN))
                .isEqualTo(shown(model, "usage.utilisation", "35.7%"));
        assertThat(KpiFormat.show(model, "usage.utilisation:0.00%", Language.EN))
                .isEqualTo(shown(model, "usage.utilisation", "35.71%"));
        assertThat(KpiFormat.show(model, "usage.gpu-hour", Language.EN))
                .isInstanceOfSatisfying(
                        KpiFormat.Shown.Unknown.class,
                        unknown -> assertThat(unknown.nearest()).first().isEqualTo("usage.gpu-hours"));
        assertThat(KpiFormat.show(model, "usage.gpu-hours:0%", Language.EN))
                .isInstanceOf(KpiFormat.Shown.Unknown.class);
        assertThat(KpiFormat.show(model, "capacity.gpu-model", Language.EN))
                .isEqualTo(new KpiFormat.Shown.Value("H100", java.util.Optional.empty()));
    }

    /** 6 × 8e9 × 1e12 operations on 128 GPUs of 989.4 TFLOP/s for ten days. */
    @Test
    void modelFlopsUtilisationIsAnEstimateOverAllAllocatedHours() {
        UsageTable usage = table("a", row("1", "2025-11-10T00:00:00", "2025-11-20T00:00:00", 128, JobState.COMPLETED));
        SeriesBuilder tokens = new SeriesBuilder("run", MetricNames.TOKENS, "trainer-state");
        tokens.add(1, Series.NO_TIME, 4e11);
        tokens.add(2, Series.NO_TIME, 1e12);
        Provenance.Source file = new Provenance.Source("metrics/trainer_state.json", 1, 9, "2".repeat(64));
        Optional<BigDecimal> peak = Optional.of(new BigDecimal("989.4e12"));
        for (Optional<BigDecimal> parameters :
                List.of(Optional.of(new BigDecimal("8e9")), Optional.<BigDecimal>empty())) {
            KpiModel model = KpiModels.of(
                    List.of(usage),
                    List.of(),
                    List.of(tokens.build(file)),
                    Windows.four(128),
                    new ModelFacts(parameters, peak));
            assertThat(value(model, "training.tokens")).isEqualTo("1000000000000");
            assertThat(model.kpi("training.mfu").isPresent()).isEqualTo(parameters.isPresent());
            assertThat(UsageFindings.impossible(model)).isEmpty();
            model.kpi("training.mfu").ifPresent(mfu -> {
                assertThat(mfu.value()).isEqualTo("43.87");
                assertThat(mfu.quality()).isEqualTo(Quality.ESTIMATED);
                assertThat(mfu.provenance().sources())
                        .extracting(Provenance.Source::file)
                        .containsExactly("metrics/a.psv", "metrics/trainer_state.json");
            });
        }
    }

    @Test
    void moreWorkThanTheGpusCanDoIsImpossible() {
        UsageTable usage = table("a", row("1", "2025-11-10T00:00:00", "2025-11-10T01:00:00", 128, JobState.COMPLETED));
        SeriesBuilder tokens = new SeriesBuilder("run", MetricNames.TOKENS, "trainer-state");
        tokens.add(1, Series.NO_TIME, 1e12);
        Provenance.Source file = new Provenance.Source("metrics/trainer_state.json", 1, 9, "2".repeat(64));
        ModelFacts facts = new ModelFacts(Optional.of(new BigDecimal("8e9")), Optional.of(new BigDecimal("989.4e12")));
        KpiModel model = KpiModels.of(List.of(usage), List.of(), List.of(tokens.build(file)), Windows.four(128), facts);
        assertThat(UsageFindings.impossible(model))
                .extracting(UsageFindings.Fact::kind)
                .containsExactly(UsageFindings.Kind.MORE_WORK_THAN_POSSIBLE);
    }

    private static KpiFormat.Shown shown(KpiModel model, String id, String text) {
        return new KpiFormat.Shown.Value(text, model.kpi(id));
    }
}
