/**
 * What passages of a text say, judged by all their words: each word, and each few that stand together, weighs for or against a
 * meaning as labelled sentences taught. For meanings that people put into so many words that no grammar lists them.
 */
package io.github.taipei1.rule.passage;
