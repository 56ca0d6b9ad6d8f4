package io.github.taipei1.metrics;

import io.github.taipei1.finding.Place;

/**
 * A run that the exports of two units tell of.
 *
 * @param unit for which it counts
 * @param other the unit whose export holds it, too
 * @param place of the row that counts
 */
record SharedJob(String job, String unit, String other, Place place) {}
