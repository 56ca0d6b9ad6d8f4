package io.github.taipei1.bilingual.wording;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** BIL-08: words that only the English side can judge. */
final class PairedTermCheck {
    private final Lexicon lexicon;
    private final Phrases words;
    private final Map<String, Integer> uses = new HashMap<>();

    PairedTermCheck(Lexicon lexicon, List<Bead> beads) {
        this.lexicon = lexicon;
        this.words = new Phrases(lexicon.pairedTerms().keySet());
        StringBuilder all = new StringBuilder();
        beads.forEach(bead -> bead.zh()
                .forEach(piece -> all.append(Prose.text(piece.passage())).append('\n')));
        String text = all.toString();
        for (Lexicon.PairedTerm term : lexicon.pairedTerms().values()) {
            uses.put(term.word(), count(text, term.word()));
            for (String right : term.right().split("、")) {
                uses.merge("+" + term.word(), count(text, right), Integer::sum);
            }
        }
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            count++;
        }
        return count;
    }

    List<Wording> check(Bead bead) {
        if (!bead.isPaired() || bead.zh().get(0).type() == Piece.Type.CODE) {
            return List.of();
        }
        List<Wording> found = new ArrayList<>();
        Set<String> english = EnglishWords.of(bead.en());
        for (Piece piece : bead.zh()) {
            check(piece.passage(), english, found);
        }
        return found;
    }

    private void check(Passage passage, Set<String> english, List<Wording> found) {
        String text = Prose.text(passage);
        for (Phrases.Hit hit : words.in(text)) {
            Lexicon.PairedTerm term = lexicon.pairedTerms().get(hit.phrase());
            boolean wrong = !TermCheck.isCompany(text, hit)
                    && has(english, term.sense())
                    && !has(english, term.allowed())
                    && !TermCheck.isInside(text, hit, term.except())
                    && (!term.mixed() || isException(term.word()));
            if (wrong) {
                Level level = term.mixed() ? Level.REVIEW : Level.WARNING;
                found.add(TermCheck.wording(level, passage, hit, term.right(), term.reason()));
            }
        }
    }

    /** Whether the draft itself says the Taiwan word more often. */
    private boolean isException(String word) {
        int right = uses.getOrDefault("+" + word, 0);
        return right >= 2 && right > 2 * uses.get(word);
    }

    private static boolean has(Set<String> english, Set<String> words) {
        return words.stream().anyMatch(word -> english.contains(word.toLowerCase(Locale.ROOT)));
    }
}
