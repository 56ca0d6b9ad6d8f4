/** What people decided about findings: in {@code taipei1-decisions.yaml}, or in a comment beside the text. */
package io.github.taipei1.rule.decision;
