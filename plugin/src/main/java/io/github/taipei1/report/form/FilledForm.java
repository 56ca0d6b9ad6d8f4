package io.github.taipei1.report.form;

import io.github.taipei1.finding.Problem;
import java.util.List;
import java.util.Set;

/**
 * A form as it was filled.
 *
 * @param bytes the document; entries at fault are left as they were
 * @param problems entries that do not fit the form or its content
 * @param blanks entries that stay empty because there is nothing to put there
 * @param sections ids of the sections that have a place in it
 */
public record FilledForm(byte[] bytes, List<Problem> problems, List<Problem> blanks, Set<String> sections) {
    public FilledForm {
        problems = List.copyOf(problems);
        blanks = List.copyOf(blanks);
        sections = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(sections));
    }
}
