/** Decisions and suppressions that do not hold. */
package io.github.taipei1.rule.sup;
