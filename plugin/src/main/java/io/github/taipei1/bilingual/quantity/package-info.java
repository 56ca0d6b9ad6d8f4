/**
 * Quantities as a text writes them, in Chinese or English: numbers, money, shares, multiples, ordinals, dates and times,
 * each with its canonical value and its place, so that two texts can be compared by what they say.
 */
package io.github.taipei1.bilingual.quantity;
