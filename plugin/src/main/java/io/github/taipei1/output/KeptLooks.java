package io.github.taipei1.output;

import io.github.taipei1.check.Look;
import io.github.taipei1.check.Memory;
import io.github.taipei1.document.Answer;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.WitnessedTree;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Grounds;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The looks of a run: those of an earlier one that still count, and those that were taken anew. */
final class KeptLooks implements Memory.Looks {
    private final Facts facts;
    private final Earlier earlier;
    private final Set<Grounds.Whole> same;
    private final FileTree now;
    private final WitnessedTree witness;
    /** Which answers of the earlier run still hold, as far as it was asked. */
    private final Map<String, Boolean> holds = new ConcurrentHashMap<>();

    private final Map<String, Earlier.Kept> looks = new ConcurrentHashMap<>();

    KeptLooks(Facts facts, Earlier earlier, FileTree now, WitnessedTree witness) {
        this.facts = facts;
        this.earlier = earlier;
        this.same = facts.sharedWith(earlier.facts());
        this.now = now;
        this.witness = witness;
    }

    @Override
    public Optional<Look> at(Artifact artifact) {
        Earlier.Kept kept = earlier.looks().get(artifact.path());
        if (kept == null || !counts(kept, artifact)) {
            return Optional.empty();
        }
        kept.look()
                .paths()
                .forEach(path -> witness.vouch(path, earlier.answers().get(path)));
        looks.put(artifact.path(), kept);
        return Optional.of(kept.look());
    }

    private boolean counts(Earlier.Kept kept, Artifact artifact) {
        if (!same.containsAll(kept.look().wholes()) || !kept.artifact().equals(Facts.of(artifact))) {
            return false;
        }
        for (String path : kept.look().paths()) {
            if (!holds(path)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String path) {
        Boolean known = holds.get(path);
        if (known == null) {
            known = earlier.answers().get(path).isStillThatOf(path, now);
            holds.put(path, known);
        }
        return known;
    }

    @Override
    public void keep(Artifact artifact, Look look) {
        looks.put(artifact.path(), new Earlier.Kept(Facts.of(artifact), look));
    }

    /** Writes all looks of this run whose answers are known, so that {@link Earlier#read} reads them. */
    void write(DataOutput out) throws IOException {
        facts.write(out);
        Map<String, Earlier.Kept> sorted = new TreeMap<>(looks);
        sorted.values()
                .removeIf(kept -> kept.look().paths().stream()
                        .anyMatch(path -> witness.answer(path).isEmpty()));
        Map<String, Answer> answers = new TreeMap<>();
        sorted.values()
                .forEach(kept -> kept.look()
                        .paths()
                        .forEach(path -> answers.put(path, witness.answer(path).orElseThrow())));
        Map<String, Integer> numbers = new HashMap<>();
        out.writeInt(answers.size());
        for (Map.Entry<String, Answer> answer : answers.entrySet()) {
            numbers.put(answer.getKey(), numbers.size());
            out.writeUTF(answer.getKey());
            answer.getValue().write(out);
        }
        out.writeInt(sorted.size());
        for (Map.Entry<String, Earlier.Kept> kept : sorted.entrySet()) {
            out.writeUTF(kept.getKey());
            out.writeUTF(kept.getValue().artifact());
            LookFormat.write(out, kept.getValue().look(), numbers);
        }
    }
}
