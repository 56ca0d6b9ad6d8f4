package io.github.taipei1.rule.passage;

import io.github.taipei1.rule.gai.AiPassages;
import io.github.taipei1.rule.use.UseMarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the weights of passages to the labelled sentences and writes {@code passages-<family>.tsv}: {@code <cases> <rows> <family> <target> [held-out]}.
 * Where asked, prints for each meaning what recall and precision it has on
 * sentences that were held out, from several odds on.
 */
public final class PassageFit {
    static final Map<String, List<String>> MEANINGS = Map.of(
            "use", List.of("USE-01", "USE-02", "USE-03"),
            "dis", List.of("DIS-01"),
            "gai", List.of("GAI-USE", "GAI-NOT"));
    private static final Map<String, Marks> MARKS =
            Map.of("use", new UseMarks(), "dis", ClassMarks.of("MACH"), "gai", AiPassages.MARKS);

    private static final String HEAD = """
            # What each feature of a passage weighs for a meaning: feature, then the logarithm of the odds that it adds for each meaning; empty is
            # nothing. Fitted to labelled sentences by PassageFit (L1 and L2 penalties), which CONTRIBUTING tells how to run; nobody writes it by hand.
            # Features: words without their endings, groups of one to four Chinese characters, pairs (a_b next to each other, a__b near), classes of
            # passage-classes.tsv in capitals, *row of use.tsv, < before it, ^ headings, kind=. 各項特徵之分量，由標註之句子擬合，並非手寫。
            """;

    private static final int FOLDS = 5;
    private static final int FEWEST = 2;
    private static final double RARE = 2.5;
    private static final double SMALL = 10;
    private static final double LEAST = 0.01;
    private static final double POSITIVE = 1.5;

    private final List<Labelled.One> examples;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> features = new ArrayList<>();

    private PassageFit(List<Labelled.One> examples) {
        this.examples = examples;
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(one -> one.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        features.add("BIAS");
        counts.forEach((feature, count) -> {
            if (count >= FEWEST && !feature.startsWith("#")) {
                features.add(feature);
            }
        });
        for (int i = 0; i < features.size(); i++) {
            numbers.put(features.get(i), i);
        }
    }

    public static void main(String[] arguments) throws IOException {
        String family = arguments[2];
        List<String> meanings = MEANINGS.get(family);
        PassageFit fit =
                new PassageFit(Labelled.in(Path.of(arguments[0]), Path.of(arguments[1]), family, MARKS.get(family)));
        if (arguments.length > 4) {
            meanings.forEach(fit::heldOut);
        }
        Files.writeString(Path.of(arguments[3]), fit.weights(meanings));
    }

    /**
     * How much more often each feature stands in examples with a meaning than in others, as logarithms: what is rare but telling
     * learns as fast as what is common (Wang and Manning, 2012).
     */
    private float[] ratios(List<Labelled.One> some, String meaning) {
        double[] with = new double[features.size()];
        double[] without = new double[features.size()];
        Arrays.fill(with, 1);
        Arrays.fill(without, 1);
        for (Labelled.One one : some) {
            double[] counts = one.meanings().get(meaning) ? with : without;
            counts[0]++;
            one.features().stream()
                    .map(numbers::get)
                    .filter(number -> number != null)
                    .forEach(number -> counts[number]++);
        }
        double norm =
                Math.log(Arrays.stream(with).sum() / Arrays.stream(without).sum());
        float[] ratios = new float[features.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = (float) (Math.log(with[i] / without[i]) - norm);
        }
        ratios[0] = 1;
        return ratios;
    }

    private Regression.Example example(Labelled.One one, String meaning, float[] ratios) {
        int[] found = one.features().stream()
                .map(numbers::get)
                .filter(number -> number != null)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int[] all = new int[found.length + 1];
        float[] values = new float[all.length];
        values[0] = 1;
        for (int i = 0; i < found.length; i++) {
            all[i + 1] = found[i];
            values[i + 1] = Weights.value(features.get(found[i])) * ratios[found[i]];
        }
        boolean positive = one.meanings().get(meaning);
        return new Regression.Example(all, values, positive, positive ? POSITIVE : 1);
    }

    /** What has not the marks that the meaning needs is never judged, and nothing is to be learnt from it. */
    private List<Labelled.One> about(String meaning) {
        Limit limit = Limit.of(List.of(meaning)).get(meaning);
        return examples.stream()
                .filter(one -> one.meanings().containsKey(meaning) && limit.isMet(marks(one)))
                .toList();
    }

    private static Set<String> marks(Labelled.One one) {
        return one.features().stream()
                .filter(feature -> feature.contains(Features.MARK) || feature.startsWith(Features.KIND))
                .map(Sighted::name)
                .collect(Collectors.toSet());
    }

    /**
     * A meaning learnt.
     *
     * @param ratios by which the features are scaled
     */
    private record Fitted(Regression regression, float[] ratios) {
        double weight(int feature) {
            return regression.weight(feature) * ratios[feature];
        }
    }

    private Fitted fitted(List<Labelled.One> some, String meaning) {
        float[] ratios = ratios(some, meaning);
        Regression regression = new Regression(features.size(), RARE, SMALL);
        regression.fit(some.stream().map(one -> example(one, meaning, ratios)).toList());
        return new Fitted(regression, ratios);
    }

    private void heldOut(String meaning) {
        List<Labelled.One> about = about(meaning);
        double[] scores = new double[about.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            List<Labelled.One> rest =
                    about.stream().filter(one -> fold(one) != out).toList();
            Fitted fitted = fitted(rest, meaning);
            for (int i = 0; i < scores.length; i++) {
                if (fold(about.get(i)) == fold) {
                    scores[i] = fitted.regression().score(example(about.get(i), meaning, fitted.ratios()));
                }
            }
        }
        StringBuilder line = new StringBuilder(meaning);
        for (double threshold : new double[] {-2, -1.5, -1, -0.5, 0, 0.5, 1, 2}) {
            int hit = 0;
            int missed = 0;
            int wrong = 0;
            for (int i = 0; i < scores.length; i++) {
                boolean positive = about.get(i).meanings().get(meaning);
                hit += positive && scores[i] > threshold ? 1 : 0;
                missed += positive && scores[i] <= threshold ? 1 : 0;
                wrong += !positive && scores[i] > threshold ? 1 : 0;
            }
            line.append(String.format(
                    Locale.ROOT,
                    "  %.1f: %.2f/%.2f",
                    threshold,
                    hit / (double) Math.max(1, hit + missed),
                    hit / (double) Math.max(1, hit + wrong)));
        }
        System.out.println(line + "  of "
                + about.stream().filter(one -> one.meanings().get(meaning)).count() + " in " + about.size());
    }

    private static int fold(Labelled.One one) {
        return Math.floorMod(one.group().hashCode() * 31, FOLDS);
    }

    private String weights(List<String> meanings) {
        List<Fitted> each = meanings.stream()
                .map(meaning -> fitted(about(meaning), meaning))
                .toList();
        StringBuilder text = new StringBuilder(HEAD + "feature\t" + String.join("\t", meanings) + "\n");
        int rows = 0;
        for (int i = 0; i < features.size(); i++) {
            StringBuilder row = new StringBuilder(features.get(i));
            boolean any = false;
            for (Fitted fitted : each) {
                String weight = String.format(Locale.ROOT, "%.2f", fitted.weight(i));
                boolean none = Math.abs(fitted.weight(i)) < LEAST && i > 0;
                row.append('\t').append(none ? "" : weight);
                any |= !none;
            }
            if (any) {
                text.append(row).append('\n');
                rows++;
            }
        }
        System.out.println(examples.size() + " stretches, " + features.size() + " features, " + rows + " rows, "
                + text.length() + " characters");
        return text.toString();
    }
}
