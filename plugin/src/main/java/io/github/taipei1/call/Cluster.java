package io.github.taipei1.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One of the machine's clusters as the call lends it.
 *
 * @param gpu model of its GPUs as an acknowledgement names it
 * @param densePeakTflops dense peak of one GPU in the precision that models are trained in, for the model FLOPs utilisation
 * @param gpus how many a team has for its whole batch
 * @param software what software a team must state
 * @param topics the only topics allowed; empty where topics are open
 */
public record Cluster(
        String id,
        WrittenText name,
        String gpu,
        Optional<BigDecimal> densePeakTflops,
        int gpus,
        int nodes,
        Stated software,
        List<Topic> topics,
        List<Batch> batches) {

    /** Software that must be stated, known by any of these words in its name or source. */
    public record Stated(WrittenText name, List<String> words) {}

    /** An allowed topic. */
    public record Topic(String id, WrittenText name) {}

    public Optional<Batch> batch(int number) {
        return batches.stream().filter(batch -> batch.number() == number).findFirst();
    }
}
