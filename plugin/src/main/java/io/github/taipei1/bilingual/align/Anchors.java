package io.github.taipei1.bilingual.align;

import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.bilingual.quantity.Strength;
import io.github.taipei1.document.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stays the same in translation: values, Latin names, addresses, code, pictures, notes. Each piece has its anchors as
 * sorted hashes; rare ones weigh more.
 */
final class Anchors {
    private static final Set<String> COMMON = Set.of(
            "a", "an", "the", "of", "in", "on", "to", "and", "or", "is", "are", "for", "with", "by", "as", "at", "it",
            "be", "that", "this");
    private final Map<Integer, Integer> frequency = new HashMap<>();

    /** @param vocabulary Latin words of the Chinese text, lower case */
    private final Set<String> vocabulary = new HashSet<>();

    private final int[][] chinese;
    private final int[][] english;
    /** Which of 64 lots the anchors of a piece fall into: most pieces share none, which needs no look at the anchors. */
    private final long[] lotsOfChinese;

    private final long[] lotsOfEnglish;
    private final double[][] weightsOfChinese;
    private final double[] chineseWeights;
    private final double[] englishWeights;

    Anchors(List<Piece> zh, List<Piece> en) {
        chinese = collect(zh, true);
        english = collect(en, false);
        weightsOfChinese = new double[chinese.length][];
        for (int i = 0; i < chinese.length; i++) {
            weightsOfChinese[i] =
                    Arrays.stream(chinese[i]).mapToDouble(this::weight).toArray();
        }
        lotsOfChinese = lots(chinese);
        lotsOfEnglish = lots(english);
        chineseWeights = weights(chinese);
        englishWeights = weights(english);
    }

    private int[][] collect(List<Piece> pieces, boolean first) {
        int[][] anchors = new int[pieces.size()][];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = anchors(pieces.get(i), first);
            for (int anchor : anchors[i]) {
                frequency.merge(anchor, 1, Integer::sum);
            }
        }
        return anchors;
    }

    private static long[] lots(int[][] anchors) {
        return Arrays.stream(anchors)
                .mapToLong(piece ->
                        Arrays.stream(piece).mapToLong(anchor -> 1L << anchor).reduce(0, (a, b) -> a | b))
                .toArray();
    }

    private double[] weights(int[][] anchors) {
        return Arrays.stream(anchors).mapToDouble(this::weight).toArray();
    }

    /** Pairs of pieces that share what stands once in either text, the most of them that do not cross; ascending. */
    List<int[]> landmarks() {
        Map<Integer, Integer> once = new HashMap<>();
        for (int j = 0; j < english.length; j++) {
            for (int anchor : english[j]) {
                once.merge(anchor, j, (first, second) -> -1);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < chinese.length; i++) {
            for (int anchor : chinese[i]) {
                int j = once.getOrDefault(anchor, -1);
                if (j >= 0 && frequency.getOrDefault(anchor, 0) == 2) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return Ascending.longest(pairs);
    }

    double chineseWeight(int piece) {
        return chineseWeights[piece];
    }

    double englishWeight(int piece) {
        return englishWeights[piece];
    }

    private int[] anchors(Piece piece, boolean first) {
        List<String> found = new ArrayList<>();
        for (Quantity quantity : piece.quantities()) {
            if (quantity.strength() != Strength.SOFT) {
                found.add(key(quantity));
                figure(quantity).ifPresent(found::add);
            }
        }
        for (Inline inline : piece.passage().inlines()) {
            String target = inline.target();
            if (inline.kind() == Inline.Kind.CODE || inline.kind() == Inline.Kind.MATH) {
                found.add("`"
                        + piece.text()
                                .substring(inline.from(), Math.min(piece.text().length(), inline.to())));
            } else if (!target.isEmpty()) {
                found.add("@" + target);
            }
        }
        if (!piece.key().isEmpty()) {
            found.add("@" + piece.key());
        }
        addWords(piece.text(), first, found);
        return found.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    /** The figure of a quantity with a unit, which a passage may share that has got the unit wrong. */
    private static Optional<String> figure(Quantity quantity) {
        boolean unit = quantity.main() instanceof Reading.Amount amount
                && amount.kind() == Kind.MEASURE
                && quantity.text().chars().anyMatch(Character::isDigit);
        return unit
                ? quantity.number().map(number -> number.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private static String key(Quantity quantity) {
        Reading main = quantity.main();
        if (main instanceof Reading.Clock clock) {
            return "t" + clock.minute() % 720;
        }
        if (main instanceof Reading.Calendar calendar) {
            int month = calendar.date().month();
            return month == 0
                    ? String.valueOf(calendar.date().year())
                    : month + "/" + calendar.date().day();
        }
        return quantity.number().isPresent()
                        && main instanceof Reading.Amount amount
                        && amount.dimension().equals("1")
                ? amount.canonical()
                : main.canonical();
    }

    private void addWords(String text, boolean first, List<String> found) {
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Letters.isLatin(text.charAt(i))) {
                i++;
            }
            if (i - start >= 2) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                boolean anchor = !COMMON.contains(word) && (first || vocabulary.contains(word));
                if (first) {
                    vocabulary.add(word);
                }
                if (anchor) {
                    found.add(word);
                }
            }
            i = Math.max(i, start + 1);
        }
    }

    private double weight(int[] anchors) {
        double weight = 0;
        for (int anchor : anchors) {
            weight += weight(anchor);
        }
        return weight;
    }

    private double weight(int anchor) {
        int count = frequency.getOrDefault(anchor, 1);
        return count <= 2 ? 1.5 : count <= 4 ? 1.0 : count <= 10 ? 0.5 : 0.25;
    }

    /** Weight of what a Chinese and an English piece share. */
    double shared(int zh, int en) {
        if ((lotsOfChinese[zh] & lotsOfEnglish[en]) == 0) {
            return 0;
        }
        int[] a = chinese[zh];
        int[] b = english[en];
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared += weightsOfChinese[zh][i];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
