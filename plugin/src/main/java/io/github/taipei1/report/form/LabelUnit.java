package io.github.taipei1.report.form;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit that a label names in brackets at its end, {@code 使用率（%）}: a figure beside it does not repeat it. */
final class LabelUnit {
    private static final Pattern BRACKETS = Pattern.compile("\\((?:單位: ?|unit: ?)?([^()]{1,20})\\)[:*※\\s]*$");
    private static final Pattern FIGURE = Pattern.compile("[+\\-−]?\\d[\\d,]*(?:\\.\\d+)?");

    private LabelUnit() {}

    /** The words without the label's unit behind their figure; words that are no figure with a unit stay as they are. */
    static String without(String label, String words) {
        Matcher brackets = BRACKETS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC));
        if (!brackets.find()) {
            return words;
        }
        String unit = brackets.group(1).strip();
        String figure = words.endsWith(unit)
                ? words.substring(0, words.length() - unit.length()).strip()
                : "";
        return FIGURE.matcher(figure).matches() ? figure : words;
    }
}
