package io.github.taipei1.rule;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.metrics.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds figures before and after that two files give under one name: a text could mean either. */
final class SameNames {
    private static final Text HELP =
            Text.of("請改其中一個的名稱，或以 id 欄區分", "Rename one of them, or tell them apart in a column id");

    private SameNames() {}

    static List<Problem> of(List<KpiRow> rows) {
        Map<String, Provenance.Source> first = new HashMap<>();
        List<Problem> found = new ArrayList<>();
        for (KpiRow row : rows) {
            for (Provenance.Source source : row.provenance().sources()) {
                Provenance.Source before = first.putIfAbsent(row.name(), source);
                if (before != null) {
                    found.add(new Problem(
                            new Place(source.file(), Region.at(source.firstLine(), 1)),
                            Text.of(
                                    "指標「" + row.name() + "」已在 " + before + "；文中引用時只取該處的數值",
                                    "the figure “" + row.name() + "” stands in " + before
                                            + " already; a text that names it gets that one"),
                            HELP));
                }
            }
        }
        return found;
    }
}
