/**
 * The rules: one class each with its texts and examples, listed in {@link io.github.taipei1.rule.Rules}. A rule sees the
 * configuration, the call and the documents, and answers with findings; it never throws, logs or keeps state.
 */
package io.github.taipei1.rule;
