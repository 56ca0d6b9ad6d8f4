package io.github.taipei1.verify.figure;

import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantities;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Strength;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Quantities written in words, 九萬九千 GPU 小時 or "ninety thousand GPU-hours", that no known line has. */
final class SpelledOut {
    /** Without one of these a line is not looked at closer. */
    private static final Pattern LARGE = Pattern.compile(
            "[十百千萬億兆拾佰仟]|\\b(?:hundred|thousand|million|billion|trillion|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)",
            Pattern.CASE_INSENSITIVE);

    /** Dates, times and ordinals tell no result. */
    private static final Set<Kind> TOLD =
            Set.of(Kind.COUNT, Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.POINT, Kind.MULTIPLE);

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final List<String> known;
    private final Set<String> lines;
    private Optional<List<Quantity>> quantities = Optional.empty();

    SpelledOut(List<String> known) {
        this.known = known;
        this.lines = new HashSet<>(known);
    }

    /** Such quantities of a line, as they are written. */
    List<String> unknown(String line) {
        if (lines.contains(line.strip()) || !LARGE.matcher(line).find()) {
            return List.of();
        }
        return spelled(line).stream()
                .filter(quantity -> known().stream().noneMatch(quantity::agrees))
                .map(Quantity::text)
                .toList();
    }

    /** Nearly no document has one that must be looked for. */
    private List<Quantity> known() {
        if (quantities.isEmpty()) {
            List<Quantity> found = new ArrayList<>();
            known.forEach(line -> found.addAll(scan(line)));
            quantities = Optional.of(found);
        }
        return quantities.get();
    }

    private static List<Quantity> spelled(String line) {
        return scan(line).stream()
                .filter(quantity -> quantity.strength() == Strength.HARD
                        && TOLD.contains(quantity.kind())
                        && !DIGIT.matcher(quantity.text()).find())
                .toList();
    }

    private static List<Quantity> scan(String line) {
        boolean chinese = line.codePoints().anyMatch(Character::isIdeographic);
        Source text = new Source("", line);
        return Quantities.scan(Passage.verbatim(text, 0, line.length()), chinese ? Language.ZH_TW : Language.EN);
    }
}
