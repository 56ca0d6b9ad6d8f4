/**
 * Who says what about the machine: finds its name and its GPUs in running text, and tells thanks, claims, plans, denials, instructions
 * and other people's doings apart. The wording is data ({@code language/machine-mentions.txt}); here is only the grammar.
 */
package io.github.taipei1.rule.mention;
