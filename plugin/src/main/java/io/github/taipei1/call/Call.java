package io.github.taipei1.call;

import io.github.taipei1.config.ArtifactEntry;
import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of the programme: who may compute where and when, and what is owed for it.
 *
 * @param revision of the profile, shown as {@code call-4@1}
 * @param machine how texts name the machine
 * @param period the days of the call's batches
 * @param report what its closing report holds; absent in a profile that does not say
 */
public record Call(
        String id,
        int revision,
        WrittenText title,
        Machine machine,
        Batch.Window period,
        List<Cluster> clusters,
        Limits limits,
        List<Duty> duties,
        Artifacts artifacts,
        Declaration declaration,
        Links links,
        List<Clause> clauses,
        Optional<ReportPlan> report) {

    /**
     * The machine and its owner.
     *
     * @param name as it must be written
     * @param gpuModels models that the machine has, as words
     * @param announcedPhrases phrases of the announcement that name a GPU without meaning this project's
     */
    public record Machine(String name, String owner, List<String> gpuModels, List<String> announcedPhrases) {}

    /**
     * Figures of the call.
     *
     * @param accountsPerUnit accounts a unit has as a rule
     * @param reviewDays days to leave for NVIDIA's review before something is published
     */
    public record Limits(int accountsPerUnit, int reviewDays) {}

    /** What files are by default, and what each kind owes. */
    public record Artifacts(List<ArtifactEntry> defaults, Map<String, List<Owed>> owes) {
        /** What artifacts of a kind owe. */
        public List<Owed> owedBy(ArtifactKind kind) {
            return owes.getOrDefault(kind.word(), List.of());
        }
    }

    /** The three statements of a unit's declaration. */
    public record Declaration(List<Statement> statements) {
        /** A statement, known by its neutral id, with its model words. */
        public record Statement(String id, WrittenText name, WrittenText words) {}
    }

    /** Addresses of the announcement. */
    public record Links(String announcement, String closingReport) {}

    public Optional<Cluster> cluster(String wanted) {
        return clusters.stream().filter(cluster -> cluster.id().equals(wanted)).findFirst();
    }

    public Optional<Clause> clause(String wanted) {
        return clauses.stream().filter(clause -> clause.id().equals(wanted)).findFirst();
    }

    public Optional<Duty> duty(String wanted) {
        return duties.stream().filter(duty -> duty.id().equals(wanted)).findFirst();
    }

    /** The clauses that some duties rest on, each once. */
    public List<Clause> clausesOf(List<String> dutyIds) {
        return dutyIds.stream()
                .flatMap(id -> duty(id).stream())
                .flatMap(duty -> duty.clauses().stream())
                .distinct()
                .flatMap(id -> clause(id).stream())
                .toList();
    }

    /** The day a duty is due in a batch, if it has one. */
    public Optional<LocalDate> due(String dutyId, Batch batch) {
        return duty(dutyId).flatMap(Duty::due).map(due -> {
            LocalDate anchor = due.anchor() == Duty.Anchor.BATCH_START ? batch.from() : batch.to();
            return anchor.plusDays(due.days());
        });
    }
}
