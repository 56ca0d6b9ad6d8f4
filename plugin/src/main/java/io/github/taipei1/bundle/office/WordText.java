package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Unseen;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The text of a DOCX (WordprocessingML, ECMA-376 part 1, clause 17), body first, then notes, headers and footers. */
final class WordText implements SafeXml.Handler {
    private static final Set<String> MORE_PARTS = Set.of("footnotes", "endnotes", "header", "footer");
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
    /** What tells how something looked before a change that is tracked. */
    private static final Set<String> FORMER =
            Set.of("rPrChange", "pPrChange", "tcPrChange", "tblPrChange", "trPrChange", "sectPrChange");

    private static final int SYMBOLS = 0xF000;

    private final String part;
    private final Remarks remarks;
    private final List<String> paragraphs;
    private final WordLooks looks;
    private final Alternatives alternatives = new Alternatives();
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
    private int former;

    private WordText(String part, WordStyles styles, Remarks remarks, List<String> paragraphs) {
        this.part = part;
        this.remarks = remarks;
        this.paragraphs = paragraphs;
        this.looks = new WordLooks(styles, text -> remarks.add(Unseen.Kind.HIDDEN_TEXT, part, text));
    }

    static List<String> read(OfficePackage document, String main, Remarks remarks) throws IOException {
        Set<String> parts = new LinkedHashSet<>(List.of(main));
        for (OfficePackage.Relation relation : document.relations(main)) {
            if (!relation.external() && MORE_PARTS.stream().anyMatch(relation::isA)) {
                parts.add(relation.target());
            }
            if (relation.isA("numbering") && !relation.external()) {
                document.read(relation.target(), numbering(relation.target(), remarks));
            }
            if (relation.isA("comments") && !relation.external()) {
                document.read(relation.target(), comments(relation.target(), remarks));
            }
        }
        List<String> paragraphs = new ArrayList<>();
        WordStyles styles = WordStyles.read(document, main);
        for (String part : parts) {
            WordText reader = new WordText(part, styles, remarks, paragraphs);
            document.read(part, reader);
            reader.endField();
        }
        return paragraphs;
    }

    /** A list may be numbered with any text, which then stands in no paragraph. */
    private static SafeXml.Handler numbering(String part, Remarks remarks) {
        return new WorkbookReader.ElementHandler((name, attributes) -> {
            String shown = name.equals("lvlText") ? attributes.get("val").replaceAll("%\\d", "") : "";
            if (hasDigit(shown)) {
                remarks.add(Unseen.Kind.SHOWN_OTHERWISE, part, shown);
            }
        });
    }

    /** Some programs write the part without a comment in it. */
    private static SafeXml.Handler comments(String part, Remarks remarks) {
        return new WorkbookReader.ElementHandler((name, attributes) -> {
            if (name.equals("comment")) {
                remarks.add(Unseen.Kind.COMMENT, part, attributes.get("author"));
            }
        });
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        if (skipped > 0 || name.equals("Fallback")) {
            // A fallback repeats its choice for older programs.
            skipped++;
            alternatives.inFallbackText(name.equals("t"));
            return;
        }
        if (FORMER.contains(name) && former++ == 0) {
            remarks.add(Unseen.Kind.TRACKED_CHANGE, part, name);
        }
        if (former > 0) {
            return;
        }
        looks.start(name, attributes);
        switch (name) {
            case "p" -> open.push(new StringBuilder());
            case "r" -> inRun = true;
            case "sym" -> symbol(attributes);
            case "AlternateContent" -> alternatives.begin();
            case "dataBinding" ->
                remarks.add(Unseen.Kind.SHOWN_OTHERWISE, part, "dataBinding " + attributes.get("xpath"));
            case "textpath" -> drawn(attributes.get("string"));
            case "t" -> inText = true;
            case "instrText" -> inInstruction = true;
            case "fldSimple" -> field(attributes.get("instr"));
            case "fldChar" -> fieldMark(attributes.get("fldCharType"));
            case "tab", "br", "cr" -> append(inRun ? " " : "");
            case "noBreakHyphen" -> append("-");
            default -> change(name);
        }
    }

    /** A letter of a font by its number; those of fonts of symbols stand in a range of their own. */
    private void symbol(SafeXml.Attributes attributes) {
        String hex = attributes.get("char");
        if (hex.length() == 4 && hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            int code = Integer.parseInt(hex, 16);
            boolean pictures = attributes.get("font").matches("(?i).*(?:dings|webd).*");
            append(pictures ? " " : Character.toString(code >= SYMBOLS ? code & 0xFF : code));
        }
    }

    private void drawn(String text) {
        if (hasDigit(text)) {
            remarks.add(Unseen.Kind.SHOWN_OTHERWISE, part, text);
        }
    }

    private void change(String name) {
        if (CHANGES.contains(name)) {
            tracked++;
            deleted += name.equals("del") || name.equals("moveFrom") ? 1 : 0;
        }
        inText |= name.equals("delText");
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            alternatives.inFallbackText(false);
            return;
        }
        if (former > 0) {
            former -= FORMER.contains(name) ? 1 : 0;
            return;
        }
        looks.end(name);
        switch (name) {
            case "AlternateContent" ->
                alternatives.end().ifPresent(other -> remarks.add(Unseen.Kind.SHOWN_OTHERWISE, part, other));
            case "p" -> endParagraph();
            case "r" -> inRun = false;
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
        if (hidden.length() > 0) {
            remarks.add(Unseen.Kind.HIDDEN_TEXT, part, hidden.toString());
            hidden.setLength(0);
        }
    }

    @Override
    public void text(String text) {
        if (skipped > 0) {
            alternatives.fallback(text);
            return;
        }
        if (inInstruction) {
            instruction.append(text);
        } else if (inText) {
            alternatives.choice(text);
            append(text);
        }
    }

    private void append(String text) {
        if (tracked > 0) {
            changed.append(text);
        }
        if (looks.isUnseen(text)) {
            hidden.append(text);
        } else if (deleted == 0 && !open.isEmpty()) {
            open.peek().append(text);
        }
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
        WordField.kind(code).ifPresent(kind -> remarks.add(kind, part, code.strip()));
    }
}
