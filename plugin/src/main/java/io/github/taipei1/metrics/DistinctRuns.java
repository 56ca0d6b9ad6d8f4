package io.github.taipei1.metrics;

import io.github.taipei1.finding.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rows count, where exports overlap. Two rows of the same job id and start are one run; a requeued job has other
 * starts and counts each time. Of two rows the one that knows more stays: an end rather than none, else the later end,
 * else more GPUs. A row of a job that was still waiting or running gives way to a row that tells how it went on.
 * Schedulers number jobs cluster-wide, so rows of two units can be the same job; hand-written ids are a unit's own.
 */
final class DistinctRuns {
    private static final int SHOWN = 20;

    private final List<UsageTable> tables;
    private final int[] offsets;
    private final BitSet counted = new BitSet();
    private final List<Place> duplicates = new ArrayList<>();
    private final List<Place> conflicts = new ArrayList<>();
    private final List<SharedJob> shared = new ArrayList<>();
    private int sharedRows;
    private int duplicateRows;
    private int conflictRows;
    private int[] slots = {};

    private DistinctRuns(List<UsageTable> tables) {
        this.tables = tables;
        this.offsets = new int[tables.size() + 1];
        for (int t = 0; t < tables.size(); t++) {
            offsets[t + 1] = Math.addExact(offsets[t], tables.get(t).rows());
        }
    }

    static DistinctRuns of(List<UsageTable> tables) {
        DistinctRuns runs = new DistinctRuns(tables);
        if (ascending(tables)) {
            runs.counted.set(0, runs.offsets[tables.size()]);
            return runs;
        }
        runs.slots = new int[Integer.highestOneBit(Math.max(16, runs.offsets[tables.size()]) * 2 - 1) * 2];
        for (int t = 0; t < tables.size(); t++) {
            for (int row = 0; row < tables.get(t).rows(); row++) {
                runs.take(t, row);
            }
        }
        runs.dropSuperseded();
        return runs;
    }

    /** Whether a single table is in the order of its ids, each of them once, as schedulers write them. */
    private static boolean ascending(List<UsageTable> tables) {
        if (tables.size() != 1 || !tables.get(0).slurm()) {
            return false;
        }
        UsageTable table = tables.get(0);
        for (int row = 1; row < table.rows(); row++) {
            if (table.hasTextId(row) || table.key(row - 1) >= table.key(row)) {
                return false;
            }
        }
        return table.rows() == 0 || !table.hasTextId(0);
    }

    boolean counts(int table, int row) {
        return counted.get(offsets[table] + row);
    }

    /** Rows that speak of a run which another row already tells of. */
    Places duplicates() {
        return new Places(duplicateRows, duplicates);
    }

    /** Duplicates that give another end or number of GPUs than the row that stays. */
    Places conflicts() {
        return new Places(conflictRows, conflicts);
    }

    private void take(int table, int row) {
        int slot = slot(table, row);
        int found = slots[slot] - 1;
        if (found < 0) {
            slots[slot] = offsets[table] + row + 1;
            counted.set(offsets[table] + row);
            return;
        }
        int foundTable = tableOf(found);
        int foundRow = found - offsets[foundTable];
        UsageTable one = tables.get(table);
        UsageTable other = tables.get(foundTable);
        boolean shared = !one.unit().equals(other.unit());
        boolean better =
                better(one, row, other, foundRow) || shared && table > foundTable && !better(other, foundRow, one, row);
        if (shared) {
            share(better ? one : other, better ? row : foundRow, better ? other : one);
        }
        if (better) {
            counted.clear(found);
            counted.set(offsets[table] + row);
            slots[slot] = offsets[table] + row + 1;
        }
        Place dropped = better
                ? tables.get(foundTable).place(foundRow)
                : tables.get(table).place(row);
        note(dropped, conflict(tables.get(table), row, tables.get(foundTable), foundRow));
    }

    /** Two units tell of the same run: it counts for the one whose table comes later, the member's behind the lead's. */
    private void share(UsageTable kept, int row, UsageTable dropped) {
        sharedRows++;
        if (shared.size() < SHOWN) {
            shared.add(new SharedJob(kept.job(row), kept.unit(), dropped.unit(), kept.place(row)));
        }
    }

    /** Runs that stand in the tables of two units, the first ones. */
    List<SharedJob> shared() {
        return List.copyOf(shared);
    }

    int sharedRows() {
        return sharedRows;
    }

    private void note(Place dropped, boolean conflict) {
        duplicateRows++;
        if (duplicates.size() < SHOWN) {
            duplicates.add(dropped);
        }
        if (conflict) {
            conflictRows++;
            if (conflicts.size() < SHOWN) {
                conflicts.add(dropped);
            }
        }
    }

    private int slot(int table, int row) {
        long hash = tables.get(table).key(row) * 0x9E3779B97F4A7C15L
                + tables.get(table).start(row);
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        int slot = (int) (hash >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && !sameRun(table, row, slots[slot] - 1)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean sameRun(int table, int row, int other) {
        int otherTable = tableOf(other);
        int otherRow = other - offsets[otherTable];
        UsageTable a = tables.get(table);
        UsageTable b = tables.get(otherTable);
        return a.start(row) == b.start(otherRow)
                && a.key(row) == b.key(otherRow)
                && (a.slurm() && b.slurm() || a.unit().equals(b.unit()) && a.slurm() == b.slurm())
                && (a == b && a.slurm() || a.job(row).equals(b.job(otherRow)));
    }

    private int tableOf(int index) {
        int table = 0;
        while (offsets[table + 1] <= index) {
            table++;
        }
        return table;
    }

    private void dropSuperseded() {
        Set<Long> open = new HashSet<>();
        forEachCounted((t, row) -> {
            if (tables.get(t).slurm() && openEnded(t, row)) {
                open.add(tables.get(t).key(row));
            }
        });
        if (open.isEmpty()) {
            return;
        }
        Set<Long> closed = new HashSet<>();
        forEachCounted((t, row) -> {
            if (tables.get(t).slurm()
                    && !openEnded(t, row)
                    && open.contains(tables.get(t).key(row))) {
                closed.add(tables.get(t).key(row));
            }
        });
        forEachCounted((t, row) -> {
            if (tables.get(t).slurm()
                    && openEnded(t, row)
                    && closed.contains(tables.get(t).key(row))) {
                counted.clear(offsets[t] + row);
                note(tables.get(t).place(row), false);
            }
        });
    }

    private boolean openEnded(int table, int row) {
        return tables.get(table).state(row).open() && tables.get(table).end(row) == 0;
    }

    private void forEachCounted(RowVisitor visitor) {
        for (int t = 0; t < tables.size(); t++) {
            for (int row = 0; row < tables.get(t).rows(); row++) {
                if (counts(t, row)) {
                    visitor.visit(t, row);
                }
            }
        }
    }

    private static boolean better(UsageTable a, int row, UsageTable b, int other) {
        if (a.end(row) != b.end(other)) {
            return a.end(row) > b.end(other);
        }
        return a.gpus(row) > b.gpus(other);
    }

    private static boolean conflict(UsageTable a, int row, UsageTable b, int other) {
        boolean bothEnded = a.end(row) != 0 && b.end(other) != 0;
        return bothEnded && (a.end(row) != b.end(other) || a.gpus(row) != b.gpus(other));
    }

    /** Visits a row of a table. */
    private interface RowVisitor {
        void visit(int table, int row);
    }
}
