package io.github.taipei1.metrics;

import io.github.taipei1.finding.Place;
import io.github.taipei1.metrics.ComputeWindow.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all usage tables together say, in exact GPU-seconds: each run counted once and clipped to the compute window, the
 * rest of the batch and the time outside it apart. The order of tables and rows makes no difference to any sum.
 */
public final class Usage {
    private static final int SHOWN = 20;

    private final ComputeWindow window;
    private final Map<String, UsageSums> units = new LinkedHashMap<>();
    private final UsageSums total;
    private final Waits waits = new Waits();
    private final LargestRuns largest = new LargestRuns();
    private final DistinctRuns distinct;
    private final Concurrency.Peak peak;
    private final Places reversed;
    private final Places outsideBatch;
    private final Places tooManyGpus;
    private final List<Place> exceeding;
    private final Provenance provenance;
    private final Map<String, Provenance> byUnit = new LinkedHashMap<>();

    private Usage(List<UsageTable> tables, ComputeWindow window) {
        this.window = window;
        this.distinct = DistinctRuns.of(tables);
        Sweep sweep = new Sweep(window, units, waits, largest);
        for (int t = 0; t < tables.size(); t++) {
            sweep.table(tables.get(t), t, distinct);
        }
        this.total = new UsageSums(window.weeks().size());
        units.values().forEach(total::add);
        this.peak = sweep.concurrency.peak(window.gpus());
        this.reversed = sweep.reversed.places();
        this.outsideBatch = sweep.outside.places();
        this.tooManyGpus = sweep.tooMany.places();
        this.exceeding = peak.exceededAt() == 0 ? List.of() : startedAt(tables, peak.exceededAt());
        this.provenance =
                tables.stream().map(table -> Provenance.of(table.source())).reduce(Provenance.CALL, Provenance::and);
        tables.forEach(table -> byUnit.merge(table.unit(), Provenance.of(table.source()), Provenance::and));
    }

    public static Usage of(List<UsageTable> tables, ComputeWindow window) {
        return new Usage(List.copyOf(tables), window);
    }

    public ComputeWindow window() {
        return window;
    }

    /** The files that the sums are of. */
    public Provenance provenance() {
        return provenance;
    }

    /** The files of one unit. */
    Provenance provenance(String unit) {
        return byUnit.getOrDefault(unit, Provenance.CALL);
    }

    /** GPU-seconds inside the compute window. */
    public long gpuSeconds() {
        return total.inWindow();
    }

    /** Rows that tell of a run already counted. */
    public Places duplicates() {
        return distinct.duplicates();
    }

    /** Duplicates whose end or GPUs differ; the row with the later end counted. */
    public Places conflicts() {
        return distinct.conflicts();
    }

    /** Runs that the exports of two units tell of, the first ones. */
    List<SharedJob> shared() {
        return distinct.shared();
    }

    /** How many such runs there are. */
    int sharedRows() {
        return distinct.sharedRows();
    }

    /** Rows whose end is before their start; they count nothing. */
    public Places reversed() {
        return reversed;
    }

    /** Rows of runs that lie outside the batch, wholly or in part. */
    public Places outsideBatch() {
        return outsideBatch;
    }

    /** Rows that alone claim more GPUs than there are. */
    public Places tooManyGpus() {
        return tooManyGpus;
    }

    /** The most GPUs held at once within the batch. */
    public long peakGpus() {
        return peak.gpus();
    }

    /** When the peak was first reached, seconds since 1970; 0 if no GPU was held. */
    public long peakAt() {
        return peak.at();
    }

    /** When more GPUs than there are were first held, seconds since 1970; 0 if never. */
    public long exceededAt() {
        return peak.exceededAt();
    }

    /** Rows of the runs that started when the number of GPUs was first exceeded. */
    public List<Place> exceeding() {
        return exceeding;
    }

    /** GPU-hours of the single runs that took the most, each from its start to its end, the largest first. */
    public List<BigDecimal> largestRuns() {
        return largest.gpuHours();
    }

    Map<String, UsageSums> units() {
        return units;
    }

    UsageSums total() {
        return total;
    }

    Waits waits() {
        return waits;
    }

    private List<Place> startedAt(List<UsageTable> tables, long second) {
        List<Place> found = new ArrayList<>();
        long batchStart = window.batch().from();
        for (int t = 0; t < tables.size(); t++) {
            UsageTable table = tables.get(t);
            for (int row = 0; row < table.rows() && found.size() < SHOWN; row++) {
                boolean starts = Math.max(table.start(row), batchStart) == second && table.end(row) > second;
                if (starts && table.gpus(row) > 0 && distinct.counts(t, row)) {
                    found.add(table.place(row));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Goes over all rows once. */
    private static final class Sweep {
        private final ComputeWindow window;
        private final Map<String, UsageSums> units;
        private final Waits waits;
        private final LargestRuns largest;
        private final Interval computing;
        private final Interval batch;
        private final List<Interval> weeks;
        private final Concurrency concurrency = new Concurrency();
        private final FirstPlaces reversed = new FirstPlaces();
        private final FirstPlaces outside = new FirstPlaces();
        private final FirstPlaces tooMany = new FirstPlaces();

        Sweep(ComputeWindow window, Map<String, UsageSums> units, Waits waits, LargestRuns largest) {
            this.window = window;
            this.units = units;
            this.waits = waits;
            this.largest = largest;
            this.computing = window.computing();
            this.batch = window.batch();
            this.weeks =
                    window.weeks().stream().map(ComputeWindow.Week::interval).toList();
        }

        void table(UsageTable table, int index, DistinctRuns distinct) {
            UsageSums sums = units.computeIfAbsent(table.unit(), unit -> new UsageSums(weeks.size()));
            for (int row = 0; row < table.rows(); row++) {
                if (distinct.counts(index, row)) {
                    row(table, row, sums);
                }
            }
        }

        private void row(UsageTable table, int row, UsageSums sums) {
            if (table.reversed(row)) {
                reversed.add(table.place(row));
                return;
            }
            long start = table.start(row);
            long end = table.end(row);
            boolean ran = start != 0 && end != 0;
            if (ran) {
                sums.add(start, end, table.gpus(row), table.state(row), weeks, computing, batch);
                largest.add((end - start) * table.gpus(row));
                long from = Math.max(start, batch.from());
                concurrency.add(from, Math.min(end, batch.to()), table.gpus(row));
                if (table.gpus(row) > window.gpus() && batch.overlap(start, end) > 0) {
                    tooMany.add(table.place(row));
                }
            }
            long moment = start != 0 ? start : table.submit(row);
            job(table, row, sums, moment, ran ? Math.max(end, moment + 1) : moment + 1);
        }

        private void job(UsageTable table, int row, UsageSums sums, long from, long to) {
            boolean undated = from == 0;
            if (undated || computing.overlap(from, to) > 0) {
                sums.jobs++;
                sums.jobsByState[table.state(row).ordinal()]++;
                sums.estimated |= table.quality(row) == Quality.ESTIMATED;
                long submit = table.submit(row);
                if (submit != 0 && table.start(row) >= submit) {
                    waits.add(table.start(row) - submit);
                }
            } else if (batch.overlap(from, to) > 0) {
                sums.jobsOutsideWindow++;
            } else {
                sums.jobsOutsideBatch++;
            }
            if (!undated && batch.overlap(from, to) < to - from) {
                outside.add(table.place(row));
            }
        }
    }

    /** Counts places and keeps the first ones. */
    private static final class FirstPlaces {
        private final List<Place> first = new ArrayList<>();
        private int count;

        void add(Place place) {
            count++;
            if (first.size() < SHOWN) {
                first.add(place);
            }
        }

        Places places() {
            return new Places(count, first);
        }
    }
}
