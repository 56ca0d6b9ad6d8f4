package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.glossary.Glossary;
import io.github.taipei1.bilingual.glossary.Words;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIL-10: one ordinary English word, or a phrase of some, inside a Chinese sentence: 應於acknowledgments中載明, 為求peace of mind. Only words
 * that the lists of plain words know, used once and said by the English, too; terms and names stay.
 */
final class LeftWords {
    private static final String WORD = "[a-z]{2,}(?:['’-][a-z]+)*";
    private static final String HAN = "[\\p{IsHan}，。、；：！？]";
    private static final Pattern STRETCH = Pattern.compile(
            "(?<=" + HAN + "|" + HAN + " )" + WORD + "(?: " + WORD + ")*(?= ?" + HAN + "|[,.;] ?" + HAN + "|[.]?$)");
    private static final Pattern SMALL =
            Pattern.compile("the|a|an|of|to|and|or|in|on|at|by|for|with|from|as|than|but|if|is|are");
    private static final int SHORTEST = 4;
    /** Of the words of a phrase, of which one may be a word of terms, too. */
    private static final int PHRASE = 3;

    private LeftWords() {}

    /** The first such words of a pair of passages. */
    static Optional<Difference> in(Bead bead, List<Bead> all) {
        String counterpart = Miswritten.text(bead.en()).toLowerCase(Locale.ROOT);
        for (Piece piece : bead.zh()) {
            if (!LeftStretches.isProse(piece) || piece.han() <= 2 * piece.latinWords()) {
                continue;
            }
            Passage passage = piece.passage();
            Matcher matcher = STRETCH.matcher(passage.text());
            while (matcher.find()) {
                String words = matcher.group();
                if (isPlain(words)
                        && Sought.words(Pattern.quote(words) + "\\b").isIn(counterpart)
                        && !LeftStretches.isMarked(passage, matcher.start(), matcher.end())
                        && LeftStretches.count(all, words, true) == 1) {
                    return Optional.of(UntranslatedComparison.difference(
                            bead, Sides.of(passage, matcher.start(), matcher.end()), true, Level.WARNING));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the lists know all the words, but for one of a longer phrase. */
    private static boolean isPlain(String words) {
        List<String> each = Arrays.stream(words.split(" "))
                .filter(word -> !SMALL.matcher(word).matches())
                .toList();
        long technical = each.stream().filter(LeftWords::isTechnical).count();
        long known = each.stream()
                .filter(word -> word.length() >= SHORTEST && !isTechnical(word) && isKnown(word))
                .count();
        return known > 0 && known + technical == each.size() && technical <= (each.size() >= PHRASE ? 1 : 0);
    }

    private static boolean isTechnical(String word) {
        return Arrays.stream(word.split("[-'’]")).anyMatch(LeftStretches::isTechnical);
    }

    private static boolean isKnown(String word) {
        Words words = Words.of(word);
        return Gist.standard().inEnglish(word).stream().anyMatch(rows -> !rows.isEmpty())
                || !Glossary.standard().english(words, 0).isEmpty();
    }
}
