package io.github.taipei1.rule.passage;

import io.github.taipei1.document.LanguageRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What features weigh for each of some meanings. */
final class Weights {
    private static final String BIAS = "BIAS";
    /** Words around a passage count half. */
    private static final float AROUND = 0.5f;

    private final List<String> meanings;
    private final RowIndex rows;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final float[] none;

    private Weights(List<String> meanings, RowIndex rows) {
        this.meanings = meanings;
        this.rows = rows;
        this.none = new float[meanings.size()];
    }

    /**
     * Loads them: the first row names the meanings; each other row is a feature and its weight for each. Of tens of thousands of rows a run
     * needs few, so a row is read when its feature is first asked for.
     *
     * @param file of the language folder
     */
    static Weights load(String file) {
        RowIndex rows = RowIndex.of(LanguageRows.text(file));
        List<String> head = List.of(rows.first().split("\t"));
        return new Weights(head.subList(1, head.size()), rows);
    }

    List<String> meanings() {
        return meanings;
    }

    /** The weights of a feature for each meaning; not to be changed. */
    float[] of(String feature) {
        float[] each = known.get(feature);
        return each == null ? read(feature) : each;
    }

    /** What is of no row is not kept: texts are full of it. */
    private float[] read(String feature) {
        String row = rows.row(feature).orElse("");
        if (row.isEmpty()) {
            return none;
        }
        String[] cells = row.split("\t", -1);
        float[] each = new float[meanings.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = cells[i + 1].isEmpty() ? 0 : Float.parseFloat(cells[i + 1]);
        }
        known.put(feature, each);
        return each;
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
