package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the model flops utilisation needs and no log says.
 *
 * @param parameters number of parameters N of the trained model
 * @param peakFlops dense peak of one GPU in FLOP/s, from the call
 */
public record ModelFacts(Optional<BigDecimal> parameters, Optional<BigDecimal> peakFlops) {
    public static final ModelFacts NONE = new ModelFacts(Optional.empty(), Optional.empty());
}
