package io.github.taipei1.rule.rep;

import io.github.taipei1.config.Project;
import io.github.taipei1.metrics.BeforeAfter;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiUnit;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.WeekUsage;
import io.github.taipei1.rule.RuleContext;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every value that a figure of the report may stand on: the figures of the model, its tables, the ends of its series, what they give
 * by comparing before and after, and what the application says. Wide on purpose: a figure that could be any of them is left alone.
 */
final class Backing {
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<BigDecimal> values = new ArrayList<>();
    /** In seconds. */
    private final List<BigDecimal> waits = new ArrayList<>();

    private Backing() {}

    static Backing of(RuleContext context) {
        Backing backing = new Backing();
        backing.model(context.measurements().kpis());
        context.config().project().application().ifPresent(backing::application);
        return backing;
    }

    private void model(KpiModel model) {
        model.kpis().forEach(kpi -> {
            add(kpi.value());
            if (kpi.unit().equals(KpiUnit.MINUTES)) {
                waits.add(kpi.value().multiply(MINUTE));
            }
        });
        BigDecimal soFar = BigDecimal.ZERO;
        for (WeekUsage week : model.weeks()) {
            soFar = soFar.add(week.allocated());
            add(soFar);
        }
        model.weeks().forEach(week -> {
            add(week.allocated());
            add(week.capacity());
            share(week.allocated(), week.capacity());
            week.byUnit().forEach(this::add);
        });
        model.units().forEach(unit -> {
            add(unit.gpuHours());
            add(BigDecimal.valueOf(unit.jobs()));
            add(unit.share());
        });
        model.states().forEach(state -> {
            add(state.gpuHours());
            add(BigDecimal.valueOf(state.jobs()));
        });
        model.usage().largestRuns().forEach(this::add);
        model.beforeAfter().forEach(this::beforeAfter);
        model.series().forEach(this::series);
    }

    private void beforeAfter(BeforeAfter row) {
        Optional<BigDecimal> before = row.row().before();
        Optional<BigDecimal> after = row.row().after();
        row.change().ifPresent(this::add);
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .forEach(value -> inOtherUnits(value, row.row().unit()));
        int power = Figures.power(row.row().unit().zhTw());
        Stream.of(before, after).flatMap(Optional::stream).forEach(value -> add(value.scaleByPowerOfTen(power)));
        if (before.isPresent() && after.isPresent()) {
            add(after.get().subtract(before.get()));
            ratio(before.get(), after.get());
            ratio(after.get(), before.get());
        }
    }

    /** A value of kpi.csv in the units in which figures are compared. */
    private void inOtherUnits(BigDecimal value, KpiUnit unit) {
        for (String word : List.of(unit.zhTw(), unit.en())) {
            WaitingTimes.seconds(word).ifPresent(times -> waits.add(value.multiply(times)));
            ResultFigures.times(word).ifPresent(times -> add(value.multiply(times)));
        }
    }

    private void share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() != 0) {
            add(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
        }
    }

    private void ratio(BigDecimal of, BigDecimal to) {
        if (to.signum() != 0) {
            BigDecimal ratio = of.divide(to, MathContext.DECIMAL64);
            add(ratio);
            add(ratio.multiply(HUNDRED));
            add(HUNDRED.subtract(ratio.multiply(HUNDRED)));
            add(ratio.subtract(BigDecimal.ONE));
        }
    }

    private void series(Series series) {
        Stream.of(series.last(), series.max(), series.mean())
                .forEach(end -> end.ifPresent(value -> {
                    BigDecimal exact = new BigDecimal(value);
                    add(exact);
                    add(exact.multiply(HUNDRED));
                }));
    }

    private void application(Project.Application promised) {
        Stream.of(promised.gpuHours(), promised.tokens(), promised.memoryGib())
                .flatMap(Optional::stream)
                .forEach(this::add);
    }

    private void add(BigDecimal value) {
        values.add(value.abs());
    }

    boolean backs(ResultFigures.Found figure) {
        Figure written = figure.written();
        if (figure.kind() == ResultFigures.Kind.WAIT) {
            return waits.stream().anyMatch(written::tells);
        }
        return values.stream()
                .anyMatch(value -> written.mayTell(value)
                        || written.bare().mayTell(value)
                        || figure.kind() == ResultFigures.Kind.PERCENT && written.mayTell(HUNDRED.subtract(value)));
    }
}
