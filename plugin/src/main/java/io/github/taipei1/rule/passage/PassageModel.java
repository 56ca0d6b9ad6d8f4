package io.github.taipei1.rule.passage;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words weigh for each of some meanings: a logistic regression, whose sum is the logarithm of the odds that a passage has
 * the meaning. The weights are data, fitted to labelled sentences.
 */
public final class PassageModel {
    /** A clue that weighs less explains nothing. */
    private static final float TELLING = 0.2f;

    private static final int MOST_CLUES = 4;

    private final List<String> meanings;
    private final Weights weights;
    private final Map<String, Limit> limits;
    private final Marks marks;

    private PassageModel(Weights weights, Map<String, Limit> limits, Marks marks) {
        this.meanings = weights.meanings();
        this.weights = weights;
        this.limits = limits;
        this.marks = marks;
    }

    /**
     * Loads weights: the first row names the meanings; each other row is a feature and its weight for each.
     *
     * @param file of the language folder
     */
    public static PassageModel load(String file, Marks marks) {
        Weights weights = Weights.load(file);
        return new PassageModel(weights, Limit.of(weights.meanings()), marks);
    }

    /** Whether a stretch is likely enough to have a meaning that a person should know. */
    public boolean hasEnough(Judged judged, String meaning) {
        return hasEnough(judged, meaning, 0);
    }

    /**
     * The same where other evidence counts as well.
     *
     * @param support what it adds to the logarithm of the odds, less than nothing if it speaks against the meaning
     */
    public boolean hasEnough(Judged judged, String meaning, double support) {
        Limit limit = limits.get(meaning);
        return judged.score(meaning) + support > limit.score() && limit.isMet(judged.marks());
    }

    /** Judges the stretches of a document; those are left out that cannot have enough of any meaning. */
    public List<Judged> judged(List<Stretch> stretches, Reader reader) {
        Sights sights = new Sights(reader, marks);
        List<Judged> judged = new ArrayList<>();
        for (Stretch stretch : stretches) {
            judged(stretch, sights.of(stretch), reader).ifPresent(judged::add);
        }
        return judged;
    }

    /**
     * Of most it is clear at a glance, or by what a passage must hold, or after the heaviest of the marks that may stand there; the others are
     * not looked for.
     */
    private Optional<Judged> judged(Stretch stretch, Sighted sighted, Reader reader) {
        if (!mayHaveEnough(sighted, reader)) {
            return Optional.empty();
        }
        double[] sums = weights.sums(Features.ofWords(sighted, reader.kind()));
        Weighing weighing = new Weighing(sums, sighted.possible(), reader);
        for (Mark mark : weighing.marks) {
            if (!weighing.mayReach()) {
                return Optional.empty();
            }
            weighing.decide(mark, sighted.has(mark.feature()));
        }
        return Optional.of(new Judged(
                stretch, meanings, Arrays.stream(weighing.sums).boxed().toList(), weighing.standing));
    }

    /** Whether the marks stand there that some meaning must have. */
    private boolean mayHaveEnough(Sighted sighted, Reader reader) {
        Set<String> possible = withKind(sighted.names(), reader);
        String kind = Features.KIND + reader.kind();
        for (Limit limit : limits.values()) {
            if (limit.isMet(possible) && limit.isMet(mark -> mark.equals(kind) || sighted.hasAnywhere(mark))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A mark that may stand there.
     *
     * @param weights what it adds to each meaning
     * @param heaviest the greatest of them, without its sign
     */
    private record Mark(String feature, float[] weights, float heaviest) {}

    private Mark mark(String feature) {
        float[] each = weights.of(feature).clone();
        float heaviest = 0;
        for (int i = 0; i < each.length; i++) {
            each[i] *= Weights.value(feature);
            heaviest = Math.max(heaviest, Math.abs(each[i]));
        }
        return new Mark(feature, each, heaviest);
    }

    /** The marks of one stretch, decided one by one, the heaviest first. */
    private final class Weighing {
        private final double[] sums;
        /** What the open marks can still add to each meaning. */
        private final double[] rest;

        private final List<Mark> marks = new ArrayList<>();
        /** Names of those that stand there, and of those that may. */
        private final Set<String> standing;

        private final List<String> open = new ArrayList<>();

        Weighing(double[] sums, Set<String> possible, Reader reader) {
            this.sums = sums;
            this.rest = new double[sums.length];
            this.standing = withKind(new LinkedHashSet<>(), reader);
            for (String feature : possible) {
                Mark mark = mark(feature);
                marks.add(mark);
                open.add(Sighted.name(feature));
                for (int i = 0; i < rest.length; i++) {
                    rest[i] += Math.max(0, mark.weights()[i]);
                }
            }
            marks.sort(Comparator.comparingDouble(mark -> -mark.heaviest()));
        }

        void decide(Mark mark, boolean stands) {
            String name = Sighted.name(mark.feature());
            open.remove(name);
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= Math.max(0, mark.weights()[i]);
                sums[i] += stands ? mark.weights()[i] : 0;
            }
            if (stands) {
                standing.add(name);
            }
        }

        /** Whether a meaning would have enough if all that is still open and speaks for it stood there. */
        boolean mayReach() {
            for (int i = 0; i < sums.length; i++) {
                Limit limit = limits.get(meanings.get(i));
                if (sums[i] + rest[i] > limit.lowest() && limit.mayBeMet(standing, open)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Set<String> withKind(Set<String> names, Reader reader) {
        names.add(Features.KIND + reader.kind());
        return names;
    }

    /** The sentence of a stretch that tells a meaning most. */
    public Utterance telling(Stretch stretch, String meaning, Reader reader) {
        List<Utterance> sentences = stretch.sentences();
        Utterance best = sentences.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sentences.size() && sentences.size() > 1; i++) {
            String before = i == 0 ? stretch.before() : sentences.get(i - 1).words();
            Stretch alone = new Stretch(List.of(sentences.get(i)), before, stretch.heading());
            double score = weights.sums(Features.of(alone, reader, marks))[meanings.indexOf(meaning)];
            if (score > most) {
                most = score;
                best = sentences.get(i);
            }
        }
        return best;
    }

    /** The words of a sentence that speak most for a meaning, as they stand in it, the weightiest first. */
    public List<String> clues(Utterance sentence, String meaning, Reader reader) {
        Stretch alone = new Stretch(List.of(sentence), "", "");
        int column = meanings.indexOf(meaning);
        List<String> words = new ArrayList<>(Features.ofWords(new Sights(reader, marks).of(alone), reader.kind()));
        words.removeIf(word -> !Features.isWord(word) || weights.of(word)[column] < TELLING);
        words.sort(Comparator.comparingDouble((String word) -> -weights.of(word)[column])
                .thenComparing(Comparator.naturalOrder()));
        List<String> clues = new ArrayList<>();
        for (String word : words) {
            Features.written(word, sentence.text())
                    .filter(written -> clues.size() < MOST_CLUES
                            && clues.stream().noneMatch(known -> known.contains(written) || written.contains(known)))
                    .ifPresent(clues::add);
        }
        return clues;
    }

    /** The line of a sentence where the weightiest clue stands: a sentence of a listing may reach over many. */
    public Place place(Utterance sentence, String meaning, Reader reader, Source source) {
        Place whole = sentence.place();
        int first = whole.region().startLine();
        int last = whole.region().endLine();
        List<String> clues = first == last ? List.of() : clues(sentence, meaning, reader);
        for (String clue : clues) {
            for (int line = first; line <= last; line++) {
                if (source.line(line).contains(clue)) {
                    int from = source.lineStart(line);
                    return source.place(from, from + source.line(line).length());
                }
            }
        }
        return whole;
    }
}
