package io.github.taipei1.bilingual.quantity;

/** How surely a translation must carry a quantity over. */
public enum Strength {
    /** Written in digits, with a unit, or a large number in words: its counterpart must be there. */
    HARD,
    /** A small number in words or a classifier phrase: it has a counterpart as a rule. */
    WORD,
    /** "one", 一, "half", "first", an approximation: it may match, and is never missed. */
    SOFT
}
