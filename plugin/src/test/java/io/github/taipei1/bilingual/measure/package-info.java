/**
 * Measures what the comparison of drafts finds: errors seeded into pairs that say the same, class by class, and what it says of
 * the untouched pairs. {@code Measurement} is a program; {@code MeasuredTest} holds the figures on the pairs of this project.
 */
package io.github.taipei1.bilingual.measure;
