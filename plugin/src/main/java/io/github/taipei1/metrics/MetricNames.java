package io.github.taipei1.metrics;

import java.util.Locale;
import java.util.Map;

/** Names that tools give to the same thing, and the one the KPI model knows it by. */
public final class MetricNames {
    public static final String LOSS = "loss";
    public static final String TOKENS = "tokens";
    public static final String LEARNING_RATE = "learning-rate";
    public static final String EVAL_LOSS = "eval-loss";
    public static final String STEP_TIME = "step-time";
    public static final String TFLOPS = "tflops-per-gpu";
    /** Percent. */
    public static final String GPU_UTILISATION = "gpu-utilisation";
    /** How many samples the mean of an hour is of. */
    public static final String GPU_SAMPLES = "gpu-samples";
    /** Watt, the mean over the devices. */
    public static final String GPU_POWER = "gpu-power";
    /** MiB. */
    public static final String GPU_MEMORY = "gpu-memory";
    /** Kilowatt-hours, over all devices. */
    public static final String ENERGY = "energy";
    /** Frames that a row stands for. */
    public static final String FRAMES = "frames";
    /** Seconds that a frame took. */
    public static final String FRAME_SECONDS = "seconds-per-frame";
    /** Prefix of results of an evaluation: {@code eval/<task>/<metric>}. */
    public static final String EVAL = "eval/";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("train_loss", LOSS),
            Map.entry("train/loss", LOSS),
            Map.entry("train/train_loss", LOSS),
            Map.entry("training_loss", LOSS),
            Map.entry("lm loss", LOSS),
            Map.entry("lm-loss-training/lm loss", LOSS),
            Map.entry("reduced_train_loss", LOSS),
            Map.entry("eval_loss", EVAL_LOSS),
            Map.entry("eval/loss", EVAL_LOSS),
            Map.entry("val_loss", EVAL_LOSS),
            Map.entry("validation_loss", EVAL_LOSS),
            Map.entry("num_input_tokens_seen", TOKENS),
            Map.entry("num_tokens", TOKENS),
            Map.entry("tokens_seen", TOKENS),
            Map.entry("consumed_tokens", TOKENS),
            Map.entry("consumed tokens", TOKENS),
            Map.entry("train/num_input_tokens_seen", TOKENS),
            Map.entry("learning_rate", LEARNING_RATE),
            Map.entry("learning rate", LEARNING_RATE),
            Map.entry("train/learning_rate", LEARNING_RATE),
            Map.entry("lr", LEARNING_RATE));

    private MetricNames() {}

    /** The name of this product for a metric, or the source's own one. */
    public static String canonical(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return KNOWN.getOrDefault(lower, KNOWN.containsValue(lower) ? lower : name.strip());
    }
}
