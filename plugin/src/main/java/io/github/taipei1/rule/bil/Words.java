package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.wording.Lexicon;
import io.github.taipei1.bilingual.wording.WordingCheck;
import io.github.taipei1.rule.RuleContext;

/** The lists of words, read once in a run. */
final class Words {
    private Words() {}

    static WordingCheck check(RuleContext context) {
        return context.shared().of(WordingCheck.class, "", () -> new WordingCheck(Lexicon.standard()));
    }
}
