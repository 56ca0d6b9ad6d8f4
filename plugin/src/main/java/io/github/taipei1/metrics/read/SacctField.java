package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Names;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of a {@code sacct} export and what the current row holds in it. A call for each column, and not one method that reads a
 * whole row, keeps what the compiler has to look at small: a file is read in about the time that a compiler takes for such a method.
 */
abstract sealed class SacctField {
    private final int column;

    SacctField(int column) {
        this.column = column;
    }

    /** Index of the column; -1 where the export leaves it out, and then the field keeps the value it has from the start. */
    int column() {
        return column;
    }

    abstract void take(byte[] b, int from, int to);

    /** A point in time. */
    static final class Time extends SacctField {
        private long seconds = Times.NONE;

        Time(int column) {
            super(column);
        }

        @Override
        void take(byte[] b, int from, int to) {
            seconds = Times.seconds(b, from, to);
        }

        /** Seconds since 1970, {@link Times#NONE} or {@link Times#BAD}. */
        long seconds() {
            return seconds;
        }
    }

    /** A stretch of time. */
    static final class Duration extends SacctField {
        private long seconds = Times.NONE;

        Duration(int column) {
            super(column);
        }

        @Override
        void take(byte[] b, int from, int to) {
            seconds = Math.max(0, Times.duration(b, from, to));
        }

        /** 0 where it is not known. */
        long seconds() {
            return seconds;
        }
    }

    /** What became of a job, such as {@code CANCELLED by 1001}. */
    static final class State extends SacctField {
        private final Names names = new Names();
        private final List<Optional<JobState>> states = new ArrayList<>(List.of(Optional.empty()));
        private Optional<JobState> state = Optional.empty();

        State(int column) {
            super(column);
        }

        @Override
        void take(byte[] b, int from, int to) {
            int index = names.intern(b, from, to);
            if (index == states.size()) {
                states.add(parse(b, from, to));
            }
            state = index > 0 ? states.get(index) : parse(b, from, to);
        }

        private static Optional<JobState> parse(byte[] b, int from, int to) {
            int end = from;
            while (end < to && b[end] != ' ' && b[end] != '+') {
                end++;
            }
            return JobState.parse(new String(b, from, end - from, StandardCharsets.UTF_8));
        }

        /** Empty for a word that no scheduler writes. */
        Optional<JobState> state() {
            return state;
        }
    }

    /** Resources such as {@code cpu=64,gres/gpu:h100=8,gres/gpu=8}; the last few lists are remembered, since jobs mostly ask for the same. */
    static final class Resources extends SacctField {
        private static final int REMEMBERED = 8;

        private final GpuCount gpus = new GpuCount();
        private final Names models;
        private final byte[][] lists = new byte[REMEMBERED][0];
        private final int[] counts = new int[REMEMBERED];
        private final int[] kinds = new int[REMEMBERED];
        private int oldest;
        private int at;

        Resources(int column, Names models) {
            super(column);
            this.models = models;
            Arrays.fill(counts, GpuCount.NONE);
        }

        @Override
        void take(byte[] b, int from, int to) {
            int length = to - from;
            for (int i = 0; i < REMEMBERED; i++) {
                byte[] list = lists[i];
                if (list.length == length && Arrays.equals(list, 0, length, b, from, to)) {
                    at = i;
                    return;
                }
            }
            remember(b, from, to);
        }

        private void remember(byte[] b, int from, int to) {
            at = oldest;
            oldest = (oldest + 1) % REMEMBERED;
            lists[at] = Arrays.copyOfRange(b, from, to);
            counts[at] = gpus.ofTres(b, from, to);
            kinds[at] = models.intern(b, gpus.modelFrom(), gpus.modelTo());
        }

        boolean isBlank() {
            return lists[at].length == 0;
        }

        /** {@link GpuCount#NONE} if they name no GPU. */
        int gpus() {
            return counts[at];
        }

        /** Index of the GPU's model among the names. */
        int model() {
            return kinds[at];
        }
    }

    /** A name that many rows share. */
    static final class Name extends SacctField {
        private final Names names;
        private int index;

        Name(int column, Names names) {
            super(column);
            this.names = names;
        }

        @Override
        void take(byte[] b, int from, int to) {
            index = names.intern(b, from, to);
        }

        /** Its index among the names. */
        int index() {
            return index;
        }
    }
}
