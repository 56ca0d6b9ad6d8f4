package io.github.taipei1.check.status;

import io.github.taipei1.call.Duty;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.CheckedFile;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Owed;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.dis.Drafts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether something real stands behind a duty of which the rules found nothing wrong: a record, a file, a figure. */
public final class Grounds {
    private static final String DECLARATION = "declaration";
    private static final Answer MET = new Answer(Standing.MET, Text.of("已完成", "done"));

    private final Project project;
    private final CheckResult result;
    private final Library library;
    private final UnitOf unitOf;

    public Grounds(Project project, CheckResult result, Library library) {
        this.project = project;
        this.result = result;
        this.library = library;
        this.unitOf = new UnitOf(project);
    }

    /** How a duty stands by what there is to show. */
    public enum Standing {
        MET,
        OPEN,
        NOT_OWED
    }

    /**
     * The standing of a duty.
     *
     * @param why it stands so, in words for the report
     */
    public record Answer(Standing standing, Text why) {}

    /** The standing of a duty, of all units that owe it where none is named. */
    public Answer of(Duty duty, Optional<Unit> unit) {
        return switch (duty.id()) {
            case "review" -> review();
            case "utilisation", "capacity", "window", "truth" -> recorded();
            case "showcase" -> showcase();
            case "acknowledgement" -> acknowledgement();
            case "closing-report" -> report();
            default -> restsOnDeclaration(duty) ? declared(unit) : MET;
        };
    }

    private Answer review() {
        List<Drafts> all = Drafts.all(project.config(), library);
        if (all.isEmpty()) {
            return new Answer(Standing.NOT_OWED, Text.of("未列成果揭露", "no disclosure is listed"));
        }
        return met(all.stream().allMatch(Drafts::covered), Text.of("尚未取得同意", "not agreed to yet"));
    }

    /** Neither use within the batch nor a figure can be told right or wrong before anything is recorded. */
    private Answer recorded() {
        boolean recorded = result.findings().stream().anyMatch(one -> serves(one, "utilisation"));
        return met(recorded, Text.of("尚無使用紀錄", "no record of use yet"));
    }

    private Answer showcase() {
        boolean shown = !project.config().reportSettings().showcase().isEmpty();
        return met(shown, Text.of("尚未列出影片或展示品", "no video or display is listed yet"));
    }

    private Answer acknowledgement() {
        List<String> owing = Arrays.stream(ArtifactKind.values())
                .filter(kind -> project.call().artifacts().owedBy(kind).contains(Owed.ACKNOWLEDGEMENT))
                .map(ArtifactKind::word)
                .toList();
        boolean written = result.files().stream().map(CheckedFile::kind).anyMatch(owing::contains);
        return written ? MET : new Answer(Standing.NOT_OWED, Text.of("尚無論文或研究報告", "there is no paper or report yet"));
    }

    private Answer report() {
        if (project.config().ofMember()) {
            return new Answer(Standing.NOT_OWED, Text.of("由主導單位提交", "handed in by the lead"));
        }
        boolean submitted = project.config().reportSettings().submitted().isPresent();
        return met(submitted, Text.of("待線上提交", "to be handed in on-line"));
    }

    private boolean restsOnDeclaration(Duty duty) {
        return project.call()
                .duty(DECLARATION)
                .filter(declaration ->
                        !duty.clauses().isEmpty() && declaration.clauses().containsAll(duty.clauses()))
                .isPresent();
    }

    /** In a member's repository only its own declaration is looked for. */
    private Answer declared(Optional<Unit> unit) {
        Stream<Unit> owing = unit.map(Stream::of).orElseGet(() -> project.config().units().stream());
        boolean ofMember = project.config().ofMember();
        List<Unit> here = owing.filter(
                        one -> !ofMember || project.config().owner().equals(Optional.of(one)))
                .toList();
        if (here.isEmpty()) {
            return new Answer(Standing.NOT_OWED, Text.of("由該單位自行聲明", "declared by that unit itself"));
        }
        return met(
                here.stream().allMatch(this::hasDeclared), Text.of("聲明書尚未備妥", "the declaration is not in order yet"));
    }

    private boolean hasDeclared(Unit unit) {
        boolean faulty = result.findings().stream()
                .filter(Reported::counts)
                .filter(one -> serves(one, DECLARATION))
                .anyMatch(one -> unitOf.of(one.finding()).equals(Optional.of(unit)));
        return !faulty && unit.declaration().filter(library::exists).isPresent();
    }

    private boolean serves(Reported one, String duty) {
        return result.rules().stream()
                .filter(rule -> rule.info().duties().contains(duty))
                .anyMatch(rule -> rule.info().id().equals(one.finding().rule()));
    }

    private static Answer met(boolean met, Text why) {
        return met ? MET : new Answer(Standing.OPEN, why);
    }
}
