package io.github.taipei1.verify;

import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.report.Retold;
import io.github.taipei1.rule.rep.Contradiction;
import io.github.taipei1.verify.figure.Retelling;
import io.github.taipei1.verify.figure.Unaccounted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document of the report against what sections and measurements give.
 *
 * @param told figures of lines that the report must have
 * @param unaccounted lines with figures that come from neither
 * @param contradictions sentences that give the whole batch another figure than was measured
 */
public record Comparison(
        Retelling.Compared told, List<Unaccounted.Line> unaccounted, List<Contradiction> contradictions) {
    private static final int STRETCH = 4_000;
    private static final int LONGEST = 2_000_000;

    /** Nothing was compared. */
    public static final Comparison NOTHING = new Comparison(Retelling.Compared.NOTHING, List.of(), List.of());

    public Comparison {
        unaccounted = List.copyOf(unaccounted);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Compares.
     *
     * @param unaccounted looks for figures that neither the report nor the form that was filled in has
     */
    static Comparison of(ReportText document, Retold told, Unaccounted unaccounted, List<Kpi> kpis) {
        boolean annex = document.original().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        List<String> stretches = stretches(document.paragraphs());
        return new Comparison(
                new Retelling(document.paragraphs()).beside(told.frame()).against(annex ? told.sheets() : told.text()),
                told.text().isEmpty() ? List.of() : unaccounted.in(stretches),
                stretches.stream()
                        .flatMap(paragraph -> Contradiction.in(paragraph, kpis).stream())
                        .toList());
    }

    /** Paragraphs, and those that nobody would write in pieces; what stands behind the first two million characters is not looked at. */
    private static List<String> stretches(List<String> paragraphs) {
        List<String> stretches = new ArrayList<>();
        int read = 0;
        for (String paragraph : paragraphs) {
            for (int from = 0; from < paragraph.length() && read < LONGEST; from += STRETCH) {
                String stretch = paragraph.substring(from, Math.min(paragraph.length(), from + STRETCH));
                stretches.add(stretch);
                read += stretch.length();
            }
        }
        return stretches;
    }
}
