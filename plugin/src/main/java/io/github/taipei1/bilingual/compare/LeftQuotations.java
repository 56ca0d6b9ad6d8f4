package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody said, quoted in English in a Chinese sentence though the English draft says it in the same words: 說：“We never stopped.” Titles
 * stay, and so does a quotation that the Chinese gives in both languages.
 */
final class LeftQuotations {
    private static final int LONGEST = 20_000;
    private static final int LEAST_WORDS = 6;
    /** A quotation in English, with nothing Chinese in it. */
    private static final Pattern QUOTATION = Pattern.compile("[“\"「]([A-Z][^“”\"「」\\p{IsHan}]{20,600})[”\"」]");
    /** The same in Chinese, in brackets or quotation marks. */
    private static final Pattern TRANSLATION =
            Pattern.compile("[（(「『“\"〔][^）)」』”\"〕]*\\p{IsHan}[^）)」』”\"〕]*[）)」』”\"〕]");

    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:is|are|was|were|am|be|been|has|have|had|may|must|will|can|should|would|could|do|does|did|not|that|which|who|they|we|i|you|it|he|she|this|these|there|like|than|an?|the)\\b|n['’]t\\b");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9]+");

    private LeftQuotations() {}

    static Optional<Difference> in(Bead bead) {
        for (Piece piece : bead.zh()) {
            Passage passage = piece.passage();
            boolean looked = LeftStretches.isProse(piece)
                    && piece.han() > 0
                    && passage.text().length() < LONGEST;
            Matcher quotation = QUOTATION.matcher(looked ? passage.text() : "");
            while (quotation.find()) {
                String words = quotation.group(1);
                if (isSaid(words) && isInEnglish(bead, words) && !isTranslated(passage.text(), quotation)) {
                    return Optional.of(UntranslatedComparison.difference(
                            bead, Sides.of(passage, quotation.start(1), quotation.end(1)), true, Level.WARNING));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isInEnglish(Bead bead, String words) {
        return plain(bead.en().stream().map(Piece::text).collect(Collectors.joining(" ")))
                .contains(plain(words));
    }

    /** Letters and figures only, whatever the marks. */
    private static String plain(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether it is a sentence; a title has a capital letter in most of its words. */
    private static boolean isSaid(String words) {
        List<String> each = Arrays.asList(words.split("[\\s—–]+"));
        long capital = each.stream()
                .skip(1)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .count();
        long grammar =
                SENTENCE.matcher(words.toLowerCase(Locale.ROOT)).results().count();
        boolean ends = ".!?,…".indexOf(words.charAt(words.length() - 1)) >= 0;
        return each.size() >= LEAST_WORDS && capital * 3 < each.size() && grammar >= 2 && ends;
    }

    /** Whether brackets or quotation marks elsewhere in the passage hold about as much Chinese. */
    private static boolean isTranslated(String text, Matcher quotation) {
        String rest = text.substring(0, quotation.start()) + "\n" + text.substring(quotation.end());
        long words = quotation.group(1).chars().filter(c -> c == ' ').count();
        return TRANSLATION
                .matcher(rest)
                .results()
                .anyMatch(match -> match.group()
                                .codePoints()
                                .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
                                .count()
                        >= words);
    }
}
