package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.glossary.Glossary;
import io.github.taipei1.bilingual.glossary.Term;
import io.github.taipei1.finding.Level;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** BIL-06: two words of one kind, 院長 and "president", neither of which the other draft has. */
final class OtherKinds {
    private static final double FAR = 0.35;

    private final Glossary glossary = Glossary.standard();
    private final DifferingNames told =
            new DifferingNames("同類而不同義的詞語", "Words of one kind that do not mean the same", Level.REVIEW);

    private OtherKinds() {}

    static List<Difference> of(List<LinkedPair> pairs) {
        OtherKinds kinds = new OtherKinds();
        pairs.forEach(kinds::in);
        return kinds.told.found();
    }

    private void in(LinkedPair pair) {
        List<Term> english = ofKinds(pair.links().lostEnglish());
        List<Term> chinese =
                english.isEmpty() ? List.of() : ofKinds(pair.links().lostChinese());
        if (chinese.isEmpty()) {
            return;
        }
        String zhBeside = pair.beside(true);
        String enBeside = pair.beside(false);
        for (Term word : english) {
            if (mayBeIn(word, pair) || isIn(word, zhBeside)) {
                continue;
            }
            Optional<Term> other = chinese.stream()
                    .filter(one ->
                            !one.meets(word) && shares(one, word) && isAlike(one, word, pair) && !isSaid(one, enBeside))
                    .findFirst();
            if (other.isPresent()) {
                told.tell(
                        pair.bead(),
                        pair.chinese(other.get().from(), other.get().to()),
                        pair.english(word.from(), word.to()));
                return;
            }
        }
    }

    /** Whether both stand at about the same place of their sentence. */
    private static boolean isAlike(Term chinese, Term english, LinkedPair pair) {
        double here = (double) chinese.from() / pair.zh().text().length();
        double there = (double) english.from() / pair.en().text().length();
        return Math.abs(here - there) <= FAR;
    }

    private List<Term> ofKinds(List<Term> terms) {
        return terms.stream().filter(term -> !glossary.kinds(term).isEmpty()).toList();
    }

    private boolean shares(Term one, Term other) {
        BitSet kinds = glossary.kinds(one);
        kinds.and(glossary.kinds(other));
        return !kinds.isEmpty();
    }

    /** Whether the Chinese, where no other word is linked to it, has a character of the word but for those of its kind at the end. */
    private boolean mayBeIn(Term word, LinkedPair pair) {
        String rest = pair.links().restOfChinese(pair.zh().text());
        return glossary.forms(word).stream()
                .anyMatch(form -> form.substring(0, Math.max(1, form.length() - 1))
                        .chars()
                        .anyMatch(c -> rest.indexOf(c) >= 0));
    }

    private boolean isIn(Term word, String text) {
        return glossary.chinese(text).stream().anyMatch(word::meets);
    }

    private boolean isSaid(Term word, String text) {
        return !Links.englishOf(text, word).isEmpty();
    }
}
