package io.github.taipei1.rule.gai;

import io.github.taipei1.rule.gai.EvidenceWeights.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Fits {@code ai-weights.tsv} to the labelled sentences. Each file of labels is held out once, and what the weights fitted to all others
 * make of it is printed; then all are fitted together and, if asked, written.
 *
 * <p>{@code FitAiWeights <folder of cases> [<ai-weights.tsv to write>]}
 */
public final class FitAiWeights {
    /** What a weight costs; tried from 0.3 to 10 with each file held out. */
    private static final double PENALTY = 1;

    /** Kinds of words that speak for a use or, with a minus, against it; of all others the sentences decide. */
    private static final Map<String, Integer> SIGNS = signs();

    private final List<Labelled> sentences;
    private final List<Set<String>> evidence;
    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();

    private FitAiWeights(List<Labelled> sentences) {
        this.sentences = sentences;
        this.evidence = sentences.stream()
                .map(one -> Evidence.of(one.words(), one.headings()))
                .toList();
        Map<String, Integer> seen = new TreeMap<>();
        evidence.forEach(set -> set.forEach(name -> seen.merge(name, 1, Integer::sum)));
        this.names = seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
    }

    public static void main(String[] arguments) throws IOException {
        FitAiWeights fit = new FitAiWeights(LabelledSentences.of(Path.of(arguments[0])));
        fit.holdOut();
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), fit.rows(Path.of(arguments[1])));
        }
    }

    private static Map<String, Integer> signs() {
        Map<String, Integer> signs = new HashMap<>();
        for (String kind : List.of(
                "rule", "cond", "plan", "others", "product", "study", "talk", "excluded", "funding", "notice")) {
            signs.put(kind, -1);
            signs.put("z" + kind, -1);
        }
        for (String kind : List.of(
                "basemodel",
                "zbase",
                "percent",
                "neg",
                "zneg",
                "ask",
                "chore",
                "zchore",
                "score-row",
                "H:plan-heading",
                "H:plan-no-past",
                "H:rules-heading",
                "H:others-heading",
                "C:near-than",
                "C:near-not",
                "C:next-not",
                "C:others-near",
                "C:others-first")) {
            signs.put(kind, -1);
        }
        for (String kind : List.of(
                "done-text",
                "done-code",
                "done-pic",
                "done-data",
                "done-make",
                "work-text",
                "work-code",
                "work-pic",
                "work-data",
                "work-make",
                "used",
                "team",
                "own",
                "own-det",
                "review",
                "confess",
                "partly",
                "prompted",
                "past-time",
                "zact-text",
                "zact-code",
                "zact-pic",
                "zact-data",
                "zact-make",
                "zaspect",
                "zteam",
                "zown",
                "zreview",
                "zconfess",
                "zpartly",
                "indispensable",
                "answered-yes",
                "C:team-near")) {
            signs.put(kind, 1);
        }
        return signs;
    }

    private int[] signsOf(boolean denial) {
        int[] signs = new int[names.size()];
        for (int i = 0; i < signs.length; i++) {
            String kind = names.get(i).split("@")[0];
            signs[i] = denial
                    ? (Set.of("neg", "zneg", "away", "C:near-not", "C:next-not").contains(kind) ? 1 : 0)
                    : SIGNS.getOrDefault(kind, 0);
        }
        return signs;
    }

    private int[] vector(Set<String> set) {
        return set.stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray();
    }

    /** The weights for a use, or for a denial, of the sentences that a test admits. */
    private double[] weights(Function<Labelled, Optional<Boolean>> label, boolean denial, String without) {
        List<int[]> vectors = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Labelled one = sentences.get(i);
            if (!one.group().equals(without) && label.apply(one).isPresent()) {
                vectors.add(vector(evidence.get(i)));
                labels.add(label.apply(one).get());
            }
        }
        boolean[] told = new boolean[labels.size()];
        double[] importance = new double[labels.size()];
        Arrays.fill(importance, 1);
        for (int i = 0; i < told.length; i++) {
            told[i] = labels.get(i);
        }
        return new Logistic(names.size(), PENALTY, signsOf(denial)).fit(vectors, told, importance);
    }

    private static double sum(int[] vector, double[] weights) {
        double sum = weights[weights.length - 1];
        for (int i : vector) {
            sum += weights[i];
        }
        return sum;
    }

    private final List<double[]> tried = new ArrayList<>();

    /** How right the sentences are that tell of a use, or deny one, from several odds on. */
    private void sure() {
        for (double least = 0; least <= 3.01; least += 0.5) {
            int[] counts = new int[4];
            for (double[] one : tried) {
                boolean denies = one[1] > 0 && one[1] >= one[0];
                if (denies && one[1] > least) {
                    counts[one[3] > 0 ? 2 : 3] += one[3] == 0 ? 0 : 1;
                } else if (!denies && one[0] > least) {
                    counts[one[2] > 0 ? 0 : 1] += one[2] == 0 ? 0 : 1;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "from odds %.1f on  use: right %d wrong %d precision %.3f   denial: right %d wrong %d precision %.3f%n",
                    least,
                    counts[0],
                    counts[1],
                    rate(counts[0], counts[1]),
                    counts[2],
                    counts[3],
                    rate(counts[2], counts[3]));
        }
    }

    private void holdOut() {
        Set<String> groups = new TreeSet<>();
        sentences.forEach(one -> groups.add(one.group()));
        int[] all = new int[6];
        List<String> faults = new ArrayList<>();
        for (String group : groups) {
            double[] use = weights(Labelled::use, false, group);
            double[] denial = weights(Labelled::denial, true, group);
            int[] counts = new int[6];
            for (int i = 0; i < sentences.size(); i++) {
                Labelled one = sentences.get(i);
                if (one.group().equals(group)) {
                    int[] vector = vector(evidence.get(i));
                    Scores scores = new Scores(sum(vector, use), sum(vector, denial));
                    tried.add(new double[] {scores.use(), scores.denial(), sign(one.use()), sign(one.denial())});
                    count(one, scores, counts, faults);
                }
            }
            System.out.println(line(group, counts));
            for (int i = 0; i < 6; i++) {
                all[i] += counts[i];
            }
        }
        sure();
        faults.stream().sorted(Comparator.reverseOrder()).forEach(System.out::println);
        System.out.println(line("all held out", all));
    }

    private static void count(Labelled one, Scores scores, int[] counts, List<String> faults) {
        boolean saysDenial = scores.denies();
        boolean saysUse = !saysDenial && AiSentences.tellsUse(scores);
        one.use().ifPresent(label -> tally(label, saysUse, counts, 0));
        one.denial().ifPresent(label -> tally(label, saysDenial, counts, 3));
        boolean wrongUse = one.use().isPresent() && one.use().get() != saysUse;
        boolean wrongDenial = one.denial().isPresent() && one.denial().get() != saysDenial;
        if (wrongUse || wrongDenial) {
            faults.add(String.format(
                    Locale.ROOT,
                    "%s use %s denial %s: %5.1f %5.1f  %s  [%s] %s",
                    one.group(),
                    mark(one.use()),
                    mark(one.denial()),
                    scores.use(),
                    scores.denial(),
                    one.where(),
                    String.join(" > ", one.headings()),
                    one.words()));
        }
    }

    private static int sign(Optional<Boolean> label) {
        return label.map(yes -> yes ? 1 : -1).orElse(0);
    }

    private static String mark(Optional<Boolean> label) {
        return label.map(yes -> yes ? "+" : "-").orElse("?");
    }

    private static void tally(boolean label, boolean said, int[] counts, int from) {
        if (label && said) {
            counts[from]++;
        } else if (label) {
            counts[from + 1]++;
        } else if (said) {
            counts[from + 2]++;
        }
    }

    private static String line(String name, int[] counts) {
        return String.format(
                Locale.ROOT,
                "%-22s use: hit %d missed %d wrong %d recall %.3f precision %.3f   denial: hit %d missed %d wrong %d recall %.3f precision %.3f",
                name,
                counts[0],
                counts[1],
                counts[2],
                rate(counts[0], counts[1]),
                rate(counts[0], counts[2]),
                counts[3],
                counts[4],
                counts[5],
                rate(counts[3], counts[4]),
                rate(counts[3], counts[5]));
    }

    private static double rate(int hit, int other) {
        return hit + other == 0 ? 1 : (double) hit / (hit + other);
    }

    /** The comment lines of the old file and a row for each weight that counts. */
    private String rows(Path old) throws IOException {
        double[] use = weights(Labelled::use, false, "");
        double[] denial = weights(Labelled::denial, true, "");
        StringBuilder rows = new StringBuilder();
        Files.readAllLines(old).stream()
                .filter(line -> line.startsWith("#"))
                .forEach(line -> rows.append(line).append('\n'));
        rows.append(row("bias", use[names.size()], denial[names.size()]));
        for (int i = 0; i < names.size(); i++) {
            if (Math.abs(use[i]) >= 0.005 || Math.abs(denial[i]) >= 0.005) {
                rows.append(row(names.get(i), use[i], denial[i]));
            }
        }
        return rows.toString();
    }

    private static String row(String name, double use, double denial) {
        return name + "\t" + number(use) + "\t" + number(denial) + "\n";
    }

    private static String number(double weight) {
        String text = String.format(Locale.ROOT, "%.2f", weight);
        return text.equals("-0.00") || text.equals("0.00") ? "0" : text;
    }
}
