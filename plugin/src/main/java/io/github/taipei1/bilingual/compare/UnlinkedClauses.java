package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Letters;
import io.github.taipei1.bilingual.glossary.Glossary;
import io.github.taipei1.bilingual.glossary.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * BIL-04: a clause of words that the glossary knows, none of which the other draft has there or in the sentences beside, in a sentence whose
 * counterpart is too short by about as much.
 */
final class UnlinkedClauses {
    private static final Pattern ZH_MARKS = Pattern.compile("[，；：。！？—（）]+");
    private static final Pattern EN_MARKS = Pattern.compile(
            "(?<!\\bNo|\\bMr|\\bMs|\\bDr)[,;:.!?()—–]+(?: |$)| - | (?=(?:but|which|who|while|because|although|so that|where)\\b)");
    private static final Pattern FIGURE = Pattern.compile("[A-Za-z0-9]");
    private static final Pattern EN_FIGURE = Pattern.compile("\\d");
    private static final int LEAST_HAN = 6;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_KNOWN = 2;
    /** How much of the clause the counterpart must at least be too short by. */
    private static final double LACKING = 0.35;

    private static final double MOST = 0.8;
    /** How many words must be lost for one that is not. */
    private static final int FEW = 3;

    private static final double HALF = 0.4;
    private static final double PRIOR = 50;

    private final double ratio;
    /** Of the characters and words of these drafts, how many no link touches. */
    private final double zhUnlinked;

    private final double enUnlinked;
    private final Glossary glossary = Glossary.standard();

    private UnlinkedClauses(List<LinkedPair> pairs, double ratio) {
        this.ratio = ratio;
        this.zhUnlinked = (PRIOR
                        + pairs.stream().mapToInt(UnlinkedClauses::unlinkedHan).sum())
                / (2 * PRIOR + pairs.stream().mapToInt(pair -> pair.zh().han()).sum());
        this.enUnlinked =
                (PRIOR + pairs.stream().mapToInt(UnlinkedClauses::unlinkedWords).sum())
                        / (2 * PRIOR
                                + pairs.stream()
                                        .mapToInt(pair -> pair.en().latinWords())
                                        .sum());
    }

    private static int unlinkedHan(LinkedPair pair) {
        return pair.zh().han()
                - pair.links().all().stream()
                        .mapToInt(link -> link.zhTo() - link.zhFrom())
                        .sum();
    }

    private static int unlinkedWords(LinkedPair pair) {
        int linked = 0;
        for (Links.Link link : pair.links().all()) {
            linked += (int) pair.en()
                            .text()
                            .substring(link.enFrom(), link.enTo())
                            .chars()
                            .filter(c -> c == ' ')
                            .count()
                    + 1;
        }
        return pair.en().latinWords() - linked;
    }

    /**
     * Whether one side has too few words without a link for the other's clause to be among them.
     *
     * @param size of the clause, in the measure of this side
     */
    private static boolean isFull(double unlinked, double all, double share, double size) {
        return unlinked < all * share + size * (1 - share) * HALF;
    }

    /**
     * @param ratio English words a Chinese character
     * @param told what is known to be missing
     */
    static List<Difference> of(List<LinkedPair> pairs, double ratio, List<Difference> told) {
        Set<String> known = new HashSet<>();
        told.forEach(one -> known.add(one.zh().passage() + one.en().passage()));
        UnlinkedClauses clauses = new UnlinkedClauses(pairs, ratio);
        List<Difference> found = new ArrayList<>();
        for (LinkedPair pair : pairs) {
            if (HalfSentences.isProse(pair.bead())
                    && !known.contains(pair.zh().text() + pair.en().text())) {
                clauses.in(pair).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Difference> in(LinkedPair pair) {
        double expected = HalfSentences.chinese(List.of(pair.zh())) * ratio;
        double gap = expected - HalfSentences.english(List.of(pair.en()));
        return gap > 0 ? chinese(pair, gap) : english(pair, -gap);
    }

    private Optional<Difference> chinese(LinkedPair pair, double gap) {
        String text = pair.zh().text();
        List<int[]> clauses = ClauseGroups.clauses(text, ZH_MARKS);
        for (int[] clause : clauses.size() < 2 ? List.<int[]>of() : clauses) {
            String words = text.substring(clause[0], clause[1]);
            long han = words.chars().filter(c -> Letters.isHan((char) c)).count();
            long linked = pair.links().all().stream()
                    .filter(link -> link.zhFrom() < clause[1] && link.zhTo() > clause[0])
                    .count();
            if (linked > 1
                    || han < LEAST_HAN
                    || gap < han * ratio * LACKING
                    || words.contains("簡稱")
                    || FIGURE.matcher(words).find()) {
                continue;
            }
            List<Term> lost = within(pair.links().lostChinese(), clause);
            String beside = pair.beside(false);
            long told = lost.stream()
                    .filter(term -> !Links.englishOf(beside, term).isEmpty())
                    .count();
            if (isLost(lost.size(), told + linked, gap >= han * ratio * MOST)
                    && isFull(unlinkedWords(pair), pair.en().latinWords(), enUnlinked, han * ratio)) {
                return Optional.of(LostClauses.difference(
                        pair.bead(), pair.chinese(clause[0], clause[1]), Sides.of(pair.en()), true));
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> english(LinkedPair pair, double gap) {
        String text = pair.en().text();
        List<int[]> clauses = ClauseGroups.clauses(text, EN_MARKS);
        for (int[] clause : clauses.size() < 2 ? List.<int[]>of() : clauses) {
            String words = text.substring(clause[0], clause[1]);
            int size = words.strip().split("\\s+").length;
            long linked = pair.links().all().stream()
                    .filter(link -> link.enFrom() < clause[1] && link.enTo() > clause[0])
                    .count();
            if (linked > 1
                    || size < LEAST_WORDS
                    || gap < size * LACKING
                    || EN_FIGURE.matcher(words).find()) {
                continue;
            }
            List<Term> lost = within(pair.links().lostEnglish(), clause);
            List<Term> beside = glossary.chinese(pair.beside(true));
            String rest = pair.links().restOfChinese(pair.zh().text());
            long told = lost.stream()
                    .filter(term ->
                            glossary.mayBeIn(term, rest) || beside.stream().anyMatch(term::meets))
                    .count();
            if (isLost(lost.size(), told + linked, false)
                    && isFull(unlinkedHan(pair), pair.zh().han(), zhUnlinked, size / ratio)) {
                return Optional.of(LostClauses.difference(
                        pair.bead(), Sides.of(pair.zh()), pair.english(clause[0], clause[1]), false));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether enough words of a clause are nowhere.
     *
     * @param told words that may be somewhere
     * @param whole whether the counterpart is too short by nearly the whole clause
     */
    private static boolean isLost(long lost, long told, boolean whole) {
        return lost - told >= (whole ? 1 : LEAST_KNOWN) && told * FEW <= lost;
    }

    private static List<Term> within(List<Term> terms, int[] clause) {
        return terms.stream()
                .filter(term -> term.from() >= clause[0] && term.to() <= clause[1] && term.length() > 1)
                .toList();
    }
}
