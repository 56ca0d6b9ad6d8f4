/**
 * What a team's machines say about its use of the cluster: usage tables, series, before/after rows, and the KPI model
 * made of them. Times are instants, days and weeks are those of Asia/Taipei, sums are exact.
 */
package io.github.taipei1.metrics;
