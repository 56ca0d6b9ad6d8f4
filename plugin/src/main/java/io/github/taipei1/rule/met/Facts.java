package io.github.taipei1.rule.met;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.UsageFindings;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;

/** Findings about rows of measurements. */
final class Facts {
    private static final int SHOWN = 20;

    private Facts() {}

    static Finding finding(RuleInfo info, UsageFindings.Fact fact, RuleContext context) {
        Place place = fact.places().stream().findFirst().orElse(context.at("metrics"));
        Finding finding = info.finding(
                place,
                fact.kind() + " " + fact.message().en(),
                fact.message(),
                Text.of(
                        "核對匯出範圍與原始紀錄；確有其事時請在報告中說明",
                        "check the range of the export and the original records; if it is so, say why in the report"));
        for (Place other : fact.places().stream().skip(1).limit(SHOWN).toList()) {
            finding = finding.withRelated(new Related(other, Text.of("同上", "likewise")));
        }
        return finding;
    }
}
