package io.github.taipei1.rule.rep;

import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.document.Source;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.rule.words.Folded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that a sentence says to be that of the whole batch, and that no measured one is.
 *
 * @param said the sentence
 * @param written the figure in the unit of the measured one
 * @param measured what was measured
 */
public record Contradiction(String said, BigDecimal written, Kpi measured) {
    /** What was there to be used is not what was used. */
    private static final String CAPACITY = "capacity.";

    /**
     * Those of a text that is in no document of ours, such as a paragraph of a Word file that somebody handed in.
     *
     * @param kpis what was measured
     */
    public static List<Contradiction> in(String paragraph, List<Kpi> kpis) {
        Source text = new Source("", paragraph);
        return Sentences.split(Passage.verbatim(text, 0, paragraph.length())).stream()
                .map(sentence -> paragraph.substring(sentence.from(), sentence.to()))
                .flatMap(sentence -> first(sentence, Folded.of(sentence).text(), kpis).stream())
                .toList();
    }

    /**
     * The first of a sentence.
     *
     * @param words the sentence folded
     */
    static Optional<Contradiction> first(String said, String words, List<Kpi> kpis) {
        return WholeFigures.in(words).stream()
                .flatMap(claim -> of(said, claim, kpis))
                .findFirst();
    }

    private static Stream<Contradiction> of(String said, WholeFigures.Claim claim, List<Kpi> kpis) {
        WholeFigures.Kind kind = claim.kind();
        boolean backed = kpis.stream()
                .filter(kpi -> kpi.id().contains(kind.kin()) && !kpi.id().startsWith(CAPACITY))
                .anyMatch(kpi -> kpi.id().equals(kind.kpi())
                        ? claim.figure().agrees(kpi.value())
                        : claim.figure().mayTell(kpi.value()));
        return kpis.stream()
                .filter(kpi -> !backed && kpi.id().equals(kind.kpi()))
                .map(kpi -> new Contradiction(said, claim.figure().value(), kpi))
                .limit(1);
    }
}
