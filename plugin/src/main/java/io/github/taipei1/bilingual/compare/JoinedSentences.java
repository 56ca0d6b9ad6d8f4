package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import java.util.List;
import java.util.regex.Pattern;

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
        return several && told < room * enough && told + english(lone.en()) < room * LONG;
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
