package io.github.taipei1.rule.passage;

import io.github.taipei1.document.LanguageRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What features weigh for each of some meanings. */
final class Weights {
    private static final String BIAS = "BIAS";
    /** Words around a passage count half. */
    private static final float AROUND = 0.5f;

    private final List<String> meanings;
    private final Map<String, float[]> byFeature;
    private final float[] none;

    private Weights(List<String> meanings, Map<String, float[]> byFeature) {
        this.meanings = List.copyOf(meanings);
        this.byFeature = byFeature;
        this.none = new float[meanings.size()];
    }

    /**
     * Loads them: the first row names the meanings; each other row is a feature and its weight for each.
     *
     * @param file of the language folder
     */
    static Weights load(String file) {
        List<String> rows = LanguageRows.of(file);
        String[] head = rows.get(0).split("\t");
        List<String> meanings = List.of(head).subList(1, head.length);
        Map<String, float[]> byFeature = new HashMap<>(rows.size() * 2);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            float[] each = new float[meanings.size()];
            for (int i = 0; i < each.length; i++) {
                each[i] = cells[i + 1].isEmpty() ? 0 : Float.parseFloat(cells[i + 1]);
            }
            byFeature.put(cells[0], each);
        }
        return new Weights(meanings, byFeature);
    }

    List<String> meanings() {
        return meanings;
    }

    /** The weights of a feature for each meaning; not to be changed. */
    float[] of(String feature) {
        return byFeature.getOrDefault(feature, none);
    }

    /** For each meaning what some features weigh together. */
    double[] sums(Set<String> features) {
        double[] sums = new double[meanings.size()];
        add(BIAS, sums);
        for (String feature : features) {
            add(feature, sums);
        }
        return sums;
    }

    private void add(String feature, double[] sums) {
        float[] each = of(feature);
        if (each != none) {
            float value = value(feature);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += value * each[i];
            }
        }
    }

    /** How much a feature counts. */
    static float value(String feature) {
        boolean around =
                feature.length() > 1 && (feature.startsWith(Features.BEFORE) || feature.startsWith(Features.HEADING))
                        || feature.startsWith(Features.KIND);
        return around ? AROUND : 1;
    }
}
