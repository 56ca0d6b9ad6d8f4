package io.github.taipei1.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the subset of LaTeX mathematics that reports use: scripts, fractions, roots, sums, growing brackets, accents, matrices, Greek
 * letters, operators and words. One pass, with a limit on nesting; beyond it the rest is shown as written.
 */
final class LatexParser {
    private static final int DEEPEST = 40;
    private static final String OPERATORS = "+-*/=<>|,;:!?()[].′";
    private static final Map<String, String[]> GRIDS = Map.of(
            "matrix", new String[] {"", ""},
            "pmatrix", new String[] {"(", ")"},
            "bmatrix", new String[] {"[", "]"},
            "vmatrix", new String[] {"|", "|"},
            "cases", new String[] {"{", ""},
            "aligned", new String[] {"", ""},
            "array", new String[] {"", ""});

    private final String text;
    private final List<String> unknown = new ArrayList<>();
    private int at;
    private int depth;

    LatexParser(String text) {
        this.text = text;
    }

    List<String> unknown() {
        return unknown;
    }

    MathNode parse() {
        List<MathNode> nodes = new ArrayList<>();
        while (at < text.length()) {
            nodes.addAll(until(""));
            if (at < text.length()) {
                nodes.add(operator(take()));
            }
        }
        return row(nodes);
    }

    /** Nodes up to an unescaped stop character or a stop command, which is not consumed. */
    private List<MathNode> until(String stops) {
        List<MathNode> nodes = new ArrayList<>();
        while (at < text.length()) {
            char next = text.charAt(at);
            boolean ends = next == '}' || stops.indexOf(next) >= 0 || !stops.isEmpty() && endCommand();
            if (ends) {
                break;
            }
            atom().ifPresent(nodes::add);
        }
        return nodes;
    }

    private boolean endCommand() {
        return text.startsWith("\\right", at) && !text.startsWith("\\rightarrow", at)
                || text.startsWith("\\end", at)
                || text.startsWith("\\\\", at);
    }

    /** One thing with its scripts; empty for white space. */
    private Optional<MathNode> atom() {
        char next = text.charAt(at);
        if (Character.isWhitespace(next) || next == '&') {
            at++;
            return Optional.empty();
        }
        if (depth >= DEEPEST) {
            String rest = text.substring(at);
            at = text.length();
            return Optional.of(words(rest));
        }
        depth++;
        MathNode base = next == '^' || next == '_' ? row(List.of()) : base();
        MathNode node = withScripts(base);
        depth--;
        return Optional.of(node);
    }

    private MathNode withScripts(MathNode base) {
        Optional<MathNode> below = Optional.empty();
        Optional<MathNode> above = Optional.empty();
        for (boolean more = true; more; ) {
            skipSpace();
            more = at < text.length()
                    && (text.charAt(at) == '_' && below.isEmpty() || text.charAt(at) == '^' && above.isEmpty());
            if (more && take().equals("_")) {
                below = Optional.of(argument());
            } else if (more) {
                above = Optional.of(argument());
            }
        }
        if (base instanceof MathNode.Big big) {
            return new MathNode.Big(big.operator(), below, above, nextOperand());
        }
        return below.isEmpty() && above.isEmpty() ? base : new MathNode.Scripts(base, below, above);
    }

    private MathNode nextOperand() {
        skipSpace();
        boolean follows = at < text.length() && "}&)]".indexOf(text.charAt(at)) < 0 && !endCommand();
        return follows ? atom().orElse(row(List.of())) : row(List.of());
    }

    private MathNode base() {
        char next = text.charAt(at);
        if (next == '{') {
            return group();
        }
        if (next == '\\') {
            return command();
        }
        if (Character.isDigit(next)) {
            int from = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || decimalPoint())) {
                at++;
            }
            return new MathNode.Symbol(MathNode.Kind.NUMBER, text.substring(from, at), false);
        }
        String one = take();
        if (one.equals("-")) {
            return operator("−");
        }
        if (one.equals("'")) {
            return operator("′");
        }
        boolean letter = Character.isLetter(one.codePointAt(0)) && !Character.isIdeographic(one.codePointAt(0));
        if (letter) {
            return new MathNode.Symbol(MathNode.Kind.VARIABLE, one, false);
        }
        return OPERATORS.contains(one) ? operator(one) : words(one);
    }

    private boolean decimalPoint() {
        char next = text.charAt(at);
        return (next == '.' || next == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private MathNode command() {
        String name = name();
        Optional<MathNode.Symbol> sign = LatexSymbols.sign(name);
        if (sign.isPresent()) {
            return sign.get();
        }
        Optional<String> big = LatexSymbols.big(name);
        if (big.isPresent()) {
            return new MathNode.Big(big.get(), Optional.empty(), Optional.empty(), row(List.of()));
        }
        Optional<String> accent = LatexSymbols.accent(name);
        if (accent.isPresent()) {
            return new MathNode.Accent(accent.get(), argument());
        }
        return switch (name) {
            case "frac", "dfrac", "tfrac" -> new MathNode.Fraction(argument(), argument());
            case "sqrt" -> root();
            case "text", "mathrm", "operatorname", "textrm", "mathsf", "mbox" -> words(raw());
            case "mathbf", "boldsymbol", "bm" -> new MathNode.Symbol(MathNode.Kind.VARIABLE, raw(), true);
            case "mathcal", "mathbb", "mathit" -> new MathNode.Symbol(MathNode.Kind.VARIABLE, raw(), false);
            case "left" -> fenced();
            case "begin" -> grid();
            case "displaystyle", "limits", "nolimits", "big", "Big", "bigl", "bigr" -> row(List.of());
            default -> notKnown(name);
        };
    }

    private MathNode notKnown(String name) {
        unknown.add("\\" + name);
        return words("\\" + name);
    }

    /** A command's name behind its backslash: letters, or one other character. */
    private String name() {
        at++;
        int from = at;
        while (at < text.length() && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        if (at == from && at < text.length()) {
            take();
        }
        return text.substring(from, at);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private MathNode root() {
        skipSpace();
        Optional<MathNode> degree = Optional.empty();
        if (at < text.length() && text.charAt(at) == '[') {
            at++;
            degree = Optional.of(row(until("]")));
            skip(']');
        }
        return new MathNode.Root(degree, argument());
    }

    private MathNode fenced() {
        String open = fence();
        MathNode body = row(until("\u0000"));
        String close = "";
        if (text.startsWith("\\right", at)) {
            at += "\\right".length();
            close = fence();
        }
        return new MathNode.Fenced(open, body, close);
    }

    private String fence() {
        skipSpace();
        if (at >= text.length()) {
            return "";
        }
        String mark = text.charAt(at) == '\\'
                ? LatexSymbols.sign(name()).map(MathNode.Symbol::text).orElse("")
                : take();
        return mark.equals(".") ? "" : mark;
    }

    private MathNode grid() {
        String kind = raw();
        String[] fences = GRIDS.get(kind);
        if (fences == null) {
            return notKnown("begin{" + kind + "}");
        }
        if (kind.equals("array")) {
            raw();
        }
        List<List<MathNode>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        while (at < text.length() && !text.startsWith("\\end", at)) {
            rows.get(rows.size() - 1).add(row(until("&")));
            if (text.startsWith("\\\\", at)) {
                at += 2;
                skipSpace();
                rows.add(new ArrayList<>());
            } else if (at < text.length() && !text.startsWith("\\end", at)) {
                at++;
            }
        }
        if (at < text.length()) {
            at += "\\end".length();
            raw();
        }
        return new MathNode.Grid(fences[0], squared(rows), fences[1]);
    }

    private static List<List<MathNode>> squared(List<List<MathNode>> rows) {
        if (rows.size() > 1 && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
        for (List<MathNode> row : rows) {
            while (row.size() < columns) {
                row.add(row(List.of()));
            }
        }
        return rows;
    }

    /** A group, or a single thing where the braces are left out. */
    private MathNode argument() {
        skipSpace();
        if (at >= text.length() || text.charAt(at) == '}' || depth >= DEEPEST) {
            return row(List.of());
        }
        depth++;
        MathNode node = base();
        depth--;
        return node instanceof MathNode.Big big ? operator(big.operator()) : node;
    }

    private MathNode group() {
        at++;
        MathNode inside = row(until(""));
        skip('}');
        return inside;
    }

    /** The text of a group as written, braces balanced. */
    private String raw() {
        skipSpace();
        if (at >= text.length() || text.charAt(at) != '{') {
            return at < text.length() ? take() : "";
        }
        int from = ++at;
        int open = 1;
        while (at < text.length() && open > 0) {
            char next = text.charAt(at++);
            open += next == '{' ? 1 : next == '}' ? -1 : 0;
        }
        return text.substring(from, open == 0 ? at - 1 : at);
    }

    private String take() {
        int width = Character.charCount(text.codePointAt(at));
        at += width;
        return text.substring(at - width, at);
    }

    private void skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static MathNode operator(String sign) {
        return new MathNode.Symbol(MathNode.Kind.OPERATOR, sign, false);
    }

    private static MathNode words(String words) {
        return new MathNode.Symbol(MathNode.Kind.WORDS, words, false);
    }

    private static MathNode row(List<MathNode> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : new MathNode.Row(nodes);
    }
}
