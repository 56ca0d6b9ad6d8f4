package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import com.google.re2j.Pattern;
import io.github.taipei1.config.GenerativeAi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the record has of a use, folded, to be met again in the text that discloses it. */
record OnRecord(String tool, Optional<String> version, List<String> purposes, Optional<String> reviewer) {
    /** Fewer characters say too little to be met by no accident. */
    private static final int LEAST = 2;

    private static final int STEM = 5;
    private static final int HAN = 0x2e80;
    private static final double MOST = 0.6;
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    OnRecord {
        purposes = List.copyOf(purposes);
    }

    static OnRecord of(GenerativeAi.Use use) {
        return new OnRecord(
                use.tool().map(AiWording::fold).orElse(""),
                use.version().map(AiWording::fold).filter(version -> !in("no-version", version)),
                use.purpose().stream()
                        .flatMap(purpose -> purpose.all().stream())
                        .map(AiWording::fold)
                        .filter(purpose -> purpose.length() >= LEAST)
                        .toList(),
                use.reviewedBy().map(AiWording::fold).filter(reviewer -> reviewer.length() >= LEAST));
    }

    /** Whether all words and figures of the version stand there, in whatever order and brackets. */
    boolean saysVersion(String words) {
        return version.map(PARTS::split)
                .filter(parts -> Arrays.stream(parts).anyMatch(part -> !part.isEmpty()))
                .filter(parts -> Arrays.stream(parts).allMatch(words::contains))
                .isPresent();
    }

    /** The same for a version that does not name the tool over again, as GPT-5 does. */
    boolean saysPlainVersion(String words) {
        return saysVersion(words)
                && version.filter(one -> AiWording.tools(one).isEmpty()).isPresent();
    }

    /** Whether the purpose stands there, or most of what it consists of. */
    boolean saysPurpose(String words) {
        return purposes.stream().anyMatch(purpose -> words.contains(purpose) || share(purpose, words) >= MOST);
    }

    /** The share of a purpose's longer words, by their stems, and of its pairs of characters that stand in other words. */
    private static double share(String purpose, String words) {
        List<String> pieces = new ArrayList<>();
        for (String part : PARTS.split(purpose)) {
            if (part.codePoints().anyMatch(c -> c >= HAN)) {
                for (int i = 0; i + 2 <= part.length(); i++) {
                    pieces.add(part.substring(i, i + 2));
                }
            } else if (part.length() >= STEM - 1) {
                pieces.add(part.substring(0, Math.min(part.length(), STEM)));
            }
        }
        return pieces.isEmpty()
                ? 0
                : (double) pieces.stream().filter(words::contains).count() / pieces.size();
    }

    boolean saysReviewer(String words) {
        return reviewer.filter(words::contains).isPresent();
    }
}
