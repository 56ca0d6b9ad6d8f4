package io.github.taipei1.finding;

/** Another place that a finding speaks of, such as the passage in the other language. */
public record Related(Place place, Text message) {}
