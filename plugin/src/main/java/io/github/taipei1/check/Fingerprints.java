package io.github.taipei1.check;

import io.github.taipei1.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
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
        return sha256(key + "\n" + occurrence);
    }

    public static String normalised(String passage) {
        return Normalizer.normalize(passage, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .strip();
    }

    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
