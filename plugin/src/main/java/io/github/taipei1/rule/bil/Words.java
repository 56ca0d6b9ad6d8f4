package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.wording.Lexicon;
import io.github.taipei1.bilingual.wording.OwnTerms;
import io.github.taipei1.bilingual.wording.WordingCheck;
import io.github.taipei1.document.Source;
import io.github.taipei1.rule.Once;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Keywords;
import java.util.List;

/**
 * The lists of words, read once in a run.
 *
 * @param wrong one of which stands in each text that shows something by itself
 * @param checking made ready at the first text that needs it, which few do
 */
record Words(Keywords wrong, Once<WordingCheck> checking) {
    private static final Words STANDARD =
            new Words(Keywords.of(Lexicon.standardWrong()), new Once<>(() -> new WordingCheck(Lexicon.standard())));

    static Words of(RuleContext context) {
        return context.shared(Words.class, "", () -> own(context));
    }

    WordingCheck check() {
        return checking.get();
    }

    private static Words own(RuleContext context) {
        List<Source> files = OwnTerms.FILES.stream()
                .flatMap(file -> context.library().source(file).stream())
                .toList();
        if (files.isEmpty()) {
            return STANDARD;
        }
        Lexicon lexicon = Lexicon.standard();
        for (Source file : files) {
            lexicon = OwnTerms.read(file).on(lexicon);
        }
        return of(lexicon);
    }

    private static Words of(Lexicon lexicon) {
        return new Words(Keywords.of(lexicon.wrong()), new Once<>(() -> new WordingCheck(lexicon)));
    }
}
