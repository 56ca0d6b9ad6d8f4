package io.github.taipei1.verify.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds a document against lines of which it is known what they must say. A line is found by its words, its figures left open; where the
 * words stand and a figure is another, it was changed. A line whose words stand nowhere says nothing: an edition leaves lines out.
 */
public final class Retelling {
    /** Words of this number are a line's own; with fewer, figures must tell it from others. */
    private static final int OWN_WORDS = 6;

    private static final int FEWEST_WORDS = 2;
    /** A row without words is known by its figures alone. */
    private static final int FEWEST_FIGURES = 4;

    private static final int SHOWN = 40;
    /** Thousands of figures without a word, held against a hundred thousand others, are nothing that people wrote. */
    private static final long MOST_STEPS = 50_000_000;

    /** Five times a report of five hundred pages. */
    private static final int LONGEST = 2_000_000;

    private final Tokens document;
    private final Map<String, int[]> places = new HashMap<>();
    private final boolean[] taken;
    /** Where contents stand: a heading and the number of its page are no line with a figure. */
    private final boolean[] contents;

    /** @param paragraphs of the document, or its cells; what stands behind the first two million characters is not looked at */
    public Retelling(List<String> paragraphs) {
        this(text(paragraphs));
    }

    private static String text(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (text.length() + paragraph.length() > LONGEST) {
                break;
            }
            text.append(paragraph).append('\n');
        }
        return text.toString();
    }

    private Retelling(String document) {
        this.document = Tokens.of(document);
        this.taken = new boolean[this.document.size()];
        this.contents = new boolean[this.document.size()];
        Map<String, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < this.document.size(); i++) {
            found.computeIfAbsent(this.document.words().get(i), any -> new ArrayList<>())
                    .add(i);
        }
        found.forEach((word, at) ->
                places.put(word, at.stream().mapToInt(Integer::intValue).toArray()));
    }

    /**
     * A figure that is not the one that its line must have.
     *
     * @param line the line as it must be, shortened to what stands around the figure
     */
    public record Changed(String line, String written, String told) {}

    /**
     * What came of it.
     *
     * @param figures how many figures stand where they must
     * @param wanted how many the lines have
     */
    public record Compared(int figures, int wanted, List<Changed> changed) {
        /** Nothing was compared. */
        public static final Compared NOTHING = new Compared(0, 0, List.of());

        public Compared {
            changed = List.copyOf(changed);
        }
    }

    /** @param lines that end in a figure that may be any, such as those of the contents: what stands there is no other line changed */
    public Retelling beside(List<String> lines) {
        for (String line : lines) {
            Tokens entry = Tokens.of(line);
            int last = entry.size() - 1;
            if (entry.hasOpen() && entry.meaning() >= FEWEST_WORDS && !entry.isFigure(last)) {
                candidates(entry).forEach(at -> Arrays.fill(contents, at, at + entry.size(), true));
            }
        }
        return this;
    }

    /** @param lines as they must be; those without a figure are passed over */
    public Compared against(List<String> lines) {
        Map<Tokens, Integer> wanted = new LinkedHashMap<>();
        for (String line : lines) {
            Tokens told = Tokens.of(line);
            if (told.count() > 0 && (told.meaning() >= FEWEST_WORDS || told.count() >= FEWEST_FIGURES)) {
                wanted.merge(told, 1, Integer::sum);
            }
        }
        // The longest first: a short line may be the beginning of a long one.
        Map<Integer, List<Map.Entry<Tokens, Integer>>> byLength = wanted.entrySet().stream()
                .collect(Collectors.groupingBy(line -> -line.getKey().size(), TreeMap::new, Collectors.toList()));
        int all = wanted.entrySet().stream()
                .mapToInt(line -> (int) line.getKey().count() * line.getValue())
                .sum();
        int same = 0;
        List<Changed> changed = new ArrayList<>();
        for (List<Map.Entry<Tokens, Integer>> alike : byLength.values()) {
            List<Tokens> open = new ArrayList<>();
            for (Map.Entry<Tokens, Integer> line : alike) {
                int found = claim(line.getKey());
                same += found * (int) line.getKey().count();
                if (found < line.getValue()) {
                    open.add(line.getKey());
                }
            }
            open.forEach(told -> nearest(told).ifPresent(at -> changes(told, at, changed)));
        }
        return new Compared(same, all, changed);
    }

    /** Takes every place where the line stands as it must, unless it is a part of a longer one there; says how many these are. */
    private int claim(Tokens told) {
        int found = 0;
        for (int at : candidates(told)) {
            boolean stands = equal(told, at) == told.count() || isInOtherOrder(told, at);
            if (stands && !isTaken(at, told.size())) {
                Arrays.fill(taken, at, at + told.size(), true);
                found++;
            }
        }
        return found;
    }

    /** The place, no other line's, where its words stand with the most of its figures. */
    private Optional<Integer> nearest(Tokens told) {
        int best = -1;
        long most = -1;
        for (int at : candidates(told)) {
            long equal = equal(told, at);
            boolean known = told.meaning() >= OWN_WORDS || 2 * equal >= told.count();
            if (known && equal > most && !isTaken(at, told.size()) && !contents[at + told.size() - 1]) {
                best = at;
                most = equal;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean isTaken(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    /** Where the line's words stand, whatever the figures are; looked for by the rarest of its words. */
    private List<Integer> candidates(Tokens told) {
        int rarest = -1;
        int[] at = {};
        for (int i = 0; i < told.size(); i++) {
            int[] here = places.getOrDefault(told.words().get(i), new int[0]);
            if (here.length == 0) {
                return List.of();
            }
            if (rarest < 0 || here.length < at.length) {
                rarest = i;
                at = here;
            }
        }
        List<Integer> found = new ArrayList<>();
        if ((long) at.length * told.size() > MOST_STEPS) {
            return found;
        }
        for (int place : at) {
            int from = place - rarest;
            if (from >= 0 && from + told.size() <= document.size() && stands(told, from)) {
                found.add(from);
            }
        }
        return found;
    }

    private boolean stands(Tokens told, int from) {
        return document.words().subList(from, from + told.size()).equals(told.words());
    }

    private long equal(Tokens told, int from) {
        long equal = 0;
        for (int i = 0; i < told.size(); i++) {
            if (told.isFigure(i)
                    && Tokens.same(told.figures().get(i), document.figures().get(from + i))) {
                equal++;
            }
        }
        return equal;
    }

    /** A workbook may have the columns of a table in another order. */
    private boolean isInOtherOrder(Tokens told, int from) {
        List<BigDecimal> here = values(document.figures().subList(from, from + told.size()));
        return here.equals(values(told.figures()));
    }

    private static List<BigDecimal> values(List<String> figures) {
        return figures.stream()
                .filter(figure -> !figure.isEmpty())
                .map(figure -> Tokens.value(figure).stripTrailingZeros())
                .sorted()
                .toList();
    }

    private void changes(Tokens told, int from, List<Changed> changed) {
        Arrays.fill(taken, from, from + told.size(), true);
        for (int i = 0; i < told.size(); i++) {
            boolean other = told.isFigure(i)
                    && !Tokens.same(told.figures().get(i), document.figures().get(from + i));
            if (other) {
                changed.add(new Changed(
                        around(told, i),
                        document.figures().get(from + i),
                        told.figures().get(i)));
            }
        }
    }

    /** A stretch of the line around a figure, for people. */
    private static String around(Tokens told, int at) {
        StringBuilder line = new StringBuilder();
        int from = Math.max(0, at - SHOWN / 2);
        for (int i = from; i < Math.min(told.size(), at + SHOWN / 2); i++) {
            String figure = told.figures().get(i);
            String word = figure.isEmpty() ? told.words().get(i).replace(Tokens.FIGURE, "○") : figure;
            boolean latin = !line.isEmpty() && isLatin(line.charAt(line.length() - 1)) && isLatin(word.charAt(0));
            line.append(latin ? " " : "").append(word);
        }
        return (from > 0 ? "…" : "") + line;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
