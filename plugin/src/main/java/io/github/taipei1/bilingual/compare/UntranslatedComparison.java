package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Inline;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** BIL-10: passages left in the other language. Titles, citations and code stay as they are. */
final class UntranslatedComparison {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("the a an of is are was were be been to and or in on at by for with from that this these those it its as"
                            + " not can will would should may have has had you your we our they their which who if but than into"
                            + " about more all")
                    .split(" "));
    private static final int LEAST_WORDS = 6;
    /** A line of links to other languages, each named in its own. */
    private static final Pattern SWITCHER =
            Pattern.compile("(?:繁體中文|正體中文|简体中文|簡體中文|日本語|한국어).{0,9}[|·/•].{0,9}(?:繁體中文|正體中文|简体中文|簡體中文|日本語|한국어|English)");

    private static final int LEAST_HAN = 8;
    private static final int LEAST_HAN_IN_ROW = 4;
    private static final int LEAST_COPIED = 4;
    private static final int LEAST_IN_HEADING = 2;

    private UntranslatedComparison() {}

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            if (bead.isPaired()) {
                found.addAll(bead(bead, beads));
            }
        }
        return found;
    }

    private static List<Difference> bead(Bead bead, List<Bead> all) {
        List<Difference> found = new ArrayList<>();
        for (Piece piece : bead.zh()) {
            if (isProse(piece) && isCopied(piece, bead)) {
                found.add(difference(bead, piece, true, isEnglish(piece) ? level(piece) : Level.WARNING));
            } else if (isProse(piece) && isEnglish(piece) && hasEnglish(bead)) {
                found.add(difference(bead, piece, true, level(piece)));
            }
        }
        for (Piece piece : bead.zh()) {
            if (piece.type() == Piece.Type.IMAGE && isEnglish(piece) && hasEnglish(bead)) {
                found.add(difference(bead, piece, true, Level.WARNING));
            }
        }
        for (Piece piece : bead.en()) {
            if (isProse(piece) && (isChinese(piece) || isChineseRow(piece))) {
                found.add(difference(bead, piece, false, Level.ERROR));
            }
        }
        if (found.isEmpty()) {
            sentences(bead, found);
        }
        if (found.isEmpty()) {
            LeftQuotations.in(bead).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(LeftStretches.in(bead, all));
        }
        if (found.isEmpty()) {
            LeftWords.in(bead, all).ifPresent(found::add);
        }
        return found;
    }

    private static void sentences(Bead bead, List<Difference> found) {
        for (Bead sentence : bead.sentences()) {
            for (Piece piece : sentence.zh()) {
                if (isEnglish(piece)
                        && piece.latinWords() > LEAST_WORDS
                        && bead.zh().get(0).type() != Piece.Type.FOOTNOTE) {
                    found.add(difference(bead, piece, true, Level.WARNING));
                }
            }
            for (Piece piece : sentence.en()) {
                if (isChinese(piece)) {
                    found.add(difference(bead, piece, false, Level.WARNING));
                }
            }
        }
    }

    private static boolean isProse(Piece piece) {
        return switch (piece.type()) {
            case HEADING, PARAGRAPH, ITEM, QUOTE, ROW, SENTENCE, FOOTNOTE -> true;
            case IMAGE, CODE, ENTRY, RAW -> false;
        };
    }

    private static Level level(Piece piece) {
        boolean reference = piece.type() == Piece.Type.FOOTNOTE || isLinkOnly(piece);
        return reference ? Level.REVIEW : piece.latinWords() < LEAST_WORDS + 2 ? Level.WARNING : Level.ERROR;
    }

    /** An item that is a title with a link to it: titles of English works stay English. */
    private static boolean isLinkOnly(Piece piece) {
        int covered = piece.passage().inlines().stream()
                .filter(i -> i.kind() == Inline.Kind.LINK)
                .mapToInt(i -> i.to() - i.from())
                .sum();
        return covered * 10 >= piece.text().length() * 7;
    }

    /** Latin words with English grammar to them and hardly a Chinese character. */
    static boolean isEnglish(Piece piece) {
        if (piece.latinWords() < LEAST_WORDS || piece.han() * 3 > piece.latinWords()) {
            return false;
        }
        long grammar = Names.of(piece.passage()).stream()
                .filter(name -> FUNCTION_WORDS.contains(name.text().toLowerCase(Locale.ROOT)))
                .count();
        return grammar >= 2 && grammar * 8 >= piece.latinWords();
    }

    /** Hardly a Chinese character, ordinary English words, and the English side says it in the same words. */
    private static boolean isCopied(Piece piece, Bead bead) {
        List<String> words = ordinary(piece);
        boolean title = piece.type() == Piece.Type.HEADING && words.stream().anyMatch(FUNCTION_WORDS::contains);
        int least = title ? LEAST_IN_HEADING : LEAST_COPIED;
        if (piece.han() > 0 || words.size() < least || isLinkOnly(piece)) {
            return false;
        }
        Set<String> english =
                bead.en().stream().flatMap(other -> ordinary(other).stream()).collect(Collectors.toSet());
        return words.stream().filter(english::contains).count() * 5 >= words.size() * 4;
    }

    private static List<String> ordinary(Piece piece) {
        return Names.of(piece.passage()).stream()
                .filter(name -> !name.isCapitalised() && !name.digit())
                .map(Names.Name::text)
                .toList();
    }

    private static boolean hasEnglish(Bead bead) {
        return bead.en().stream().anyMatch(piece -> piece.latinWords() >= LEAST_WORDS);
    }

    private static boolean isChinese(Piece piece) {
        return piece.han() >= LEAST_HAN
                && piece.han() > 2 * piece.latinWords()
                && !SWITCHER.matcher(piece.text()).find();
    }

    /** A heading or row of Chinese words and figures only. */
    private static boolean isChineseRow(Piece piece) {
        boolean plain = piece.type() == Piece.Type.ROW || piece.type() == Piece.Type.HEADING;
        return plain
                && piece.han() >= LEAST_HAN_IN_ROW
                && Names.of(piece.passage()).isEmpty();
    }

    private static Difference difference(Bead bead, Piece piece, boolean chinese, Level level) {
        return difference(bead, Sides.of(piece), chinese, level);
    }

    /** Words that one draft left in the other's language. */
    static Difference difference(Bead bead, Side left, boolean chinese, Level level) {
        Side other = Sides.of((chinese ? bead.en() : bead.zh()).get(0));
        Text message = chinese
                ? Text.of(
                        "中文稿留有未翻譯的英文：「" + left.quote() + "」。",
                        "Left in English in the Chinese draft: \"" + left.quote() + "\".")
                : Text.of(
                        "英文稿留有未翻譯的中文：「" + left.quote() + "」。",
                        "Left in Chinese in the English draft: \"" + left.quote() + "\".");
        return new Difference("BIL-10", level, bead.id(), chinese ? left : other, chinese ? other : left, message);
    }
}
