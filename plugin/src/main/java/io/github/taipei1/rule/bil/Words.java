package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.wording.Lexicon;
import io.github.taipei1.bilingual.wording.WordingCheck;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Keywords;

/** The lists of words, read once in a run. */
final class Words {
    private static final Lexicon LEXICON = Lexicon.standard();
    static final Keywords WRONG = Keywords.of(LEXICON.wrong());

    private Words() {}

    static WordingCheck check(RuleContext context) {
        return context.shared().of(WordingCheck.class, "", () -> new WordingCheck(LEXICON));
    }
}
