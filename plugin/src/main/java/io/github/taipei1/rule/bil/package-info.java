/** The BIL rules: the Chinese and the English draft of a disclosure say the same, in words that Taiwan uses. */
package io.github.taipei1.rule.bil;
