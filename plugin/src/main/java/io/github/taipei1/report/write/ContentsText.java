package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import java.util.List;
import java.util.stream.Collectors;

/** A heading's words as a line of the contents: no links, notes or references inside the link that the line is. */
final class ContentsText {
    private ContentsText() {}

    static List<Inline> of(List<Inline> heading, Resolved report) {
        return List.of(Inline.text(plain(heading, report)));
    }

    static String plain(List<Inline> heading, Resolved report) {
        return heading.stream()
                .map(part -> part instanceof Inline.CrossRef reference
                                && report.labels().containsKey(reference.target())
                        ? report.labels().get(reference.target()).reference()
                        : PlainText.of(List.of(part)))
                .collect(Collectors.joining());
    }
}
