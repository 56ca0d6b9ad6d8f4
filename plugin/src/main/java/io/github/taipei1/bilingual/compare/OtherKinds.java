package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.glossary.Glossary;
import io.github.taipei1.bilingual.glossary.Term;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** BIL-06: two words of one kind, 院長 and "president", neither of which the other draft has. */
final class OtherKinds {
    private static final double FAR = 0.35;
    /** Characters that words of many kinds have. */
    private static final String OF_KINDS = "人員者師士長學生大小中部會所院公家物品機器";

    private static final int LITTLE = 2;
    /** An address is told from its other end. */
    private static final int SHORT = 40;

    private final Glossary glossary = Glossary.standard();
    private final DifferingNames told =
            new DifferingNames("同類而不同義的詞語", "Words of one kind that do not mean the same", Level.REVIEW);

    private OtherKinds() {}

    static List<Difference> of(List<LinkedPair> pairs) {
        OtherKinds kinds = new OtherKinds();
        pairs.forEach(kinds::in);
        return kinds.told.found();
    }

    private void in(LinkedPair pair) {
        if (listed(pair)) {
            return;
        }
        List<Term> english = ofKinds(pair.links().lostEnglish());
        List<Term> chinese =
                english.isEmpty() ? List.of() : ofKinds(pair.links().lostChinese());
        if (chinese.isEmpty()) {
            return;
        }
        for (Term word : english) {
            if (mayBeIn(word, pair)) {
                continue;
            }
            Optional<Term> other = chinese.stream()
                    .filter(one -> !one.meets(word)
                            && shares(one, word)
                            && isAlike(one, word, pair)
                            && !isElsewhere(one, word, pair))
                    .findFirst();
            if (other.isPresent()) {
                told.tell(
                        pair.bead(),
                        pair.chinese(other.get().from(), other.get().to()),
                        pair.english(word.from(), word.to()));
                return;
            }
        }
    }

    /** The longest words that the English has not, be a part of them linked: 機械工程 beside "civil engineering". */
    private List<Term> longest(LinkedPair pair) {
        List<Term> words = new ArrayList<>();
        int end = 0;
        for (Term term : glossary.chinese(pair.zh().text())) {
            boolean linked = pair.links().all().stream()
                    .anyMatch(link -> link.zhFrom() <= term.from() && link.zhTo() >= term.to());
            if (term.from() >= end && term.length() >= 2) {
                end = term.to();
                if (!linked && !isSaid(term, pair.en().text())) {
                    words.add(term);
                }
            }
        }
        return words;
    }

    /** The only items of a list of three or more that are not each other's. */
    private boolean listed(LinkedPair pair) {
        for (ListItems list : ListItems.of(pair)) {
            int odd = list.odd();
            Optional<Term> zh =
                    odd < 0 ? Optional.empty() : within(longest(pair), list.zh().get(odd), odd == 0);
            Optional<Term> en = zh.isEmpty()
                    ? Optional.empty()
                    : within(pair.links().lostEnglish(), list.en().get(odd), odd == 0);
            boolean told = en.isPresent()
                    && !glossary.mayBeIn(
                            en.get(),
                            pair.zh()
                                    .text()
                                    .substring(list.zh().get(odd)[0], list.zh().get(odd)[1]))
                    && isWhole(zh.get(), list.zh(), odd, pair.zh().text())
                    && isWhole(en.get(), list.en(), odd, pair.en().text())
                    && !isElsewhere(zh.get(), en.get(), pair);
            if (told) {
                this.told.tell(
                        pair.bead(),
                        pair.chinese(zh.get().from(), zh.get().to()),
                        pair.english(en.get().from(), en.get().to()));
                return true;
            }
        }
        return false;
    }

    /** Whether an item is little more than the word; the first may have more before it, the last more behind. */
    private static boolean isWhole(Term term, List<int[]> items, int odd, String text) {
        int[] item = items.get(odd);
        String before = odd == 0 ? "" : text.substring(item[0], term.from());
        String behind = odd == items.size() - 1 ? "" : text.substring(term.to(), item[1]);
        return (before + behind)
                        .replaceFirst("^(?i)(?:the|a|an|and|or) ", "")
                        .strip()
                        .length()
                <= LITTLE;
    }

    /** Whether a sentence beside has either word where its counterpart has not. */
    private boolean isElsewhere(Term zh, Term en, LinkedPair pair) {
        String zhBeside = pair.beside(true);
        String enBeside = pair.beside(false);
        String word = pair.zh().text().substring(zh.from(), zh.to());
        return isSaid(zh, enBeside) && !zhBeside.contains(word)
                || isIn(en, zhBeside) && !enBeside.contains(pair.en().text().substring(en.from(), en.to()));
    }

    private static Optional<Term> within(List<Term> terms, int[] item, boolean last) {
        return terms.stream()
                .filter(term -> term.from() >= item[0] && term.to() <= item[1])
                .reduce((first, second) -> last ? second : first);
    }

    /** Whether both stand at about the same place of their sentence. */
    private static boolean isAlike(Term chinese, Term english, LinkedPair pair) {
        double here = (double) chinese.from() / pair.zh().text().length();
        double there = (double) english.from() / pair.en().text().length();
        return pair.zh().text().length() < SHORT || Math.abs(here - there) <= FAR;
    }

    private List<Term> ofKinds(List<Term> terms) {
        return terms.stream().filter(term -> !glossary.kinds(term).isEmpty()).toList();
    }

    private boolean shares(Term one, Term other) {
        BitSet kinds = glossary.kinds(one);
        kinds.and(glossary.kinds(other));
        return !kinds.isEmpty();
    }

    /** Whether the Chinese, where no other word is linked to it, has a character of the word but for those of its kind at the end. */
    private boolean mayBeIn(Term word, LinkedPair pair) {
        String rest = pair.links().restOfChinese(pair.zh().text());
        return glossary.forms(word).stream()
                .anyMatch(form -> form.substring(0, Math.max(1, form.length() - 1))
                        .chars()
                        .anyMatch(c -> OF_KINDS.indexOf(c) < 0 && rest.indexOf(c) >= 0));
    }

    private boolean isIn(Term word, String text) {
        return glossary.chinese(text).stream().anyMatch(word::meets);
    }

    private boolean isSaid(Term word, String text) {
        return !Links.englishOf(text, word).isEmpty();
    }
}
