/**
 * What the grammars of rules share: text folded for comparison, named patterns from data, keywords found in one pass, and the
 * sentences of a document with their places.
 */
package io.github.taipei1.rule.words;
