package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.UsageTableBuilder;

/**
 * Finds the number of GPUs in a TRES or GRES list, straight from bytes. {@code gres/gpu=8} counts alone where it stands
 * beside {@code gres/gpu:h100=8}; without it the typed entries are added up. {@code gres/gpumem} and {@code gres/gpuutil} are
 * no GPUs.
 */
final class GpuCount {
    /** The list names no GPU. */
    static final int NONE = -1;

    private int generic;
    private long typed;
    private int modelFrom;
    private int modelTo;

    /** GPUs of {@code billing=8,cpu=64,gres/gpu:h100=8,gres/gpu=8,node=1}, or {@link #NONE}. */
    int ofTres(byte[] b, int from, int to) {
        forget();
        int item = from;
        for (int i = from; i <= to; i++) {
            if (i == to || b[i] == ',') {
                tres(b, item, i);
                item = i + 1;
            }
        }
        return count();
    }

    /** GPUs of {@code gpu:h100:8(S:0-1),gpu:2} (for each node), or {@link #NONE}. */
    int ofGres(byte[] b, int from, int to) {
        forget();
        int item = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            depth += i < to && b[i] == '(' ? 1 : i < to && b[i] == ')' ? -1 : 0;
            if (i == to || b[i] == ',' && depth <= 0) {
                gres(b, item, i);
                item = i + 1;
            }
        }
        return count();
    }

    /** Where the model's name starts in the bytes of the last list; equal to {@link #modelTo} if it names none. */
    int modelFrom() {
        return modelFrom;
    }

    int modelTo() {
        return modelTo;
    }

    /** Forgets the last list. */
    void forget() {
        generic = NONE;
        typed = NONE;
        modelFrom = 0;
        modelTo = 0;
    }

    private int count() {
        long count = generic != NONE ? generic : typed;
        return count > UsageTableBuilder.MOST_GPUS ? UsageTableBuilder.MOST_GPUS : (int) count;
    }

    private void tres(byte[] b, int from, int to) {
        int name = from + 8;
        if (to <= name || b[from] != 'g' || b[from + 4] != '/' || !gpu(b, from + 5)) {
            return;
        }
        int equals = name;
        while (equals < to && b[equals] != '=') {
            equals++;
        }
        if (b[name] == '=') {
            generic = (int) number(b, name + 1, to);
        } else if (b[name] == ':') {
            addTyped(number(b, equals + 1, to), name + 1, equals);
        }
    }

    private void gres(byte[] b, int from, int to) {
        int end = from;
        while (end < to && b[end] != '(') {
            end++;
        }
        int at = from;
        while (at + 3 <= end && !gpu(b, at)) {
            at++;
        }
        if (at + 3 > end || at > from && b[at - 1] != ':' && b[at - 1] != '/') {
            return;
        }
        int last = end;
        while (last > at && b[last - 1] != ':' && b[last - 1] != '=') {
            last--;
        }
        if (last <= at + 3) {
            addTyped(1, 0, 0);
            return;
        }
        long number = number(b, last, end);
        boolean counted = number != NONE;
        addTyped(counted ? number : 1, at + 4, counted ? Math.max(at + 4, last - 1) : end);
    }

    private void addTyped(long count, int nameFrom, int nameTo) {
        if (count == NONE) {
            return;
        }
        typed = Math.min(Math.max(typed, 0) + count, UsageTableBuilder.MOST_GPUS);
        if (modelTo == modelFrom) {
            modelFrom = nameFrom;
            modelTo = nameTo;
        }
    }

    private static boolean gpu(byte[] b, int at) {
        return b[at] == 'g' && b[at + 1] == 'p' && b[at + 2] == 'u';
    }

    private static long number(byte[] b, int from, int to) {
        long number = from < to ? 0 : NONE;
        for (int i = from; i < to; i++) {
            if (b[i] < '0' || b[i] > '9') {
                return b[i] == 'K' && i == to - 1 && i > from ? number * 1024 : NONE;
            }
            number = Math.min(number * 10 + b[i] - '0', UsageTableBuilder.MOST_GPUS);
        }
        return number;
    }
}
