package io.github.taipei1.rule;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Place;
import io.github.taipei1.yaml.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything that a rule may look at.
 *
 * @param batch the team's batch with moved dates applied
 * @param asOf the day that counts as today (Asia/Taipei)
 * @param artifacts all texts, sorted by path
 * @param measured what the files of measurements say, read when somebody asks
 * @param handedIn what the members of a joint project handed in, read when somebody asks
 * @param shared what several rules of this run need and one works out
 * @param grounds takes note of what is asked
 */
public record RuleContext(
        TeamConfig config,
        Places places,
        Call call,
        Cluster cluster,
        Batch batch,
        LocalDate asOf,
        Phase phase,
        List<Artifact> artifacts,
        Library library,
        Supplier<Measurements> measured,
        Supplier<List<MemberPart>> handedIn,
        Shared shared,
        Grounds grounds) {

    public RuleContext {
        artifacts = List.copyOf(artifacts);
    }

    /** A context of a repository that takes in no other. */
    public RuleContext(
            TeamConfig config,
            Places places,
            Call call,
            Cluster cluster,
            Batch batch,
            LocalDate asOf,
            Phase phase,
            List<Artifact> artifacts,
            Library library) {
        this(config, places, call, cluster, batch, asOf, phase, artifacts, library, List::of);
    }

    /** A context whose measurements are read from the library and from what members handed in, once. */
    public RuleContext(
            TeamConfig config,
            Places places,
            Call call,
            Cluster cluster,
            Batch batch,
            LocalDate asOf,
            Phase phase,
            List<Artifact> artifacts,
            Library library,
            Supplier<List<MemberPart>> handedIn) {
        this(
                config,
                places,
                call,
                cluster,
                batch,
                asOf,
                phase,
                artifacts,
                library,
                new Once<>(() -> Measurements.of(config, places, cluster, batch, library, handedIn.get())),
                handedIn,
                new Shared(),
                new Grounds());
    }

    /**
     * The same for one who looks at a part of the repository.
     *
     * @param noted the library, which notes what is asked of it
     * @param part the grounds of that look
     */
    public RuleContext lookedAt(Library noted, Grounds part) {
        return new RuleContext(
                config, places, call, cluster, batch, asOf, phase, artifacts, noted, measured, handedIn, shared, part);
    }

    @Override
    public LocalDate asOf() {
        grounds.note(Grounds.Whole.DAY);
        return asOf;
    }

    @Override
    public List<Artifact> artifacts() {
        grounds.note(Grounds.Whole.ARTIFACTS);
        return artifacts;
    }

    /** What several rules of this run need and one works out: the result of a type under a name, as {@link Shared} has it. */
    public <T> T shared(Class<T> type, String name, Supplier<T> work) {
        return shared.of(type, name, work, grounds);
    }

    /** Whether there is anything measured, here or at a member's; asked first, for to read nothing takes time, too. */
    public boolean measures() {
        return !config.metrics().isEmpty() || !config.members().isEmpty();
    }

    /** What the files of measurements say. */
    public Measurements measurements() {
        grounds.note(Grounds.Whole.RECORDS);
        return measured.get();
    }

    /** What the members of a joint project handed in. */
    public List<MemberPart> members() {
        grounds.note(Grounds.Whole.RECORDS);
        return handedIn.get();
    }

    /** The place of a key of {@code taipei1.yaml} such as {@code units[0].accounts}, or of the nearest one above it. */
    public Place at(String key) {
        return places.of(key);
    }

    /** The documents an artifact consists of, in reading order; parts that a LaTeX file takes in are in its own document. */
    public List<Document> documents(Artifact artifact) {
        List<Document> documents = new java.util.ArrayList<>();
        java.util.Set<String> taken = new java.util.HashSet<>();
        for (String part : artifact.parts()) {
            if (!taken.contains(part)) {
                library.document(part).ifPresent(document -> {
                    documents.add(document);
                    taken.addAll(document.included());
                });
            }
        }
        return documents;
    }

    /** Whether the batch is over on the day that counts as today. */
    public boolean batchOver() {
        return asOf().isAfter(batch.to());
    }

    /** Whether a team is at work and its batch has days to come: what the report is to hold need not be there yet. */
    public boolean beforeLastDay() {
        return phase == Phase.CHECK && asOf().isBefore(batch.to());
    }
}
