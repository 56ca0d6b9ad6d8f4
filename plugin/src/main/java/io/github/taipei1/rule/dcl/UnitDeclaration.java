package io.github.taipei1.rule.dcl;

import io.github.taipei1.config.Unit;
import io.github.taipei1.document.Document;
import io.github.taipei1.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit with its declaration file.
 *
 * @param key where the unit's declaration stands in {@code taipei1.yaml}
 */
record UnitDeclaration(Unit unit, String key) {

    /** The units whose declarations are looked for here: all in the lead's repository, its own in a member's. */
    static List<UnitDeclaration> all(RuleContext context) {
        List<UnitDeclaration> all = new ArrayList<>();
        List<Unit> units = context.config().units();
        Optional<Unit> owner = context.config().owner();
        boolean ofLead = owner.isEmpty() || owner.get().role() == Unit.Role.LEAD;
        for (int i = 0; i < units.size(); i++) {
            if (ofLead || owner.get().equals(units.get(i))) {
                all.add(new UnitDeclaration(units.get(i), "units[" + i + "].declaration"));
            }
        }
        return all;
    }

    boolean isThere(RuleContext context) {
        return unit.declaration().filter(file -> context.library().exists(file)).isPresent();
    }

    /** The file as a document, if it is there and can be read. */
    Optional<Document> document(RuleContext context) {
        return unit.declaration().flatMap(context.library()::document);
    }

    /** What it says, if it can be read. */
    Optional<Declaration> declaration(RuleContext context) {
        return document(context)
                .map(document -> Declaration.of(
                        document,
                        unit,
                        sharing(context),
                        context.config().project().title(),
                        context.call().declaration().statements()));
    }

    /** The other units whose declaration is the same file. */
    private List<Unit> sharing(RuleContext context) {
        return context.config().units().stream()
                .filter(other -> !other.equals(unit) && other.declaration().equals(unit.declaration()))
                .toList();
    }
}
