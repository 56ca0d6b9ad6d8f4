package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.document.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * A Chinese and an English draft, compared.
 *
 * @param alignment which passage is which
 * @param differences sorted by place
 */
public record Comparison(Alignment alignment, List<Difference> differences) {

    public Comparison {
        differences = differences.stream().sorted().toList();
    }

    /** Compares two drafts of one text. */
    public static Comparison of(Document zh, Document en) {
        Alignment alignment = Alignment.of(zh, en);
        List<Difference> found = new ArrayList<>();
        List<LinkedPair> linked = LinkedPair.of(alignment.beads());
        found.addAll(StructureComparison.of(alignment));
        found.addAll(HalfSentences.of(alignment.beads()));
        found.addAll(UntranslatedComparison.of(alignment.beads()));
        found.addAll(QuantityComparison.of(alignment.beads()));
        found.addAll(NameComparison.of(alignment.beads()));
        found.addAll(MiswrittenChinese.of(alignment.beads()));
        found.addAll(MiswrittenLatin.of(alignment.beads()));
        found.addAll(RomanNames.of(alignment.beads()));
        found.addAll(OrganisationComparison.of(alignment.beads()));
        found.addAll(OrganisationKinds.of(alignment.beads()));
        found.addAll(ForeignNames.of(alignment.beads(), List.copyOf(found)));
        found.addAll(Licences.of(alignment.beads()));
        found.addAll(TargetComparison.of(alignment.beads()));
        List<Difference> polarity = PolarityComparison.of(alignment.beads());
        found.addAll(polarity);
        found.addAll(Weekdays.of(alignment.beads()));
        found.addAll(Universities.of(alignment.beads()));
        found.addAll(BareUnits.of(alignment.beads()));
        found.addAll(WorkingDays.of(alignment.beads()));
        found.addAll(ListOrder.of(linked));
        found.addAll(OtherKinds.of(linked));
        found.addAll(ClausePolarity.of(linked, polarity));
        return new Comparison(alignment, found);
    }
}
