package io.github.taipei1.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The growing columns behind a {@link UsageTable}; written by its builder alone. */
final class UsageColumns {
    static final JobState[] STATES = JobState.values();

    int size;
    long[] job = new long[256];
    int[] submit = new int[256];
    int[] start = new int[256];
    int[] end = new int[256];
    int[] gpus = new int[256];
    int[] line = new int[256];
    byte[] state = new byte[256];
    boolean[] estimated = new boolean[256];
    short[] model = new short[256];
    short[] user = new short[256];
    short[] account = new short[256];
    final List<String> texts = new ArrayList<>();
    List<String> models = List.of("");
    List<String> users = List.of("");
    List<String> accounts = List.of("");

    void grow() {
        if (size < job.length) {
            return;
        }
        int room = size + (size >> 1);
        job = Arrays.copyOf(job, room);
        submit = Arrays.copyOf(submit, room);
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        gpus = Arrays.copyOf(gpus, room);
        line = Arrays.copyOf(line, room);
        state = Arrays.copyOf(state, room);
        estimated = Arrays.copyOf(estimated, room);
        model = Arrays.copyOf(model, room);
        user = Arrays.copyOf(user, room);
        account = Arrays.copyOf(account, room);
    }
}
