package io.github.taipei1.rule.dcl;

import io.github.taipei1.config.Unit;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Which part of a file that several units share is one unit's: its own sections, and what stands under nobody's name. */
final class Sections {
    private static final int HEADING = 60;

    private Sections() {}

    static List<Utterance> of(Unit unit, List<Unit> sharing, List<Utterance> all) {
        if (sharing.isEmpty()) {
            return all;
        }
        List<Utterance> own = new ArrayList<>();
        boolean others = false;
        for (Utterance utterance : all) {
            if (opens(utterance)) {
                boolean named = names(unit, utterance);
                boolean otherNamed = sharing.stream().anyMatch(other -> names(other, utterance));
                if (named || otherNamed) {
                    others = !named;
                }
            }
            if (!others) {
                own.add(utterance);
            }
        }
        return own;
    }

    private static boolean opens(Utterance utterance) {
        String words = utterance.words();
        return utterance.heading() || words.length() <= HEADING && DeclarationWords.in("section-title", words);
    }

    private static boolean names(Unit unit, Utterance utterance) {
        return UnitName.isIn(unit.name(), List.of(utterance.words()));
    }
}
