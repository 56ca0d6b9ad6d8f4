package io.github.taipei1.document.read.latex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The commands a paper defines for itself. */
final class Macros {
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 8;
    private static final long MOST = 1_000_000;

    /**
     * A definition.
     *
     * @param parameters how many arguments it takes
     */
    record Macro(int parameters, String body) {
        /** Whether its arguments are printed at all. */
        boolean usesArguments() {
            return body.contains("#1");
        }

        /** The heading that the macro prints by itself, as in {@code \newcommand{\thank}[1]{\section*{Thanks}#1}}. */
        Optional<String> heading() {
            for (String command : List.of("section", "subsection", "paragraph", "bmhead")) {
                int at = body.indexOf("\\" + command);
                int open = at < 0 ? -1 : body.indexOf('{', at);
                int close = open < 0 ? -1 : body.indexOf('}', open);
                if (close > 0
                        && open - at <= command.length() + 2
                        && !body.substring(open, close).contains("#")) {
                    return Optional.of(body.substring(open + 1, close));
                }
            }
            return Optional.empty();
        }
    }

    private final Map<String, Macro> defined = new HashMap<>();
    private final Map<String, String> expanded = new HashMap<>();
    private final Set<String> expanding = new HashSet<>();
    private long printed;

    void define(String name, Macro macro) {
        defined.put(name, macro);
        expanded.remove(name);
    }

    Optional<Macro> find(String name) {
        return Optional.ofNullable(defined.get(name));
    }

    /**
     * What a macro prints. It is cut where it grows without bound, and empty inside itself.
     *
     * @param reader turns LaTeX into text
     */
    String expansion(String name, UnaryOperator<String> reader) {
        String text = expanded.get(name);
        if (text == null) {
            if (expanding.size() >= DEEPEST || !expanding.add(name)) {
                return "";
            }
            text = reader.apply(defined.get(name).body());
            text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            expanding.remove(name);
            expanded.put(name, text);
        }
        printed += text.length();
        return printed > MOST ? "" : text;
    }
}
