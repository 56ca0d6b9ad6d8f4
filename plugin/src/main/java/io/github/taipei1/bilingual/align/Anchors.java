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
    private static final int[] NONE = {};
    private final Map<Integer, Integer> frequency = new HashMap<>();

    /** @param vocabulary Latin words of the Chinese text, lower case */
    private final Set<String> vocabulary = new HashSet<>();

    private final int[][] chinese;
    private final int[][] english;
    /** The English pieces that have an anchor of the Chinese text, ascending, each as often as it has it. */
    private final Map<Integer, int[]> places = new HashMap<>();

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
        place();
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

    private void place() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int[] piece : chinese) {
            for (int anchor : piece) {
                counts.put(anchor, 0);
            }
        }
        for (int j = 0; j < english.length; j++) {
            for (int anchor : english[j]) {
                int count = counts.getOrDefault(anchor, -1);
                if (count >= 0) {
                    int[] before = places.getOrDefault(anchor, NONE);
                    int[] room = count < before.length ? before : Arrays.copyOf(before, Math.max(4, 2 * count));
                    room[count] = j;
                    places.put(anchor, room);
                    counts.put(anchor, count + 1);
                }
            }
        }
        places.replaceAll((anchor, room) -> Arrays.copyOf(room, counts.get(anchor)));
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

    /** Weights of what a Chinese piece shares with each English one from a place on, into a row as long as there are pieces to look at. */
    void shared(int zh, int from, double[] row) {
        Arrays.fill(row, 0);
        int[] anchors = chinese[zh];
        int next = 0;
        for (int i = 0; i < anchors.length; i = next) {
            next = i + 1;
            while (next < anchors.length && anchors[next] == anchors[i]) {
                next++;
            }
            add(places.getOrDefault(anchors[i], NONE), next - i, weightsOfChinese[zh][i], from, row);
        }
    }

    private static void add(int[] pieces, int times, double weight, int from, double[] row) {
        int found = Arrays.binarySearch(pieces, from);
        int k = found < 0 ? -found - 1 : found;
        while (k > 0 && pieces[k - 1] == from) {
            k--;
        }
        int same = 0;
        for (; k < pieces.length && pieces[k] < from + row.length; k++) {
            same = k > 0 && pieces[k - 1] == pieces[k] ? same + 1 : 1;
            row[pieces[k] - from] += same <= times ? weight : 0;
        }
    }
}
