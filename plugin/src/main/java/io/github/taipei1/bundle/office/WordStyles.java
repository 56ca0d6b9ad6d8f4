package io.github.taipei1.bundle.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the styles of a Word document hide (ECMA-376 part 1, 17.7). */
final class WordStyles implements SafeXml.Handler {
    private static final int LONGEST_CHAIN = 20;
    /** Where looks of text and cells are said; borders have colours, too. */
    private static final Set<String> LOOKS = Set.of("rPr", "pPr", "tcPr", "tblPr");

    private static final String DEFAULTS = "";

    private final Map<String, RunLook> own = new HashMap<>(Map.of(DEFAULTS, RunLook.UNSAID));
    private final Map<String, String> bases = new HashMap<>();
    private final Theme theme;
    private String paragraphs = DEFAULTS;
    private String style = DEFAULTS;
    private String region = "";
    private int inLook;

    private WordStyles(Theme theme) {
        this.theme = theme;
    }

    static WordStyles read(OfficePackage document, String main) throws IOException {
        WordStyles styles = new WordStyles(Theme.read(document, main));
        Optional<String> part = document.relations(main).stream()
                .filter(relation -> relation.isA("styles") && !relation.external())
                .map(OfficePackage.Relation::target)
                .findFirst();
        if (part.isPresent()) {
            document.read(part.get(), styles);
        }
        return styles;
    }

    Theme theme() {
        return theme;
    }

    /** How text of a style looks, with what it is based on. */
    RunLook look(String id) {
        return look(id, "");
    }

    /** How text of a paragraph looks that names no style. */
    RunLook plain() {
        return look(paragraphs);
    }

    /** How all text looks unless something else is said. */
    RunLook defaults() {
        return own.get(DEFAULTS);
    }

    /**
     * How a part of a table looks in a table's style.
     *
     * @param part such as {@code firstRow}; empty for what holds everywhere in it
     */
    RunLook look(String id, String part) {
        RunLook look = RunLook.UNSAID;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            look = look.over(own.getOrDefault(key(at, part), RunLook.UNSAID));
            at = bases.getOrDefault(at, "");
        }
        return look;
    }

    private static String key(String id, String part) {
        return part.isEmpty() ? id : id + "\n" + part;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        if (LOOKS.contains(name)) {
            inLook++;
            return;
        }
        switch (name) {
            case "style" -> {
                style = attributes.get("styleId");
                if (attributes.get("type").equals("paragraph")
                        && Set.of("1", "true", "on").contains(attributes.get("default"))) {
                    paragraphs = style;
                }
            }
            case "basedOn" -> bases.put(style, attributes.get("val"));
            case "tblStylePr" -> region = attributes.get("type");
            default -> {
                if (inLook > 0) {
                    own.merge(
                            key(style, region),
                            RunLook.UNSAID.with(name, attributes, theme),
                            (before, more) -> more.over(before));
                }
            }
        }
    }

    @Override
    public void end(String name) {
        if (LOOKS.contains(name)) {
            inLook--;
        } else if (name.equals("tblStylePr")) {
            region = "";
        } else if (name.equals("style")) {
            style = DEFAULTS;
        }
    }

    @Override
    public void text(String text) {}
}
