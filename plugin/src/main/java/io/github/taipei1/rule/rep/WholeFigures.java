package io.github.taipei1.rule.rep;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures of which a sentence says in so many words that they are those of the whole batch. A word that may mean another time, another
 * team or a plan is enough to leave the sentence alone.
 */
final class WholeFigures {

    private WholeFigures() {}

    /** What a figure is of. */
    enum Kind {
        GPU_HOURS("usage.gpu-hours", "gpu-hours", "whole-gpu-hours"),
        UTILISATION("usage.utilisation", "utilisation", "whole-utilisation");

        private final String kpi;
        private final String kin;
        private final String pattern;

        Kind(String kpi, String kin, String pattern) {
            this.kpi = kpi;
            this.kin = kin;
            this.pattern = pattern;
        }

        /** Id of the figure in the model. */
        String kpi() {
            return kpi;
        }

        /** What the ids of figures of the same kind hold: any of them may be meant. */
        String kin() {
            return kin;
        }
    }

    /** A figure said to be that of the whole batch. */
    record Claim(Kind kind, Figure figure) {}

    /** The claims of a folded sentence. */
    static List<Claim> in(String folded) {
        String words = SpelledOut.of(folded).text();
        List<Claim> claims = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Figure> figures = Figures.all(kind.pattern, words);
            if (!figures.isEmpty() && !Figures.in("aside", words)) {
                figures.forEach(figure -> claims.add(new Claim(kind, figure)));
            }
        }
        return claims;
    }
}
