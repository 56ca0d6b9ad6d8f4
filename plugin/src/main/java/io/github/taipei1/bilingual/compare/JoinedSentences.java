package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Strength;
import io.github.taipei1.bilingual.romanise.Romanisation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether an English sentence without a counterpart is told in the sentence beside it: Chinese joins with a comma what English says in two
 * sentences. The sentence beside it is then too long for its own counterpart, and about right for both.
 */
final class JoinedSentences {
    private static final Pattern JOINT = Pattern.compile("[，；：—]");
    private static final double USUAL = 0.62;
    private static final double PRIOR = 300;
    /** Of the length to be expected: what is shorter lacks something, what is longer holds too much. */
    private static final double SHORT = 0.9;

    private static final double LONG = 1.9;
    /** A sentence that begins with what it speaks of and a colon, which English makes a sentence of: 單手提重物：模擬可以. */
    private static final Pattern HEADED = Pattern.compile("[^，。：]{3,14}：");

    private static final double FULL = 1.15;
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]+(?:-[a-z]+)?");
    /** Plain words that a sentence shares with the one it was joined to; of a sentence of few words one is enough. */
    private static final int SHARED = 2;

    private static final int FEW = 8;

    /** English words a Chinese character. */
    private final double ratio;

    JoinedSentences(Alignment alignment) {
        double chinese = PRIOR;
        double english = PRIOR * USUAL;
        for (Bead bead : alignment.beads()) {
            if (bead.isPaired() && bead.isSure()) {
                chinese += chinese(bead.zh());
                english += english(bead.en());
            }
        }
        this.ratio = english / chinese;
    }

    /** @param stray one of the bead's sentences, without a counterpart */
    boolean tell(Bead bead, int stray) {
        return stray > 0 && tells(bead, stray - 1, stray)
                || stray + 1 < bead.sentences().size() && tells(bead, stray + 1, stray);
    }

    private boolean tells(Bead bead, int beside, int stray) {
        Bead other = bead.sentences().get(beside);
        Bead lone = bead.sentences().get(stray);
        if (!other.isPaired()) {
            return false;
        }
        if (lone.en().isEmpty()) {
            return false;
        }
        String chinese = other.zh().get(0).text();
        boolean several = JOINT.matcher(chinese).find();
        double room = chinese(other.zh()) * ratio;
        double told = english(other.en());
        double enough = beside > stray && HEADED.matcher(chinese).lookingAt() ? FULL : SHORT;
        return several && (told < room * enough && told + english(lone.en()) < room * LONG || says(other, lone.en()));
    }

    /**
     * Whether the Chinese sentence has what the lone English one speaks of, and the English that it is paired with has not: figures, names, and
     * plain words.
     */
    private static boolean says(Bead other, List<Piece> lone) {
        String chinese = text(other.zh());
        String english = text(other.en()).toLowerCase(Locale.ROOT);
        boolean figure = lone.stream()
                .flatMap(piece -> piece.quantities().stream())
                .filter(quantity -> quantity.strength() == Strength.HARD)
                .anyMatch(quantity -> agrees(other.zh(), quantity) && !agrees(other.en(), quantity));
        if (figure) {
            return true;
        }
        String text = text(lone);
        Matcher word = NAME.matcher(text);
        while (word.find()) {
            boolean name = Romanisation.standard().isName(word.group())
                    && !english.contains(word.group().toLowerCase(Locale.ROOT))
                    && Romanisation.standard().isIn(chinese, word.group());
            if (name) {
                return true;
            }
        }
        Gist gist = Gist.standard();
        long shared = gist.inEnglish(text).stream()
                .filter(rows -> rows.stream()
                        .anyMatch(row -> gist.isInChinese(row, chinese) && !gist.isInEnglish(row, english)))
                .count();
        return shared >= SHARED || shared > 0 && english(lone) <= FEW;
    }

    private static boolean agrees(List<Piece> pieces, Quantity quantity) {
        return pieces.stream().flatMap(piece -> piece.quantities().stream()).anyMatch(quantity::agrees);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    private static double chinese(List<Piece> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> piece.han() + 2.0 * piece.latinWords())
                .sum();
    }

    private static double english(List<Piece> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> piece.latinWords() + piece.han() * USUAL)
                .sum();
    }
}
