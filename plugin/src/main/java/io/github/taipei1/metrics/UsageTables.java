package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The GPU-hours of the compute window split by unit, week and state. The total is the exact sum, rounded once; each split
 * adds up to it to the last decimal (see {@link Apportionment}): units to the total, the weeks of a unit to the unit, a
 * week is the sum of its units, states to the total.
 */
record UsageTables(
        BigDecimal total,
        List<UnitUsage> units,
        List<WeekUsage> weeks,
        List<StateUsage> states,
        List<StateUsage> lost) {

    private static final BigDecimal HUNDRED = new BigDecimal("100.0");

    static UsageTables of(Usage usage) {
        BigDecimal total = Apportionment.hours(usage.gpuSeconds());
        List<StateUsage> states = states(usage, total);
        List<StateUsage> lost = states.stream()
                .filter(row -> row.state().lost() && row.gpuHours().signum() > 0)
                .sorted(Comparator.comparing(StateUsage::gpuHours).reversed())
                .toList();
        List<UnitUsage> units = units(usage, total);
        return new UsageTables(total, units, weeks(usage, units), states, lost);
    }

    private static List<UnitUsage> units(Usage usage, BigDecimal total) {
        List<Long> seconds =
                usage.units().values().stream().map(UsageSums::inWindow).toList();
        List<BigDecimal> hours = Apportionment.split(total, seconds);
        List<BigDecimal> shares = Apportionment.split(HUNDRED, seconds);
        List<UnitUsage> units = new ArrayList<>();
        usage.units().forEach((unit, sums) -> {
            int i = units.size();
            units.add(new UnitUsage(unit, hours.get(i), sums.jobs, shares.get(i)));
        });
        return List.copyOf(units);
    }

    private static List<WeekUsage> weeks(Usage usage, List<UnitUsage> units) {
        List<List<BigDecimal>> byUnit = new ArrayList<>();
        usage.units()
                .values()
                .forEach(sums -> byUnit.add(Apportionment.split(
                        units.get(byUnit.size()).gpuHours(),
                        LongStream.of(sums.byWeek).boxed().toList())));
        List<WeekUsage> weeks = new ArrayList<>();
        for (ComputeWindow.Week week : usage.window().weeks()) {
            int w = weeks.size();
            List<BigDecimal> cells = byUnit.stream().map(row -> row.get(w)).toList();
            long capacity =
                    usage.window().capacity(week.interval()) - usage.window().maintenance(week.interval());
            BigDecimal allocated = cells.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
            weeks.add(new WeekUsage(week, Apportionment.hours(capacity), allocated, cells));
        }
        return List.copyOf(weeks);
    }

    private static List<StateUsage> states(Usage usage, BigDecimal total) {
        UsageSums sums = usage.total();
        List<BigDecimal> hours =
                Apportionment.split(total, LongStream.of(sums.byState).boxed().toList());
        List<StateUsage> states = new ArrayList<>();
        for (JobState state : JobState.values()) {
            long jobs = sums.jobsByState[state.ordinal()];
            BigDecimal used = hours.get(state.ordinal());
            if (jobs > 0 || used.signum() > 0) {
                states.add(new StateUsage(state, jobs, used));
            }
        }
        return List.copyOf(states);
    }
}
