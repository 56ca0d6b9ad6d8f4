package io.github.taipei1.bundle.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the styles of a Word document hide (ECMA-376 part 1, 17.7). */
final class WordStyles implements SafeXml.Handler {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, RunLook> own = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private String style = "";
    private boolean inRun;

    private WordStyles() {}

    static WordStyles read(OfficePackage document, String main) throws IOException {
        WordStyles styles = new WordStyles();
        Optional<String> part = document.relations(main).stream()
                .filter(relation -> relation.isA("styles") && !relation.external())
                .map(OfficePackage.Relation::target)
                .findFirst();
        if (part.isPresent()) {
            document.read(part.get(), styles);
        }
        return styles;
    }

    /** How text of a style looks, with what it is based on. */
    RunLook look(String id) {
        RunLook look = RunLook.UNSAID;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && own.containsKey(at); i++) {
            look = look.over(own.get(at));
            at = bases.getOrDefault(at, "");
        }
        return look;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            case "style" -> {
                style = attributes.get("styleId");
                own.put(style, RunLook.UNSAID);
            }
            case "basedOn" -> bases.put(style, attributes.get("val"));
            case "rPr" -> inRun = true;
            default -> {
                if (inRun && own.containsKey(style)) {
                    own.computeIfPresent(style, (id, look) -> look.with(name, attributes));
                }
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("rPr")) {
            inRun = false;
        } else if (name.equals("style")) {
            style = "";
        }
    }

    @Override
    public void text(String text) {}
}
