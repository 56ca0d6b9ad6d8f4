/** The call as data: batches, capacities, duties, clauses and wording, read from a profile folder. */
package io.github.taipei1.call;
