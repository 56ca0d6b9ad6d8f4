package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.math.BigDecimal;
import java.util.Optional;

/** What the team set out to do. */
public record Project(
        @Key(zh = "專案名稱", en = "title") Localized title,

        @Key(zh = "主題（OVX 限公告所列四項）", en = "topic (OVX: one of the announced four)")
        Optional<String> topic,

        @Key(
                zh = "訓練模型的參數量（混合專家模型填每詞元啟用的參數量），用於計算模型運算使用率",
                en =
                        "parameters of the trained model (those active per token for a mixture of experts), for the model FLOPs utilisation")
        Optional<BigDecimal> parameters,

        @Key(zh = "申請書所載數字", en = "figures promised in the proposal")
        Optional<Application> application) {

    /** Figures of the proposal. */
    public record Application(
            @Key(zh = "GPU 小時", en = "GPU-hours") Optional<BigDecimal> gpuHours,
            @Key(zh = "Token 數", en = "tokens") Optional<BigDecimal> tokens,
            @Key(zh = "記憶體（GiB）", en = "memory in GiB") Optional<BigDecimal> memoryGib) {}
}
