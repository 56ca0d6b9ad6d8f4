package io.github.taipei1.verify.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines of a document with a figure that nothing known accounts for: neither with the words before it nor with those behind it does the
 * figure stand in any line that is known. One side is enough, for a page may end within a line.
 */
public final class Unaccounted {
    /** With fewer letters a line is a cell or a mark of an axis, and could be any. */
    private static final int FEWEST_LETTERS = 6;
    /** Figures of more places are shown with two. */
    private static final int PLACES = 2;

    private static final String EDGE = "";
    /** Contents lead to the number of a page by dots; some formats have several of their lines in one. */
    private static final Pattern LEADER = Pattern.compile("(?<!\\.)\\.{4,}+\\s*+\\d{1,4}");

    /** Names of files, of lines in them, seal codes, terms, models: their figures count nothing. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<!\\S)(?:\\S{1,120}/\\S{1,120}?(?:\\.[A-Za-z]\\w{0,8}+)++(?::\\d++(?:-\\d++)?)?"
                    + "|\\S{1,120}?(?:\\.[A-Za-z]\\w{0,8}+)++:\\d++(?:-\\d++)?)(?!\\S)"
                    + "|[0-9a-f]{20,}+|T1[AB](?:-[0-9A-Z*~$=]++)++"
                    + "|\\[\\d++](?:\\s*+\\d++[–-]\\s*+\\d++)?"
                    + "|(?<![\\p{L}\\p{N}.])\\p{IsLatin}[\\p{IsLatin}.]{0,40}+-?\\d++(?:[.-]\\d++)*+(?!\\p{N}|[.,]\\p{N})");

    /** The number of a page or of a note. */
    private static final Pattern AT_THE_END = Pattern.compile("(?<![\\p{N}.,-])\\d{1,3}$");

    private final Set<String> before = new HashSet<>();
    private final Set<String> behind = new HashSet<>();
    private final Set<String> between = new HashSet<>();
    /** Lines in which a figure may be any. */
    private final Set<List<String>> open = new HashSet<>();

    private final SpelledOut spelled;

    /** @param known lines as they may stand in the document; U+FFFC in one stands for any figure */
    public Unaccounted(List<String> known) {
        spelled = new SpelledOut(known);
        for (String line : known) {
            Tokens tokens = tokens(line);
            if (tokens.hasOpen()) {
                open.add(tokens.words());
            }
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.words().get(i).equals(Tokens.FIGURE)) {
                    know(tokens, i);
                }
            }
        }
    }

    private void know(Tokens tokens, int at) {
        for (String figure : forms(tokens, at)) {
            before.add(before(tokens, at, figure));
            behind.add(behind(tokens, at, figure));
            between.add(between(tokens, at, figure));
        }
    }

    /**
     * A line with such figures.
     *
     * @param figures as they are written
     */
    public record Line(String text, List<String> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /** @param paragraphs of the document, or its cells */
    public List<Line> in(List<String> paragraphs) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (named(paragraph).codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                Set<String> figures = new LinkedHashSet<>();
                LEADER.splitAsStream(paragraph).forEach(part -> figures.addAll(unknown(part)));
                figures.addAll(spelled.unknown(paragraph));
                if (!figures.isEmpty()) {
                    lines.add(new Line(paragraph.strip(), List.copyOf(figures)));
                }
            }
        }
        return lines;
    }

    private List<String> unknown(String paragraph) {
        Tokens tokens = Tokens.of(AT_THE_END.matcher(named(paragraph)).replaceAll(""));
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isFigure(i) && !isKnown(tokens, i)) {
                figures.add(tokens.figures().get(i));
            }
        }
        return figures;
    }

    private boolean isKnown(Tokens tokens, int at) {
        String figure = plain(tokens, at);
        return open.contains(tokens.words().subList(0, at + 1))
                || open.contains(tokens.words())
                || before.contains(before(tokens, at, figure)) && at > 1
                || behind.contains(behind(tokens, at, figure)) && at + 2 < tokens.size()
                || between.contains(between(tokens, at, figure))
                || between.contains(between(tokens, at, Tokens.FIGURE));
    }

    private static Tokens tokens(String line) {
        return Tokens.of(named(line));
    }

    /** The line without names that hold figures. */
    private static String named(String line) {
        return NAMES.matcher(line).replaceAll(" ").stripTrailing();
    }

    /** A figure as it may be written, rounded or not. */
    private static Set<String> forms(Tokens tokens, int at) {
        if (!tokens.isFigure(at)) {
            return Set.of(Tokens.FIGURE);
        }
        BigDecimal value = Tokens.value(tokens.figures().get(at));
        Set<String> forms = new HashSet<>(Set.of(plain(value)));
        for (int places = 0; places <= PLACES && places < value.scale(); places++) {
            forms.add(plain(value.setScale(places, RoundingMode.HALF_UP)));
        }
        return forms;
    }

    private static String before(Tokens tokens, int at, String figure) {
        return word(tokens, at - 2) + " " + word(tokens, at - 1) + " " + figure;
    }

    private static String behind(Tokens tokens, int at, String figure) {
        return figure + " " + word(tokens, at + 1) + " " + word(tokens, at + 2);
    }

    private static String between(Tokens tokens, int at, String figure) {
        return word(tokens, at - 1) + " " + figure + " " + word(tokens, at + 1);
    }

    private static String word(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return EDGE;
        }
        return tokens.isFigure(at) ? plain(tokens, at) : tokens.words().get(at);
    }

    private static String plain(Tokens tokens, int at) {
        return plain(Tokens.value(tokens.figures().get(at)));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
