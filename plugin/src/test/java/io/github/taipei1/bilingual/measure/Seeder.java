package io.github.taipei1.bilingual.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Puts errors of every class into a pair; the same pair and seed give the same errors. */
final class Seeder {
    private final long seed;
    private final int perClass;

    Seeder(long seed, int perClass) {
        this.seed = seed;
        this.perClass = perClass;
    }

    List<SeededError> errors(DraftPair pair) {
        List<SeededError> chosen = new ArrayList<>();
        List<SeededError> all = Stream.of(
                        NumberSeeds.of(pair, true),
                        NumberSeeds.of(pair, false),
                        StructureSeeds.of(pair, true),
                        StructureSeeds.of(pair, false),
                        WordSeeds.of(pair),
                        OrganisationSeeds.of(pair))
                .flatMap(List::stream)
                .filter(error -> !error.old().equals(error.now()))
                .toList();
        all.stream().map(SeededError::kind).distinct().sorted().forEach(kind -> {
            List<SeededError> ofKind = new ArrayList<>(
                    all.stream().filter(error -> error.kind().equals(kind)).toList());
            Collections.shuffle(ofKind, new Random(seed * 31 + (pair.id() + kind).hashCode()));
            chosen.addAll(ofKind.subList(0, Math.min(perClass, ofKind.size())));
        });
        return chosen;
    }
}
