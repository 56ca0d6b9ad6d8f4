package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.glossary.Glossary;
import io.github.taipei1.bilingual.glossary.Words;
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

    private static final Set<String> TECHNICAL = WordList.read("technical-words.tsv");

    /** Of a passage whose neighbouring words are looked at. */
    private static final int LONGEST = 20_000;

    /** A word in capitals this long that opens a sentence is the place of a news item, CHIAYI, and no acronym. */
    private static final int DATELINE = 6;

    /** Of a name; what is longer is a hash. */
    private static final int LONGEST_NAME = 40;

    private static final double MOSTLY = 0.6;
    private static final double ALWAYS = 0.85;
    private final Map<String, Integer> english = new HashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();
    private final Map<Language, Set<String>> all =
            Map.of(Language.ZH_TW, new HashSet<>(), Language.EN, new HashSet<>());
    private final List<Map<Language, Set<String>>> perBead = new ArrayList<>();
    /** Words that the English also writes without a capital: they are no names. */
    private final Set<String> ordinary = new HashSet<>();

    private final NameIndex index;
    /** Beginnings of the Chinese text's names with a digit. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<String> englishBeginnings = new HashSet<>();
    /** Words that stand side by side in the English, as one. */
    private final Set<String> joined = new HashSet<>();

    NameUse(List<Bead> beads, NameIndex index) {
        this.index = index;
        for (Bead bead : beads) {
            Set<String> zh = keys(bead.zh());
            Set<String> en = keys(bead.en());
            zh.stream().filter(NameUse::hasDigit).forEach(key -> addBeginnings(key, beginnings));
            addEnglish(index.of(bead.en()));
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

    private void addEnglish(List<Names.Name> names) {
        String before = "";
        for (Names.Name name : names) {
            String key = name.key();
            if (!name.isCapitalised()) {
                ordinary.add(key);
            }
            joined.add(before + key);
            before = key;
            addBeginnings(key, englishBeginnings);
        }
    }

    private static boolean hasDigit(String key) {
        return key.chars().anyMatch(Character::isDigit);
    }

    private static void addBeginnings(String key, Set<String> all) {
        for (int end = 3; end <= Math.min(key.length() - 1, LONGEST_NAME); end++) {
            all.add(key.substring(0, end));
        }
    }

    /** The words of some pieces. */
    Set<String> keys(List<Piece> pieces) {
        Set<String> keys = new HashSet<>();
        index.of(pieces).forEach(name -> keys.add(name.key()));
        return keys;
    }

    /** Whether a draft uses the word anywhere. */
    boolean isUsed(String key, Language language) {
        return all.get(language).contains(key);
    }

    /** A capitalised word of the Chinese that is no acronym and none that the two languages treat differently. */
    boolean isOther(Names.Name name) {
        return name.text().length() >= 4 && name.isCapitalised() && !name.isAcronym() && !isTranslated(name);
    }

    /** Whether the Chinese keeps the word where it has it at all, or nobody would translate it. */
    boolean isKept(String key) {
        return KEPT.contains(key)
                || kept.getOrDefault(key, 0) > 0
                || !ordinary.contains(key) && !TRANSLATED.contains(key);
    }

    /** Whether nobody would write it in Chinese characters. */
    boolean isAlwaysKept(String key) {
        return KEPT.contains(key);
    }

    /** Whether the Chinese keeps the word in all passages, but for one and some in a hundred, that have it in English. */
    boolean isMostlyKept(String key) {
        int others = english.getOrDefault(key, 0) - 1;
        return others > 0 && kept.getOrDefault(key, 0) >= others * ALWAYS;
    }

    /** Whether the English has the word in one passage only, and the Chinese nowhere. */
    boolean isOnce(String key) {
        return english.getOrDefault(key, 0) == 1 && !isUsed(key, Language.ZH_TW);
    }

    /** Whether a draft uses the word in this passage, or in one beside it in which the other draft does not. */
    boolean near(int at, String key, Language language) {
        Language other = language == Language.EN ? Language.ZH_TW : Language.EN;
        for (int i = Math.max(0, at - 1); i <= Math.min(perBead.size() - 1, at + 1); i++) {
            Map<Language, Set<String>> keys = perBead.get(i);
            if (keys.get(language).contains(key) && (i == at || !keys.get(other).contains(key))) {
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
                || KEPT.contains(name.key()) && !isWhole(name);
        boolean acronym = uses == 0 && known;
        boolean looked = name.passage().text().length() < LONGEST;
        boolean marked = !opening && !Names.isTitle(name.passage());
        return acronym || looked && marked && !elsewhereHere && !isVocabulary(name) && besideKept(name, here);
    }

    /** Whether dictionaries have the word, so that it may well be translated beside a name that is not: the Gateway of "Whonix Gateway". */
    private static boolean isVocabulary(Names.Name name) {
        boolean plain = !name.isAcronym() && !name.isCamelCase();
        return plain
                && (TECHNICAL.contains(name.key())
                        || !Glossary.standard()
                                .english(Words.of(name.text()), 0)
                                .isEmpty());
    }

    /** Whether it is a heading or cell of its own, where any word has a capital: "Outlook". */
    private static boolean isWhole(Names.Name name) {
        return name.passage().text().strip().length() == name.text().length();
    }

    /** Whether the English has it as two words, or as a part of a longer name: Git Hub, GitHub-Actions. */
    boolean isPart(String key) {
        return joined.contains(key) || englishBeginnings.contains(key);
    }

    /** RentBuddy where the Chinese has RentBuddy-4B. */
    private boolean isShort(String key) {
        return key.length() > 3 && beginnings.contains(key);
    }

    private static boolean isTranslated(Names.Name name) {
        return OFFICIAL.contains(name.key())
                || TRANSLATED.contains(name.key())
                || TRANSLATED.contains(name.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a capitalised word right beside this one stands in Latin letters in the Chinese. */
    private boolean besideKept(Names.Name name, Set<String> here) {
        List<Names.Name> names = index.of(name.passage());
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
