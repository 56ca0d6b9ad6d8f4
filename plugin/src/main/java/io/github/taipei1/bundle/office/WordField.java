package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Unseen;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the instruction of a field in a Word document is for (ECMA-376 part 1, 17.16). */
final class WordField {
    /** These run something, or fetch it from elsewhere. */
    private static final Set<String> ACTIVE =
            Set.of("DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DATABASE", "IMPORT");

    /** What these show follows from the text that is there. All others may show, once updated, something else than now. */
    private static final Set<String> PLAIN = Set.of(
            "TOC",
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "SEQ",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "STYLEREF",
            "HYPERLINK",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "DATE",
            "TIME",
            "SAVEDATE",
            "CREATEDATE",
            "PRINTDATE",
            "FILENAME",
            "TC",
            "XE",
            "INDEX",
            "TA",
            "TOA",
            "CITATION",
            "BIBLIOGRAPHY",
            "ADDIN");

    private WordField() {}

    static Optional<Unseen.Kind> kind(String instruction) {
        String first = instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (ACTIVE.contains(first)) {
            return Optional.of(Unseen.Kind.ACTIVE_FIELD);
        }
        return first.isEmpty() || PLAIN.contains(first) ? Optional.empty() : Optional.of(Unseen.Kind.SHOWN_OTHERWISE);
    }
}
