package io.github.taipei1.output;

import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import java.util.Optional;

/** Of a file without lines, what the first number of a place counts: pages of a PDF, paragraphs of a Word document. */
final class Leaf {
    private Leaf() {}

    /** Such as {@code page 3}; nothing for a file with lines. */
    static Optional<String> of(Place place, Language language) {
        if (!Documents.isOffice(place.path())) {
            return Optional.empty();
        }
        boolean pdf = Documents.isPdf(place.path());
        int number = place.region().startLine();
        return Optional.of(
                language == Language.EN
                        ? (pdf ? "page " : "paragraph ") + number
                        : "第 " + number + (pdf ? " 頁" : " 段"));
    }
}
