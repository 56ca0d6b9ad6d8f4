package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A sentence taken apart: the names and GPUs in it, and the cues around them. Offsets are those of its passage. */
public final class Statement {
    /** Units before a GPU in brackets: how many, and whose make. */
    private static final int ASIDE = 16;
    /** Names in one sentence beyond which nobody tells anything new of it. */
    private static final int TELLING = 16;

    private final int from;
    private final int to;
    private final String plain;
    private final List<Name> names;
    private final List<Gpu> gpus;
    /** Worked out when somebody asks: of most sentences nobody does. */
    private List<Hit> hits;

    private Map<Cue, List<Hit>> byCue;
    private int[] clauses;
    /** What is asked again for each of its names, by {@link Figure}; null where nobody asked yet. */
    private Boolean[] figures;

    private final Around around;

    /**
     * What the sentences of one passage share.
     *
     * @param plain the whole passage made comparable, with the names masked
     * @param ours names of those whose text it is
     * @param namesTime whether a length of time is named in words anywhere in it
     */
    record Around(Passage passage, String plain, OwnNames ours, Supplier<Boolean> namesTime) {}

    Statement(Around around, int from, int to, List<Name> names, List<Gpu> gpus) {
        this.around = around;
        this.from = from;
        this.to = to;
        this.plain = around.plain();
        this.names = List.copyOf(names);
        this.gpus = List.copyOf(gpus);
    }

    public Passage passage() {
        return around.passage();
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public String text() {
        return passage().text().substring(from, to);
    }

    /** The whole passage made comparable, with the names masked. */
    String plain() {
        return plain;
    }

    public Place place() {
        return passage().place(from, to);
    }

    public List<Name> names() {
        return names;
    }

    /** The names that are asked what was done with them: who says it so often in a sentence says the same again. */
    Stream<Name> firstNames() {
        return names.stream().limit(TELLING);
    }

    /** Whether it holds a reference to a work. */
    boolean cites() {
        List<Inline> inlines = passage().inlines();
        int at = firstInline(inlines);
        while (at < inlines.size() && inlines.get(at).from() < to) {
            if (inlines.get(at).kind() == Inline.Kind.CITATION
                    && inlines.get(at).to() <= to) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** The first of a passage's inlines, which stand in its order, that does not begin before the sentence. */
    private int firstInline(List<Inline> inlines) {
        int low = 0;
        int high = inlines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inlines.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public List<Gpu> gpus() {
        return gpus;
    }

    /** Whether a length of time is named in words in its passage. */
    boolean isBesideTime() {
        return around.namesTime().get();
    }

    /** Whether a unit stands in the name of a GPU. */
    boolean isInGpu(int at) {
        int low = 0;
        int high = gpus.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gpus.get(middle).to() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < gpus.size() && gpus.get(low).from() <= at;
    }

    List<Hit> hits() {
        if (hits == null) {
            hits = withNames(Cues.in(plain, from, to));
        }
        return hits;
    }

    /** Words within a name of ours mean nothing else. */
    private List<Hit> withNames(List<Hit> words) {
        List<Hit> names = around.ours().in(plain, from, to);
        if (names.isEmpty()) {
            return words;
        }
        List<Hit> all = new ArrayList<>(names);
        words.stream()
                .filter(word -> names.stream().noneMatch(name -> name.from() <= word.from() && word.to() <= name.to()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Hit::from));
        return all;
    }

    private int[] clauses() {
        if (clauses == null) {
            Set<Integer> asides = asides();
            clauses = Clauses.starts(plain, from, to).stream()
                    .filter(start -> start == from || !asides.contains(start - 1))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return clauses;
    }

    /** {@code Taipei-1 (H100) has …}: brackets around nothing but a GPU, which part no clauses. */
    private Set<Integer> asides() {
        Set<Integer> marks = new HashSet<>();
        for (Gpu gpu : gpus) {
            int open = gpu.from() - 1;
            while (open > from
                    && gpu.from() - open <= ASIDE
                    && ",，;；。.".indexOf(plain.charAt(open)) < 0
                    && !isOpen(open)) {
                open--;
            }
            int close = gpu.to();
            while (close < to
                    && close - gpu.to() <= ASIDE / 2
                    && ",，;；。.".indexOf(plain.charAt(close)) < 0
                    && !isClosed(close)) {
                close++;
            }
            if (isOpen(open) && isClosed(close)) {
                marks.add(open);
                marks.add(close);
            }
        }
        return marks;
    }

    private boolean isOpen(int at) {
        return at >= from && "(（".indexOf(plain.charAt(at)) >= 0;
    }

    private boolean isClosed(int at) {
        return at < to && ")）".indexOf(plain.charAt(at)) >= 0;
    }

    boolean has(Cue cue) {
        return !hits(cue).isEmpty();
    }

    List<Hit> hits(Cue cue) {
        if (byCue == null) {
            Map<Cue, List<Hit>> all = hits().isEmpty() ? Map.of() : new EnumMap<>(Cue.class);
            hits().forEach(hit ->
                    all.computeIfAbsent(hit.cue(), any -> new ArrayList<>()).add(hit));
            byCue = all;
        }
        return byCue.getOrDefault(cue, List.of());
    }

    /** Kinds of words in it. */
    Set<Cue> cues() {
        hits(Cue.OURS);
        return byCue.keySet();
    }

    /** A figure that sentences are asked about, or what it tells. */
    boolean has(Figure figure) {
        if (figures == null) {
            figures = new Boolean[Figure.values().length];
        }
        Boolean known = figures[figure.ordinal()];
        if (known == null) {
            known = figure.isIn(this);
            figures[figure.ordinal()] = known;
        }
        return known;
    }

    /** Number of the clause that an offset stands in. */
    int clause(int at) {
        int[] starts = clauses();
        int low = 0;
        int high = starts.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int clauseCount() {
        return clauses().length;
    }

    int clauseStart(int clause) {
        return clauses()[clause];
    }

    int clauseEnd(int clause) {
        return clause + 1 < clauses().length ? clauses()[clause + 1] : to;
    }

    boolean has(Cue cue, int clause) {
        return hits(cue).stream().anyMatch(hit -> clause(hit.from()) == clause);
    }

    /** The plain text before an offset, within the sentence. */
    String before(int at) {
        return plain.substring(from, at);
    }

    String after(int at) {
        return plain.substring(Math.min(at, to), to);
    }
}
