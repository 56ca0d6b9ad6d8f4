/** Reads a team's sections, which are data and never templates, into the report model; the only part of the report that knows flexmark. */
package io.github.taipei1.report.read;
