package io.github.taipei1.rule.agr;

import io.github.taipei1.config.Agreements;
import io.github.taipei1.config.Signature;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the two agreements of one unit.
 *
 * @param key where it stands in {@code taipei1.yaml}
 * @param name what it is called
 */
record AgreementOf(Unit unit, String key, Text name, Optional<Signature> signature) {

    /** Both agreements of every unit, in the order of the file. */
    static List<AgreementOf> all(RuleContext context) {
        List<AgreementOf> all = new ArrayList<>();
        List<Unit> units = context.config().units();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            String key = "units[" + i + "].agreements.";
            all.add(new AgreementOf(
                    unit,
                    key + "nda",
                    Text.of("保密協議（NDA）", "NDA"),
                    unit.agreements().flatMap(Agreements::nda)));
            all.add(new AgreementOf(
                    unit,
                    key + "user-agreement",
                    Text.of("使用協議（User Agreement）", "User Agreement"),
                    unit.agreements().flatMap(Agreements::userAgreement)));
        }
        return all;
    }

    Text unitName() {
        return unit.name().text();
    }

    /** The passage that a decision about it is bound to. */
    String passage() {
        return unit.id() + " " + name.en();
    }
}
