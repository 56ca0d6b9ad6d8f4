package io.github.taipei1.metrics;

import io.github.taipei1.finding.Language;

/**
 * A unit of measure as people write it, empty for a bare number.
 *
 * @param code the word in files, such as {@code gpu-hours}
 */
public record KpiUnit(String code, String zhTw, String en) {
    public static final KpiUnit NONE = new KpiUnit("", "", "");
    public static final KpiUnit GPUS = new KpiUnit("gpus", "張 GPU", "GPUs");
    public static final KpiUnit GPU_HOURS = new KpiUnit("gpu-hours", "GPU 小時", "GPU-hours");
    public static final KpiUnit JOBS = new KpiUnit("jobs", "件作業", "jobs");
    public static final KpiUnit PERCENT = new KpiUnit("percent", "%", "%");
    public static final KpiUnit POINTS = new KpiUnit("percentage-points", "個百分點", "percentage points");
    public static final KpiUnit MINUTES = new KpiUnit("minutes", "分鐘", "minutes");
    public static final KpiUnit TOKENS = new KpiUnit("tokens", "個詞元", "tokens");
    public static final KpiUnit STEPS = new KpiUnit("steps", "步", "steps");
    public static final KpiUnit KWH = new KpiUnit("kwh", "度", "kWh");
    public static final KpiUnit FRAMES = new KpiUnit("frames", "格", "frames");

    /** A unit that a team writes itself, the same in both languages unless it gives both. */
    public static KpiUnit of(String zhTw, String en) {
        return new KpiUnit(en, zhTw, en);
    }

    /** As it stands behind a number, with the blank that the language puts there; the percent sign stands close. */
    public String suffix(Language language) {
        String word = language == Language.EN ? en : zhTw;
        return word.isEmpty() ? "" : word.equals("%") ? word : " " + word;
    }
}
