package io.github.taipei1.rule;

import io.github.taipei1.call.Duty;
import io.github.taipei1.config.Agreements;
import io.github.taipei1.config.Signature;
import io.github.taipei1.config.Unit;
import java.util.List;
import java.util.Optional;

/** Which units have met a duty that has a due day, by their records in {@code taipei1.yaml}. */
public final class Obligations {
    private Obligations() {}

    /** The units by which a duty is owed and not met yet; the lead stands for the whole project. */
    public static List<Unit> openFor(Duty duty, RuleContext context) {
        Duty.Scope scope = duty.scope().orElse(Duty.Scope.PROJECT);
        List<Unit> owing = scope == Duty.Scope.UNIT
                ? context.config().units()
                : context.config().lead().stream().toList();
        boolean applies = scope != Duty.Scope.JOINT_LEAD || context.config().joint();
        return applies
                ? owing.stream().filter(unit -> !met(duty.id(), unit, context)).toList()
                : List.of();
    }

    private static boolean met(String duty, Unit unit, RuleContext context) {
        return switch (duty) {
            case "agreements" -> signed(unit);
            case "allocation" ->
                context.config().allocation().flatMap(sent -> sent.sent()).isPresent();
            case "closing-report" ->
                context.config().reportSettings().submitted().isPresent();
            default -> false;
        };
    }

    private static boolean signed(Unit unit) {
        return isSigned(unit.agreements().flatMap(Agreements::nda))
                && isSigned(unit.agreements().flatMap(Agreements::userAgreement));
    }

    private static boolean isSigned(Optional<Signature> signature) {
        return signature.flatMap(Signature::signed).isPresent();
    }
}
