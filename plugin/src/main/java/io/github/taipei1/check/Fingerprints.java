package io.github.taipei1.check;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Finding;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each finding an id that survives moved lines and re-wrapped text: rule, path, passage with white space folded, and
 * the how-manieth of that passage it is.
 */
public final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding; findings must come in their sorted order. */
    String next(Finding finding) {
        String key = String.join("\n", List.of(finding.rule(), finding.place().path(), normalised(finding.passage())));
        int occurrence = seen.merge(key, 1, Integer::sum);
        return Sha256.hex(key + "\n" + occurrence);
    }

    public static String normalised(String passage) {
        return composed(passage).replaceAll("[\\s\\u3000\\u00a0]+", " ").strip();
    }

    /** In Normalization Form C; nearly all texts are, and the tables of Unicode are loaded for no other. */
    private static String composed(String passage) {
        for (int i = 0; i < passage.length(); i++) {
            if (!isComposed(passage.charAt(i))) {
                return Normalizer.normalize(passage, Normalizer.Form.NFC);
            }
        }
        return passage;
    }

    /** Latin letters, Han characters and their punctuation, none of which combines with what stands beside it. */
    private static boolean isComposed(char c) {
        return c < '\u0300'
                || c >= '\u2010' && c <= '\u2027'
                || c >= '\u3000' && c <= '\u3029'
                || c >= '\u4E00' && c <= '\u9FFF'
                || c >= '\uFF01' && c <= '\uFF5E';
    }
}
