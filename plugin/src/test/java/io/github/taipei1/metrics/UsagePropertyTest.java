package io.github.taipei1.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any jobs whatever. */
class UsagePropertyTest {
    private static final long FIRST = Windows.at("2025-10-27T00:00:00");
    private static final int SPAN = 60 * 86_400;

    /** A job of a test: {@code start} and {@code end} in seconds since {@link #FIRST}, {@code end} maybe before {@code start}. */
    record Job(int id, int unit, int start, int length, int gpus, JobState state) {}

    @Provide
    Arbitrary<List<Job>> jobs() {
        Arbitrary<Job> job = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, SPAN),
                        Arbitraries.integers().between(-5_000, 1_000_000),
                        Arbitraries.integers().between(0, 128),
                        Arbitraries.of(JobState.COMPLETED, JobState.FAILED, JobState.REQUEUED, JobState.TIMEOUT))
                .as(Job::new);
        return job.list().ofMaxSize(40);
    }

    private static List<UsageTable> tables(List<Job> jobs) {
        List<UsageTable> tables = new ArrayList<>();
        for (int unit = 0; unit < 3; unit++) {
            UsageTableBuilder builder = new UsageTableBuilder();
            for (Job job : jobs) {
                if (job.unit() == unit) {
                    long start = FIRST + job.start();
                    builder.times(start - 60, start, start + job.length())
                            .gpus(job.gpus())
                            .state(job.state());
                    builder.add(Integer.toString(job.id()), builder.rows() + 2);
                }
            }
            String name = "u" + unit;
            tables.add(builder.build(name, new Provenance.Source(name, 1, 99, "0".repeat(64)), true));
        }
        return tables;
    }

    private static KpiModel model(List<Job> jobs) {
        return KpiModels.of(tables(jobs), List.of(), List.of(), Windows.four(128));
    }

    private static BigDecimal value(KpiModel model, String id) {
        return model.kpi(id).orElseThrow().value();
    }

    private static BigDecimal sum(java.util.stream.Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 300)
    void everySplitAddsUpToTheTotalExactly(@ForAll("jobs") List<Job> jobs) {
        KpiModel model = model(jobs);
        BigDecimal total = value(model, "usage.gpu-hours");
        assertThat(sum(model.units().stream().map(UnitUsage::gpuHours))).isEqualByComparingTo(total);
        assertThat(sum(model.weeks().stream().map(WeekUsage::allocated))).isEqualByComparingTo(total);
        assertThat(sum(model.states().stream().map(StateUsage::gpuHours))).isEqualByComparingTo(total);
        assertThat(model.weeks())
                .allSatisfy(week -> assertThat(sum(week.byUnit().stream())).isEqualByComparingTo(week.allocated()));
        for (int u = 0; u < model.units().size(); u++) {
            int unit = u;
            assertThat(sum(model.weeks().stream().map(week -> week.byUnit().get(unit))))
                    .isEqualByComparingTo(model.units().get(u).gpuHours());
        }
        assertThat(sum(model.lost().stream().map(StateUsage::gpuHours)))
                .isEqualByComparingTo(value(model, "usage.lost-gpu-hours"));
        assertThat(model.units().stream().mapToLong(UnitUsage::jobs).sum())
                .isEqualTo(value(model, "usage.jobs").longValue());
        if (total.signum() > 0) {
            assertThat(sum(model.units().stream().map(UnitUsage::share))).isEqualByComparingTo("100");
        }
    }

    @Property(tries = 300)
    void clippingNeverGrowsAndLosesNothing(@ForAll("jobs") List<Job> jobs) {
        KpiModel model = model(jobs);
        Usage usage = model.usage();
        long distinct = jobs.stream()
                .filter(job -> job.length() >= 0)
                .mapToLong(job -> (long) job.length() * job.gpus())
                .sum();
        long split = usage.gpuSeconds() + usage.total().outsideWindow + usage.total().outsideBatch;
        assertThat(split).isLessThanOrEqualTo(distinct);
        if (usage.duplicates().isEmpty()) {
            assertThat(split).isEqualTo(distinct);
        }
    }

    @Property(tries = 200)
    void theOrderOfRowsMakesNoDifference(@ForAll("jobs") List<Job> jobs, @ForAll long seed) {
        List<Job> shuffled = new ArrayList<>(jobs);
        Collections.shuffle(shuffled, new Random(seed));
        KpiModel a = model(jobs);
        KpiModel b = model(shuffled);
        assertThat(b.usage().gpuSeconds()).isEqualTo(a.usage().gpuSeconds());
        assertThat(b.usage().peakGpus()).isEqualTo(a.usage().peakGpus());
        assertThat(b.usage().duplicates().count())
                .isEqualTo(a.usage().duplicates().count());
        if (a.usage().duplicates().isEmpty()) {
            assertThat(b.kpis()).isEqualTo(a.kpis());
        }
    }

    @Property(tries = 200)
    void thePeakIsThatOfASlowCount(@ForAll("jobs") List<Job> jobs) {
        Concurrency fast = new Concurrency();
        for (Job job : jobs) {
            fast.add(FIRST + job.start(), FIRST + job.start() + job.length(), job.gpus());
        }
        long slow = 0;
        for (Job at : jobs) {
            long held = jobs.stream()
                    .filter(job -> job.start() <= at.start() && at.start() < job.start() + job.length())
                    .mapToLong(Job::gpus)
                    .sum();
            slow = Math.max(slow, held);
        }
        Concurrency.Peak peak = fast.peak(64);
        assertThat(peak.gpus()).isEqualTo(slow);
        assertThat(peak.exceededAt() != 0).isEqualTo(slow > 64);
    }

    @Property(tries = 200)
    void waitingTimesAreThoseOfASortedList(@ForAll("waits") List<Long> waits) {
        Waits fast = new Waits();
        waits.forEach(fast::add);
        List<Long> sorted = waits.stream().sorted().toList();
        long middle = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        long late = sorted.get((int) Math.ceil(sorted.size() * 95 / 100.0) - 1);
        assertThat(fast.median().orElseThrow().doubleValue()).isCloseTo(middle / 120.0, within(0.051));
        assertThat(fast.p95().orElseThrow().doubleValue()).isCloseTo(late / 60.0, within(0.051));
    }

    @Provide
    Arbitrary<List<Long>> waits() {
        return Arbitraries.longs().between(0, 200_000).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 300)
    void partsOfATotalAddUpAndStayNear(@ForAll("weights") List<Long> weights, @ForAll("total") int cents) {
        long all = weights.stream().mapToLong(Long::longValue).sum();
        BigDecimal total = BigDecimal.valueOf(all == 0 ? 0 : cents, 2);
        List<BigDecimal> parts = Apportionment.split(total, weights);
        assertThat(sum(parts.stream())).isEqualByComparingTo(total);
        for (int i = 0; i < parts.size() && all > 0; i++) {
            double exact = total.doubleValue() * weights.get(i) / all;
            assertThat(Math.abs(parts.get(i).doubleValue() - exact)).isLessThanOrEqualTo(0.0100001);
        }
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(0, 1_000_000_000).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> total() {
        return Arbitraries.integers().between(0, 10_000_000);
    }
}
