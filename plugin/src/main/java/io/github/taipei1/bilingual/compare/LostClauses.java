package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * BIL-04: a clause of several plain words none of which the other language has, in a sentence whose counterpart is about as much too
 * short. A person must look: a free translation may say it in other words.
 */
final class LostClauses {
    private static final Pattern ZH_MARKS = Pattern.compile("[，；：。！？—（）]+");
    private static final Pattern EN_MARKS = Pattern.compile(
            "[,;:.!?()—–]+(?: |$)| - | (?:and|which|who|whose|while|but|although|because|where|so that) ");
    /** Figures and Latin words are compared as such. */
    private static final Pattern TOLD_ELSEWHERE = Pattern.compile("[A-Za-z0-9]");

    private static final Pattern EN_TOLD_ELSEWHERE = Pattern.compile("\\d|(?<=[a-z,] )[A-Z]");

    private static final int LEAST_HAN = 6;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_ROWS = 2;
    /** Of an English clause, whose words have more meanings. */
    private static final int LEAST_ENGLISH_ROWS = 3;

    private static final int LONGEST = 2_000;
    /** How much of an English clause the Chinese sentence must at least be too short by. */
    private static final double LACKING = 0.2;

    private final Gist gist = Gist.standard();
    private final double ratio;

    private LostClauses(double ratio) {
        this.ratio = ratio;
    }

    /** @param ratio English words a Chinese character */
    static List<Difference> of(List<Bead> beads, double ratio) {
        LostClauses clauses = new LostClauses(ratio);
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            if (HalfSentences.isProse(bead)) {
                List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
                for (int i = 0; i < parts.size(); i++) {
                    if (parts.get(i).isPaired()) {
                        clauses.find(bead, parts, i).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private Optional<Difference> find(Bead bead, List<Bead> parts, int index) {
        Bead part = parts.get(index);
        double expected = HalfSentences.chinese(part.zh()) * ratio;
        double said = HalfSentences.english(part.en());
        if (expected > said) {
            String english = around(parts, index, false).toLowerCase(Locale.ROOT);
            return lost(part.zh(), ZH_MARKS, Double.MAX_VALUE, true, row -> gist.isInEnglish(row, english))
                    .map(side -> difference(bead, side, Sides.of(part.en().get(0)), true));
        }
        String chinese = around(parts, index, true);
        return lost(part.en(), EN_MARKS, said - expected, false, row -> gist.mayBeInChinese(row, chinese))
                .map(side -> difference(bead, Sides.of(part.zh().get(0)), side, false));
    }

    private Optional<Side> lost(List<Piece> pieces, Pattern marks, double gap, boolean chinese, IntPredicate told) {
        for (Piece piece : pieces) {
            String text = piece.text();
            int from = 0;
            for (String clause : text.length() < LONGEST ? marks.split(text) : new String[0]) {
                int at = text.indexOf(clause, from);
                from = at + clause.length();
                int end = from;
                boolean figure = piece.quantities().stream().anyMatch(one -> one.from() >= at && one.to() <= end);
                boolean whole =
                        figure || clause.strip().length() + 2 >= text.strip().length();
                if (!whole && isLong(clause, gap, chinese) && isUntold(clause, chinese, told)) {
                    return Optional.of(Sides.of(piece.passage(), at, from));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLong(String clause, double gap, boolean chinese) {
        long size = chinese
                ? clause.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        .count()
                : clause.strip().split("\\s+").length;
        double worth = chinese ? size * ratio : size;
        return size >= (chinese ? LEAST_HAN : LEAST_WORDS) && gap >= worth * LACKING;
    }

    private boolean isUntold(String clause, boolean chinese, IntPredicate told) {
        if ((chinese ? TOLD_ELSEWHERE : EN_TOLD_ELSEWHERE).matcher(clause).find()) {
            return false;
        }
        if (chinese) {
            BitSet rows = gist.inChinese(clause);
            return rows.cardinality() >= LEAST_ROWS && rows.stream().noneMatch(told);
        }
        List<BitSet> words = gist.inEnglish(clause);
        return words.size() >= LEAST_ENGLISH_ROWS
                && words.stream().flatMapToInt(BitSet::stream).noneMatch(told);
    }

    /** A sentence of one language with those beside it. */
    private static String around(List<Bead> parts, int index, boolean chinese) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, index - 1); i <= Math.min(parts.size() - 1, index + 1); i++) {
            (chinese ? parts.get(i).zh() : parts.get(i).en())
                    .forEach(piece -> text.append(piece.text()).append('\n'));
        }
        return text.toString();
    }

    static Difference difference(Bead bead, Side zh, Side en, boolean chinese) {
        Text message = Messages.mismatch(
                chinese ? "英文稿可能漏譯中文的一個子句" : "中文稿可能漏了英文的一個子句",
                chinese
                        ? "A clause of the Chinese may be missing in the English"
                        : "A clause of the English may be missing in the Chinese",
                zh,
                en,
                "",
                "");
        return new Difference("BIL-04", Level.REVIEW, bead.id(), zh, en, message);
    }
}
