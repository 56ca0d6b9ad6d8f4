package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Unseen;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through a document of LibreOffice and its like (ODT, ODS, ODP; OASIS OpenDocument 1.3) for what could act, hide or mislead. Its
 * text is not read: no report is handed in as one.
 */
final class OpenDocument {
    private static final String CONTENT = "content.xml";
    /** The styles come first: what they hide is used in the content. */
    private static final List<String> TEXTS =
            List.of("META-INF/manifest.xml", "styles.xml", CONTENT, "settings.xml", "meta.xml");

    /** Programs in Basic, with their dialogs, and in any other language. The lists of libraries are there without any, too. */
    private static final Pattern PROGRAM = Pattern.compile("(?i)(?:basic|dialogs|scripts)/(?!.*-l[bc]\\.xml$).*[^/]");

    /** Lists of libraries, which may lie elsewhere, and keys and menus, which may start one; and what is within the document. */
    private static final Pattern MORE_TEXTS = Pattern.compile(
            "(?i)(?:basic|dialogs)/.*-l[bc]\\.xml|configurations2/.*\\.xml|object ?\\d+/(?:content|styles)\\.xml");

    /** A drawing or formula within a document is a document of its own in a folder; anything else is an object of another program. */
    private static final Pattern OBJECT = Pattern.compile("(?i)object ?\\d+");

    private OpenDocument() {}

    static boolean isOne(OfficePackage document) {
        return document.has(CONTENT);
    }

    static void look(OfficePackage document, Remarks remarks) throws IOException {
        Set<String> hiddenStyles = new HashSet<>();
        for (String part : TEXTS) {
            document.read(part, new OpenDocumentLook(part, hiddenStyles, remarks));
        }
        for (String part : document.parts()) {
            if (PROGRAM.matcher(part).matches()) {
                remarks.add(Unseen.Kind.MACRO, part, "");
            } else if (OBJECT.matcher(part).matches()) {
                remarks.add(Unseen.Kind.EMBEDDED_OBJECT, part, "");
            } else if (MORE_TEXTS.matcher(part).matches() && document.size(part) > 0) {
                document.read(part, new OpenDocumentLook(part, hiddenStyles, remarks));
            }
        }
    }
}
