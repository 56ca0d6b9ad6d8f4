package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * BIL-11: clauses of longer sentences that say the opposite of each other, or deny what the other does not: the words around them say
 * too much for the whole sentence to be compared.
 */
final class ClausePolarity {
    /** Where one says what must not be before, the other says from when on it may. */
    private static final Pattern CONDITION = Pattern.compile("\\b(?:only|unless|until|except|without)\\b");

    private ClausePolarity() {}

    /** @param told what is known of whole sentences */
    static List<Difference> of(List<LinkedPair> pairs, List<Difference> told) {
        Map<String, List<String>> known = new HashMap<>();
        told.forEach(one -> known.computeIfAbsent(one.passageId(), key -> new ArrayList<>())
                .add(one.zh().passage()));
        List<Difference> found = new ArrayList<>();
        for (LinkedPair pair : pairs) {
            Side zh = Sides.of(pair.zh());
            boolean prose = pair.zh().type() != Piece.Type.ROW
                    && pair.zh().han() > 2 * pair.zh().latinWords();
            boolean knownHere = known.getOrDefault(pair.bead().id(), List.of()).stream()
                    .anyMatch(text -> pair.zh().text().contains(text));
            if (prose && !knownHere) {
                contrast(pair)
                        .ifPresent(what -> found.add(
                                PolarityComparison.difference(pair.bead().id(), zh, Sides.of(pair.en()), what)));
            }
        }
        return found;
    }

    private static Optional<PolarityComparison.Contrast> contrast(LinkedPair pair) {
        String english = pair.en().text().toLowerCase(Locale.ROOT);
        if (Opposites.outnumber(pair.zh().text(), english)) {
            return Optional.of(PolarityComparison.Contrast.TURNED);
        }
        for (ClauseGroups.Group group : ClauseGroups.of(pair)) {
            String zh = DeniedWords.affirmed(group.zh());
            String en = group.en().toLowerCase(Locale.ROOT);
            String rest = group.enRest().toLowerCase(Locale.ROOT);
            if (Opposites.oppose(zh, en) || PolarityComparison.turns(zh, en)) {
                return Optional.of(PolarityComparison.Contrast.TURNED);
            }
            boolean conditional = CONDITION.matcher(en + rest).find();
            if (!conditional && DeniedWords.oppose(zh, en)
                    || Negation.standard().opposes(zh, zh + group.zhRest(), en, en + rest)) {
                return Optional.of(PolarityComparison.Contrast.DENIED);
            }
            if (Modality.opposes(zh, zh + group.zhRest(), en, en + rest)) {
                return Optional.of(PolarityComparison.Contrast.DEMANDED);
            }
        }
        return Optional.empty();
    }
}
