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
        return Normalizer.normalize(passage, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .strip();
    }
}
