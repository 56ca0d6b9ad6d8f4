package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a pair of drafts treats Latin names as a rule: kept in Latin letters in the Chinese, or translated. */
final class NameUse {
    /** Words and acronyms that Chinese texts translate, or leave out, as often as they keep them. */
    private static final Set<String> TRANSLATED = WordList.read("translated-words.tsv");

    /** Short forms of official names, which the Chinese has in its own words; their names are a matter of BIL-09. */
    private static final Set<String> OFFICIAL = WordList.alternatives("official-names.tsv", 4);

    /** Names that Chinese texts always keep in Latin letters. */
    private static final Set<String> KEPT = WordList.read("kept-words.tsv");

    /** Of a passage whose neighbouring words are looked at. */
    private static final int LONGEST = 20_000;

    /** A word in capitals this long that opens a sentence is the place of a news item, CHIAYI, and no acronym. */
    private static final int DATELINE = 6;

    private static final double MOSTLY = 0.6;
    private static final double ALWAYS = 0.85;
    private final Map<String, Integer> english = new HashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();
    private final Map<Language, Set<String>> all =
            Map.of(Language.ZH_TW, new HashSet<>(), Language.EN, new HashSet<>());
    private final List<Map<Language, Set<String>>> perBead = new ArrayList<>();
    /** Words that the English also writes without a capital: they are no names. */
    private final Set<String> ordinary = new HashSet<>();

    NameUse(List<Bead> beads) {
        for (Bead bead : beads) {
            Set<String> zh = keys(bead.zh());
            Set<String> en = keys(bead.en());
            NameComparison.names(bead.en()).stream()
                    .filter(name -> !name.isCapitalised())
                    .forEach(name -> ordinary.add(name.key()));
            all.get(Language.ZH_TW).addAll(zh);
            all.get(Language.EN).addAll(en);
            perBead.add(Map.of(Language.ZH_TW, zh, Language.EN, en));
            if (bead.isPaired()) {
                for (String key : en) {
                    english.merge(key, 1, Integer::sum);
                    kept.merge(key, zh.contains(key) ? 1 : 0, Integer::sum);
                }
            }
        }
    }

    /** The words of some pieces. */
    static Set<String> keys(List<Piece> pieces) {
        Set<String> keys = new HashSet<>();
        NameComparison.names(pieces).forEach(name -> keys.add(name.key()));
        return keys;
    }

    /** Whether a draft uses the word anywhere. */
    boolean isUsed(String key, Language language) {
        return all.get(language).contains(key);
    }

    /** Whether a draft uses the word in this passage or the two around it. */
    boolean near(int index, String key, Language language) {
        for (int i = Math.max(0, index - 1); i <= Math.min(perBead.size() - 1, index + 1); i++) {
            if (perBead.get(i).get(language).contains(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the Chinese may be expected to keep a name of this passage that it lacks: it keeps it elsewhere, it keeps the
     * words beside it, or it is an acronym that nobody translates.
     */
    boolean keeps(Set<String> here, Set<String> whole, Names.Name name) {
        if (here.contains(name.key()) || ordinary.contains(name.key()) || isTranslated(name) || name.isGloss()) {
            return false;
        }
        if (isShort(name.key())) {
            return false;
        }
        boolean elsewhereHere = whole.contains(name.key());
        int uses = english.getOrDefault(name.key(), 1) - (elsewhereHere ? 0 : 1);
        int keeps = kept.getOrDefault(name.key(), 0);
        boolean opening = name.startsSentence() && !name.isAcronym();
        boolean title = keeps < 2 && !name.isAcronym() && !name.isCamelCase() && Names.isTitle(name.passage());
        if (uses > 0 && keeps >= uses * MOSTLY && !opening && !title) {
            return !elsewhereHere || keeps >= 2 && keeps >= uses * ALWAYS;
        }
        boolean dateline = name.startsSentence() && name.text().length() >= DATELINE;
        boolean known = name.isAcronym() && name.text().length() >= 3 && !dateline
                || name.isCamelCase()
                || KEPT.contains(name.key());
        boolean acronym = uses == 0 && known;
        boolean looked = name.passage().text().length() < LONGEST;
        boolean marked = !opening && !Names.isTitle(name.passage());
        return acronym || looked && marked && !elsewhereHere && besideKept(name, here);
    }

    /** Whether the English has it in a longer name, or as two words: GitHub Actions, Git Hub. */
    boolean isPart(String key) {
        return all.get(Language.EN).stream()
                .anyMatch(other -> other.startsWith(key) || other.length() > 2 && key.startsWith(other));
    }

    /** RentBuddy where the Chinese has RentBuddy-4B. */
    private boolean isShort(String key) {
        return key.length() > 3
                && all.get(Language.ZH_TW).stream()
                        .anyMatch(other -> other.length() > key.length()
                                && other.startsWith(key)
                                && other.chars().anyMatch(Character::isDigit));
    }

    private static boolean isTranslated(Names.Name name) {
        return OFFICIAL.contains(name.key())
                || TRANSLATED.contains(name.key())
                || TRANSLATED.contains(name.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a capitalised word right beside this one stands in Latin letters in the Chinese. */
    private static boolean besideKept(Names.Name name, Set<String> here) {
        List<Names.Name> names = Names.of(name.passage());
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).from() == name.from()) {
                return i > 0 && isBeside(names.get(i - 1), name, here)
                        || i + 1 < names.size() && isBeside(names.get(i + 1), name, here);
            }
        }
        return false;
    }

    private static boolean isBeside(Names.Name other, Names.Name name, Set<String> here) {
        int from = Math.min(other.to(), name.to());
        int to = Math.max(other.from(), name.from());
        boolean adjacent = to - from == 1 && name.passage().text().charAt(from) == ' ';
        return adjacent && other.isCapitalised() && !other.startsSentence() && here.contains(other.key());
    }
}
