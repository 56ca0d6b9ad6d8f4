package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sentence taken apart: the names and GPUs in it, and the cues around them. Offsets are those of its passage. */
public final class Statement {
    /** Units before a GPU in brackets: how many, and whose make. */
    private static final int ASIDE = 16;

    private final Passage passage;
    private final int from;
    private final int to;
    private final String plain;
    private final List<Name> names;
    private final List<Gpu> gpus;
    /** Worked out when somebody asks: of most sentences nobody does. */
    private List<Hit> hits;

    private List<Integer> clauses;

    private final OwnNames ours;

    /** @param ours names of those whose text it is */
    Statement(Passage passage, int from, int to, String masked, List<Name> names, List<Gpu> gpus, OwnNames ours) {
        this.passage = passage;
        this.ours = ours;
        this.from = from;
        this.to = to;
        this.plain = masked;
        this.names = List.copyOf(names);
        this.gpus = List.copyOf(gpus);
    }

    public Passage passage() {
        return passage;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public String text() {
        return passage.text().substring(from, to);
    }

    /** The whole passage made comparable, with the names masked. */
    String plain() {
        return plain;
    }

    public Place place() {
        return passage.place(from, to);
    }

    public List<Name> names() {
        return names;
    }

    public List<Gpu> gpus() {
        return gpus;
    }

    List<Hit> hits() {
        if (hits == null) {
            hits = withNames(Cues.in(plain, from, to));
        }
        return hits;
    }

    /** Words within a name of ours mean nothing else. */
    private List<Hit> withNames(List<Hit> words) {
        List<Hit> names = ours.in(plain, from, to);
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

    private List<Integer> clauses() {
        if (clauses == null) {
            clauses = Clauses.starts(plain, from, to).stream()
                    .filter(start -> start == from || !isAside(start - 1))
                    .toList();
        }
        return clauses;
    }

    /** {@code Taipei-1 (H100) has …}: brackets around nothing but a GPU part no clauses. */
    private boolean isAside(int mark) {
        return gpus.stream().anyMatch(gpu -> {
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
            return isOpen(open) && isClosed(close) && (mark == open || mark == close);
        });
    }

    private boolean isOpen(int at) {
        return at >= from && "(（".indexOf(plain.charAt(at)) >= 0;
    }

    private boolean isClosed(int at) {
        return at < to && ")）".indexOf(plain.charAt(at)) >= 0;
    }

    boolean has(Cue cue) {
        return hits().stream().anyMatch(hit -> hit.cue() == cue);
    }

    List<Hit> hits(Cue cue) {
        return hits().stream().filter(hit -> hit.cue() == cue).toList();
    }

    /** Number of the clause that an offset stands in. */
    int clause(int at) {
        int found = 0;
        while (found + 1 < clauses().size() && clauses().get(found + 1) <= at) {
            found++;
        }
        return found;
    }

    int clauseCount() {
        return clauses().size();
    }

    int clauseStart(int clause) {
        return clauses().get(clause);
    }

    int clauseEnd(int clause) {
        return clause + 1 < clauses().size() ? clauses().get(clause + 1) : to;
    }

    boolean has(Cue cue, int clause) {
        return hits().stream().anyMatch(hit -> hit.cue() == cue && clause(hit.from()) == clause);
    }

    /** The plain text before an offset, within the sentence. */
    String before(int at) {
        return plain.substring(from, at);
    }

    String after(int at) {
        return plain.substring(Math.min(at, to), to);
    }
}
