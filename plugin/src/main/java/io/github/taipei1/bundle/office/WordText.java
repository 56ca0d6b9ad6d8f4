package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Unseen;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text of a DOCX (WordprocessingML, ECMA-376 part 1, clause 17), body first, then notes, headers and footers. */
final class WordText implements SafeXml.Handler {
    private static final Set<String> MORE_PARTS = Set.of("footnotes", "endnotes", "header", "footer");
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Set<String> ACTIVE =
            Set.of("DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DATABASE");
    private static final int SMALLEST_SEEN = 4;

    private final String part;
    private final Remarks remarks;
    private final List<String> paragraphs;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder changed = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private int skipped;
    private int deleted;
    private int tracked;
    private boolean inText;
    private boolean inInstruction;
    private boolean inRun;
    private boolean runHidden;
    private boolean runWhite;
    private boolean shaded;
    private int cells;

    private WordText(String part, Remarks remarks, List<String> paragraphs) {
        this.part = part;
        this.remarks = remarks;
        this.paragraphs = paragraphs;
    }

    static List<String> read(OfficePackage document, String main, Remarks remarks) throws IOException {
        Set<String> parts = new LinkedHashSet<>(List.of(main));
        for (OfficePackage.Relation relation : document.relations(main)) {
            if (!relation.external() && MORE_PARTS.stream().anyMatch(relation::isA)) {
                parts.add(relation.target());
            }
            if (relation.isA("comments") && document.has(relation.target())) {
                remarks.add(Unseen.Kind.COMMENT, relation.target(), "");
            }
        }
        List<String> paragraphs = new ArrayList<>();
        for (String part : parts) {
            WordText reader = new WordText(part, remarks, paragraphs);
            document.read(part, reader);
            reader.endField();
        }
        return paragraphs;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        if (skipped > 0 || name.equals("Fallback")) {
            // A fallback repeats its choice for older programs.
            skipped++;
            return;
        }
        switch (name) {
            case "p" -> open.push(new StringBuilder());
            case "r" -> {
                inRun = true;
                runHidden = false;
                runWhite = false;
            }
            case "vanish", "webHidden", "specVanish" -> runHidden |= inRun && isOn(attributes.get("val"));
            case "sz" -> runHidden |= inRun && isTiny(attributes.get("val"));
            case "color" -> runWhite |= inRun && attributes.get("val").equalsIgnoreCase("FFFFFF");
            case "shd", "highlight" -> shaded = true;
            case "tc" -> cells++;
            case "t" -> inText = true;
            case "instrText" -> inInstruction = true;
            case "fldSimple" -> field(attributes.get("instr"));
            case "fldChar" -> fieldMark(attributes.get("fldCharType"));
            case "tab", "br", "cr" -> append(inRun ? " " : "");
            case "noBreakHyphen" -> append("-");
            default -> change(name);
        }
    }

    private void change(String name) {
        if (CHANGES.contains(name)) {
            tracked++;
            deleted += name.equals("del") || name.equals("moveFrom") ? 1 : 0;
        }
        inText |= name.equals("delText");
    }

    private static boolean isOn(String value) {
        return !Set.of("0", "false", "off").contains(value.toLowerCase(Locale.ROOT));
    }

    /** Sizes are in half points. */
    private static boolean isTiny(String value) {
        return value.length() == 1 && Character.isDigit(value.charAt(0)) && value.charAt(0) - '0' <= SMALLEST_SEEN;
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "r" -> inRun = false;
            case "tc" -> cells--;
            case "t", "delText" -> inText = false;
            case "instrText" -> inInstruction = false;
            default -> endChange(name);
        }
    }

    private void endChange(String name) {
        if (CHANGES.contains(name)) {
            tracked--;
            deleted -= name.equals("del") || name.equals("moveFrom") ? 1 : 0;
            if (tracked == 0) {
                remarks.add(Unseen.Kind.TRACKED_CHANGE, part, name + ": " + changed);
                changed.setLength(0);
            }
        }
    }

    private void endParagraph() {
        if (!open.isEmpty()) {
            String text = open.pop().toString().strip();
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        shaded = false;
        if (hidden.length() > 0) {
            remarks.add(Unseen.Kind.HIDDEN_TEXT, part, hidden.toString());
            hidden.setLength(0);
        }
    }

    @Override
    public void text(String text) {
        if (skipped > 0) {
            return;
        }
        if (inInstruction) {
            instruction.append(text);
        } else if (inText) {
            append(text);
        }
    }

    private void append(String text) {
        if (tracked > 0) {
            changed.append(text);
        }
        if (inRun && (runHidden || isWhiteOnWhite())) {
            hidden.append(text);
        } else if (deleted == 0 && !open.isEmpty()) {
            open.peek().append(text);
        }
    }

    /** White text in a table's dark head or on a shaded paragraph can be read. */
    private boolean isWhiteOnWhite() {
        return runWhite && !shaded && cells == 0;
    }

    private void fieldMark(String type) {
        if (!type.equals("begin")) {
            endField();
        }
    }

    private void endField() {
        if (instruction.length() > 0) {
            field(instruction.toString());
            instruction.setLength(0);
        }
    }

    private void field(String code) {
        String first = code.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (ACTIVE.contains(first)) {
            remarks.add(Unseen.Kind.ACTIVE_FIELD, part, code.strip());
        }
    }
}
