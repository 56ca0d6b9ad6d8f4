/**
 * The report as a tree of blocks and inlines that knows nothing of any file format, and the resolver that numbers it once for all
 * writers.
 */
package io.github.taipei1.report.model;
