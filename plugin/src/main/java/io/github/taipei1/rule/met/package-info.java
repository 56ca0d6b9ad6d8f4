/** Measurements: readable, possible, within the batch. */
package io.github.taipei1.rule.met;
