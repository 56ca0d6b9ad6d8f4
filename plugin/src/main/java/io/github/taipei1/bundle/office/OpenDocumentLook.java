package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.finding.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes over one part of an OpenDocument file. Elements are known by their local names, which differ where it matters. */
final class OpenDocumentLook implements SafeXml.Handler {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:\\\\\\\\|//|[a-z][a-z0-9+.-]+:).*");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?|mailto|ftp):.*");
    private static final Pattern PROGRAM =
            Pattern.compile("(?i)(?:vnd\\.sun\\.star\\.script|script|macro|javascript|vnd\\.sun\\.star\\.expand):.*");

    /** What an element is by its mere being there. */
    private static final Map<String, Unseen.Kind> ELEMENTS = Map.ofEntries(
            Map.entry("event-listener", Unseen.Kind.MACRO),
            Map.entry("execute-macro", Unseen.Kind.MACRO),
            Map.entry("applet", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("plugin", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("object-ole", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("dde-source", Unseen.Kind.ACTIVE_FIELD),
            Map.entry("dde-link", Unseen.Kind.ACTIVE_FIELD),
            Map.entry("dde-connection", Unseen.Kind.ACTIVE_FIELD),
            Map.entry("dde-connection-decl", Unseen.Kind.ACTIVE_FIELD),
            Map.entry("connection-resource", Unseen.Kind.DATA_CONNECTION),
            Map.entry("database-source-sql", Unseen.Kind.DATA_CONNECTION),
            Map.entry("database-source-query", Unseen.Kind.DATA_CONNECTION),
            Map.entry("database-source-table", Unseen.Kind.DATA_CONNECTION),
            Map.entry("database-display", Unseen.Kind.DATA_CONNECTION),
            Map.entry("hidden-text", Unseen.Kind.HIDDEN_TEXT),
            Map.entry("hidden-paragraph", Unseen.Kind.HIDDEN_TEXT),
            Map.entry("conditional-text", Unseen.Kind.SHOWN_OTHERWISE),
            Map.entry("changed-region", Unseen.Kind.TRACKED_CHANGE),
            Map.entry("cell-content-change", Unseen.Kind.TRACKED_CHANGE),
            Map.entry("annotation", Unseen.Kind.COMMENT));

    private static final Set<String> HIDDEN_STATES = Set.of("collapse", "filter", "hidden");

    private final String part;
    private final Remarks remarks;
    private final Set<String> hiddenStyles;
    private String style = "";
    private boolean encrypted;

    /** @param hiddenStyles names of styles whose text is not shown; those of this part are added */
    OpenDocumentLook(String part, Set<String> hiddenStyles, Remarks remarks) {
        this.part = part;
        this.hiddenStyles = hiddenStyles;
        this.remarks = remarks;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        // A formula says the same in the language of its program, as an annotation, too.
        boolean formula =
                name.equals("annotation") && !attributes.get("encoding").isEmpty();
        Optional.ofNullable(ELEMENTS.get(name))
                .filter(kind -> !formula)
                .ifPresent(kind -> remarks.add(kind, part, said(name, attributes)));
        encrypted |= name.equals("encryption-data");
        switch (name) {
            case "script" -> script(attributes);
            case "style" -> style = attributes.get("name");
            case "text-properties" -> hiddenText(attributes);
            case "table-properties" -> hiddenSheet(attributes);
            case "library" -> library(attributes);
            default -> unseen(name, attributes);
        }
        if (!name.equals("library")) {
            address(name, attributes.get("href"));
        }
    }

    private static String said(String name, SafeXml.Attributes attributes) {
        String address = attributes.get("href");
        return address.isEmpty() ? name : address;
    }

    /** A script of a document's own, and a field of a text that is one; the frame around scripts is in every document. */
    private void script(SafeXml.Attributes attributes) {
        String language = attributes.get("language");
        if (!language.isEmpty()) {
            remarks.add(Unseen.Kind.SCRIPT, part, language);
        }
    }

    private void library(SafeXml.Attributes attributes) {
        if (attributes.get("link").equals("true")) {
            remarks.add(Unseen.Kind.MACRO, part, attributes.get("href"));
        }
    }

    private void hiddenText(SafeXml.Attributes attributes) {
        if (attributes.get("display").equals("none")) {
            hiddenStyles.add(style);
        }
    }

    private void hiddenSheet(SafeXml.Attributes attributes) {
        if (attributes.get("display").equals("false")) {
            remarks.add(Unseen.Kind.HIDDEN_SHEET, part, style);
        }
    }

    private void unseen(String name, SafeXml.Attributes attributes) {
        if (hiddenStyles.contains(attributes.get("style-name"))) {
            remarks.add(Unseen.Kind.HIDDEN_TEXT, part, attributes.get("style-name"));
        }
        if (HIDDEN_STATES.contains(attributes.get("visibility"))) {
            remarks.add(Unseen.Kind.HIDDEN_SHEET, part, name);
        }
    }

    private void address(String name, String address) {
        if (PROGRAM.matcher(address).matches()) {
            remarks.add(Unseen.Kind.MACRO, part, address);
        } else if (!name.equals("template") && OUTSIDE.matcher(address).matches()) {
            // A template is only named: the document holds all of it that is used.
            boolean link = name.equals("a");
            boolean form = name.equals("form");
            Unseen.Kind followed = WEB.matcher(address).matches() ? Unseen.Kind.LINK : Unseen.Kind.ACTION;
            remarks.add(form ? Unseen.Kind.SENT_FORM : link ? followed : Unseen.Kind.REMOTE_CONTENT, part, address);
        }
    }

    /** A locked document can't be looked through. */
    @Override
    public void end(String name) throws Refused {
        if (encrypted) {
            throw new Refused(new Refusal.UnreadableText(
                    part, Text.of("文件設有密碼，無法查驗。", "the document has a password and can't be looked through.")));
        }
    }

    @Override
    public void text(String text) {}
}
