package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads training logs of Megatron-LM ({@code iteration 10/5000 | lm loss: 1.04E+01 | …}) and NeMo ({@code Epoch 0, iteration
 * 5/99 | reduced_train_loss: 11.03 | …} or a progress bar with {@code global_step=12, reduced_train_loss=2.3}). Of an iteration
 * that a restart repeats the last values stand.
 */
final class MegatronReader implements MetricsReader {
    private static final Text SHAPE = Text.of(
            "請使用含「iteration N/M | …」行的 Megatron-LM 或 NeMo 訓練紀錄",
            "Use a training log of Megatron-LM or NeMo with lines “iteration N/M | …”");
    private static final int LONGEST = 1 << 14;

    @Override
    public void read(Reading reading) throws IOException {
        Lines lines = reading.lines();
        long points = 0;
        MixedColumns mixed = new MixedColumns();
        while (lines.next()) {
            if (lines.to() - lines.from() > LONGEST) {
                continue;
            }
            for (String part : lines.text().split("\r")) {
                points += part.contains("iteration") && part.indexOf('|') >= 0
                        ? piped(reading, part, lines.line(), mixed)
                        : part.contains("global_step=") ? bar(reading, part) : 0;
            }
        }
        mixed.tell(reading.notes());
        if (points == 0) {
            reading.notes().problem(1, Text.of("沒有任何訓練步的紀錄", "there is no line of a training step"), SHAPE);
        }
    }

    private static int piped(Reading reading, String line, int number, MixedColumns mixed) {
        int at = line.indexOf("iteration") + "iteration".length();
        Optional<Double> iteration = number(line.substring(at));
        if (iteration.isEmpty()) {
            int slash = line.indexOf('/', at);
            if (slash > 0 && slash < line.indexOf('|', at)) {
                Unread.tell(reading.notes(), number, "iteration", line.substring(at, slash));
            }
            return 0;
        }
        long step = iteration.get().longValue();
        long time = time(line);
        int found = 0;
        String[] parts = line.split("\\|");
        for (int i = 1; i < parts.length; i++) {
            int split = parts[i].lastIndexOf(':');
            String name = split > 0 ? parts[i].substring(0, split) : words(parts[i]);
            Optional<Double> value = number(parts[i].substring(split > 0 ? split + 1 : name.length()));
            if (value.isPresent() && !name.isBlank()) {
                found += add(reading, name, step, time, value.get());
                mixed.figure(name.strip());
            } else if (split > 0) {
                mixed.words(name.strip(), number, parts[i].substring(split + 1));
            }
        }
        return found;
    }

    private static int bar(Reading reading, String line) {
        long step = -1;
        int found = 0;
        String[] parts = line.split("[,\\[\\]]");
        for (String part : parts) {
            if (part.strip().startsWith("global_step=")) {
                step = number(part.substring(part.indexOf('=') + 1))
                        .map(Double::longValue)
                        .orElse(-1L);
            }
        }
        for (String part : parts) {
            int equals = part.indexOf('=');
            Optional<Double> value = equals < 0 ? Optional.empty() : number(part.substring(equals + 1));
            if (step >= 0 && value.isPresent() && !part.strip().startsWith("global_step")) {
                found += add(reading, part.substring(0, equals), step, Series.NO_TIME, value.get());
            }
        }
        return found;
    }

    private static int add(Reading reading, String name, long step, long time, double value) {
        String plain = name.strip();
        String metric = plain.toLowerCase(Locale.ROOT).startsWith("throughput per gpu") ? MetricNames.TFLOPS : plain;
        reading.series(reading.input().stem(), metric).ifPresent(series -> series.add(step, time, value));
        return 1;
    }

    /** The words before the number of an entry without a colon, such as {@code learning rate 1.2E-05}. */
    private static String words(String part) {
        int end = 0;
        while (end < part.length() && !Character.isDigit(part.charAt(end))) {
            end++;
        }
        return end > 0 && part.charAt(end - 1) == '-' ? part.substring(0, end - 1) : part.substring(0, end);
    }

    /** Milliseconds of {@code [2025-08-01 07:19:37]} at the head of a line. */
    private static long time(String line) {
        int open = line.indexOf('[');
        int close = line.indexOf(']', open + 1);
        if (open < 0 || close != open + 20) {
            return Series.NO_TIME;
        }
        long seconds = Times.seconds(line.substring(open + 1, close));
        return seconds > 0 ? seconds * 1000 : Series.NO_TIME;
    }

    /** The number that a text starts with, blanks aside; also {@code nan}. */
    private static Optional<Double> number(String text) {
        String plain = text.strip();
        if (plain.toLowerCase(Locale.ROOT).startsWith("nan")) {
            return Optional.of(Double.NaN);
        }
        return Numbers.leading(plain).map(Number::doubleValue);
    }
}
