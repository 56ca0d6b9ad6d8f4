package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A few words inside a sentence that were left in the other language: 商業用途則須 separate contract. Whatever is marked as foreign stays:
 * quoted, in brackets or beside some, emphasised, code, a link, part of a name. So do technical terms, after
 * {@code language/technical-words.tsv}, and words that a draft keeps throughout.
 */
final class LeftStretches {
    private static final String WORD = "[a-z]+(?:['’-][a-z]+)*";
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![A-Za-z0-9_./@#&+'’-])(?<![A-Za-z0-9][,&]? )(?:[A-Z][a-z]+ " + WORD + "|" + WORD
                    + ")(?: " + WORD + ")+(?![A-Za-z0-9_/@&+-]|\\.[A-Za-z0-9]|,? ?[A-Z0-9])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
    /** Words of a clause, which no term has. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|has|have|had|may|must|shall|will|can|should|would|could|does|did|not|that|which|who|they|their|our|we|its|this|these|those|there)\\b");
    /** Words of a longer phrase; in a short one they may be of a term, "state of the art". */
    private static final Pattern PHRASE =
            Pattern.compile("\\b(?:the|a|an|of|to|and|or|in|on|at|by|for|with|from|as|than|but|if)\\b");

    private static final int LEAST_IN_PHRASE = 5;
    /** So many characters before Chinese words may tell why they stand there. */
    private static final int FURTHEST = 120;

    private static final String OPENS = "(（「『《〈“\"‘[【/·#*_";
    private static final String CLOSES = ")）」』》〉”\"’]】/·*_(（「[";
    /** Where an English sentence speaks of Chinese words. */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?i)\\b(?:characters?|words?|terms?|phrases?|call(?:ed|s)|names?|named|means?|meaning|written|writes?|pronounced|Chinese|Mandarin|spelt|spelled|titles?|titled|expressions?)\\W{0,3}(?:\\w+\\W{1,2})?$");
    /** A name, or anything that is no English, right before its Chinese form: Chenghu 澄湖. */
    private static final Pattern NAME = Pattern.compile(
            "(?:[^.!?]|\\b(?:Mr|Ms|Mrs|Dr|Prof)\\.)\\s(?!(?:The|An?|Our|Their|Its|His|Her|This|These|All|For|In|At|On|By|To|From|With) )\\p{Lu}[\\w-]* +$|[^\\x00-\\x7F\\s“‘—–]\\s?$");

    private static final Set<String> TECHNICAL = WordList.read("technical-words.tsv");

    private LeftStretches() {}

    /** What was left in a pair of passages. */
    static List<Difference> in(Bead bead, List<Bead> all) {
        List<Difference> found = new ArrayList<>();
        String zh = text(bead.zh());
        String en = text(bead.en()).toLowerCase(Locale.ROOT);
        for (Piece piece : bead.zh()) {
            if (isProse(piece) && piece.han() > piece.latinWords()) {
                english(bead, piece, en, all).ifPresent(found::add);
            }
        }
        for (Piece piece : bead.en()) {
            if (isProse(piece) && piece.latinWords() > piece.han()) {
                chinese(bead, piece, zh, all).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Difference> english(Bead bead, Piece piece, String counterpart, List<Bead> all) {
        Passage passage = piece.passage();
        Matcher matcher = ENGLISH.matcher(passage.text());
        while (matcher.find()) {
            boolean opens =
                    matcher.start() == 0 || "。！？\n".indexOf(passage.text().charAt(matcher.start() - 1)) >= 0;
            boolean name = Character.isUpperCase(matcher.group().charAt(0)) && !opens;
            String words = matcher.group().toLowerCase(Locale.ROOT);
            if (name || !counterpart.contains(words) || isMarked(passage, matcher.start(), matcher.end())) {
                continue;
            }
            Optional<Level> level = level(words, count(all, words, true));
            if (level.isPresent()) {
                return Optional.of(UntranslatedComparison.difference(
                        bead, Sides.of(passage, matcher.start(), matcher.end()), true, level.get()));
            }
        }
        return Optional.empty();
    }

    /** How sure it is that English words are no term; empty if they may well be one. */
    private static Optional<Level> level(String words, int uses) {
        String[] each = words.split(" ");
        if (CLAUSE.matcher(words).find()
                || each.length >= LEAST_IN_PHRASE && PHRASE.matcher(words).find()) {
            return Optional.of(uses > 1 ? Level.WARNING : Level.ERROR);
        }
        boolean term = PHRASE.matcher(words).find()
                || Arrays.stream(each)
                        .flatMap(word -> Arrays.stream(word.split("[-'’]")))
                        .anyMatch(LeftStretches::isTechnical);
        return term || uses > 2 ? Optional.empty() : Optional.of(uses > 1 ? Level.REVIEW : Level.WARNING);
    }

    static boolean isTechnical(String word) {
        return TECHNICAL.contains(word)
                || word.endsWith("s") && TECHNICAL.contains(word.substring(0, word.length() - 1));
    }

    private static Optional<Difference> chinese(Bead bead, Piece piece, String counterpart, List<Bead> all) {
        Passage passage = piece.passage();
        Matcher matcher = CHINESE.matcher(passage.text());
        while (matcher.find()) {
            if (!counterpart.contains(matcher.group())
                    || isToldOf(passage.text(), matcher.start())
                    || isMarked(passage, matcher.start(), matcher.end())) {
                continue;
            }
            Level level = count(all, matcher.group(), false) > 1 ? Level.REVIEW : Level.ERROR;
            return Optional.of(UntranslatedComparison.difference(
                    bead, Sides.of(passage, matcher.start(), matcher.end()), false, level));
        }
        return Optional.empty();
    }

    /** Whether the words before a place speak of Chinese words, or name what the Chinese there is the name of. */
    private static boolean isToldOf(String text, int at) {
        String before = text.substring(Math.max(0, at - FURTHEST), at);
        return SPOKEN_OF.matcher(before).find() || NAME.matcher(before).find();
    }

    /** Whether brackets, quotation marks, emphasis, code or a link say that the words are meant to stand so. */
    static boolean isMarked(Passage passage, int from, int to) {
        String text = passage.text();
        int before = from - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int behind = to;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean beside = before >= 0 && OPENS.indexOf(text.charAt(before)) >= 0
                || behind < text.length() && CLOSES.indexOf(text.charAt(behind)) >= 0;
        return beside
                || isEnclosed(text, from)
                || passage.inlines().stream()
                        .filter(inline -> inline.kind() != Inline.Kind.NOTE_REFERENCE)
                        .anyMatch(inline -> inline.from() < to && inline.to() > from && !isAround(inline, text));
    }

    /** Emphasis on a whole sentence marks none of its words. */
    private static boolean isAround(Inline inline, String text) {
        boolean emphasis = inline.kind() == Inline.Kind.STRONG || inline.kind() == Inline.Kind.EMPHASIS;
        return emphasis
                && HAN.matcher(text.substring(inline.from(), Math.min(inline.to(), text.length())))
                        .find();
    }

    /** Whether a bracket or quotation mark is still open. */
    private static boolean isEnclosed(String text, int at) {
        String left = text.substring(0, at);
        boolean quoted = left.chars().filter(c -> c == '"').count() % 2 == 1;
        return quoted
                || Arrays.stream(new String[] {"()", "（）", "「」", "『』", "《》", "〈〉", "“”", "[]"})
                        .anyMatch(pair -> left.lastIndexOf(pair.charAt(0)) > left.lastIndexOf(pair.charAt(1)));
    }

    static int count(List<Bead> all, String words, boolean chinese) {
        int count = 0;
        for (Bead bead : all) {
            String text = text(chinese ? bead.zh() : bead.en()).toLowerCase(Locale.ROOT);
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                count++;
            }
        }
        return count;
    }

    static boolean isProse(Piece piece) {
        return switch (piece.type()) {
            case PARAGRAPH, ITEM, QUOTE, SENTENCE -> true;
            case HEADING, ROW, FOOTNOTE, IMAGE, CODE, ENTRY, RAW -> false;
        };
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }
}
