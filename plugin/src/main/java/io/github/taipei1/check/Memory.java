package io.github.taipei1.check;

import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Knows what came of looks at artifacts in earlier runs, so that only what has changed need be looked at. */
@FunctionalInterface
public interface Memory {

    /** Knows nothing and keeps nothing. */
    Memory NONE = terms -> Looks.NONE;

    /** The looks that were taken on the same terms. */
    Looks under(Terms terms);

    /**
     * What all looks of a run have in common besides the team's settings and the call.
     *
     * @param rules ids of the rules that take part, in order
     * @param day the day that counts as today
     */
    record Terms(List<String> rules, Phase phase, LocalDate day, List<String> paths, List<Artifact> artifacts) {}

    /** Looks by artifact. Safe for several threads. */
    interface Looks {
        Looks NONE = new Looks() {
            @Override
            public Optional<Look> at(Artifact artifact) {
                return Optional.empty();
            }

            @Override
            public void keep(Artifact artifact, Look look) {
                // Nobody will ask for it.
            }
        };

        /** An earlier look that would come out the same now. */
        Optional<Look> at(Artifact artifact);

        void keep(Artifact artifact, Look look);
    }
}
