/**
 * One reader for each source of metrics. A reader takes a stream, keeps what counts in compact tables, and says of
 * everything it leaves out where and why; it never throws because of what a file holds.
 */
package io.github.taipei1.metrics.read;
