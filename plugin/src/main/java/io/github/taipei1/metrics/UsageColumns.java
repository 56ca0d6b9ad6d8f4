package io.github.taipei1.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The growing columns behind a {@link UsageTable}; written by its builder alone. */
final class UsageColumns {
    private static final int ROOM = 1 << 12;
    static final JobState[] STATES = JobState.values();

    int size;
    long[] job = new long[ROOM];
    int[] submit = new int[ROOM];
    int[] start = new int[ROOM];
    int[] end = new int[ROOM];
    int[] gpus = new int[ROOM];
    int[] line = new int[ROOM];
    byte[] state = new byte[ROOM];
    boolean[] estimated = new boolean[ROOM];
    short[] model = new short[ROOM];
    short[] user = new short[ROOM];
    short[] account = new short[ROOM];
    final List<String> texts = new ArrayList<>();
    List<String> models = List.of("");
    List<String> users = List.of("");
    List<String> accounts = List.of("");

    /** Makes room for more rows. */
    void grow() {
        int room = size * 2;
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
