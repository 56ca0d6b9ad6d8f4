package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.romanise.Romanisation;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIL-06: names that one draft writes in Chinese characters and the other in Latin letters, and that only one of them has: "Liwu
 * Hospital" without 立霧, 海石大學 without "Haishi" or "University".
 */
final class RomanNames {
    /** Of the names of one passage that are looked at one by one. */
    private static final int MOST = 100;
    /** Of a passage, and of a draft searched for names that their own passage lacks. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_DRAFT = 200_000;
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][a-z]+(?:[-'’][A-Za-z][a-z]{0,5}\\b)?");
    /** Short forms that stand for a name told before. */
    private static final Pattern POINTING = Pattern.compile("該[公院校所館會系中廠]|本[公院校所館會系中廠團]|兩[校院家造]|雙方|三方");

    private static final Pattern PRONOUN = Pattern.compile(
            "\\b(?:[Ii]ts?|[Tt]hey|[Tt]heir|[Tt]hem|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]he (?:company|firm|hospital|team|model|system|center|centre|school|university|project))\\b");

    private static final Pattern LOWER = Pattern.compile("\\b[a-z]{4,}\\b");

    private final List<Bead> beads;
    private final Romanisation romanisation = Romanisation.standard();
    private final String draft;
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final List<List<Word>> beadWords = new ArrayList<>();
    private final List<Texts> texts = new ArrayList<>();
    /** Characters that stand beside a name in Latin letters which may spell them. */
    private final Set<String> links = new TreeSet<>();

    private final List<Difference> found = new ArrayList<>();

    private RomanNames(List<Bead> beads) {
        this.beads = beads;
        StringBuilder chinese = new StringBuilder();
        for (Bead bead : beads) {
            if (chinese.length() < LONGEST_DRAFT) {
                chinese.append(text(bead.zh())).append('\n');
            }
            Matcher lower = LOWER.matcher(text(bead.en()));
            while (lower.find()) {
                ordinary.add(lower.group());
            }
        }
        this.draft = chinese.toString();
        for (Bead bead : beads) {
            List<Word> words = words(bead);
            beadWords.add(words);
            words.forEach(word -> names.add(word.text()));
            texts.add(new Texts(text(bead.zh()), text(bead.en())));
            if (bead.isPaired() && bead.isSure()) {
                words.forEach(word -> link(texts.get(texts.size() - 1).zh(), word.text()));
            }
        }
    }

    private void link(String zh, String word) {
        if (links.size() < MOST) {
            romanisation.in(zh, word).stream()
                    .filter(name -> name.length() >= 2)
                    .forEach(links::add);
        }
    }

    /** Both sides of a bead, empty where they are too long to be looked through name by name. */
    private record Texts(String zh, String en) {
        Texts {
            zh = zh.length() < LONGEST ? zh : "";
            en = en.length() < LONGEST ? en : "";
        }
    }

    static List<Difference> of(List<Bead> beads) {
        RomanNames comparison = new RomanNames(beads);
        for (int i = 0; i < beads.size(); i++) {
            Bead bead = beads.get(i);
            if (bead.isPaired() && bead.isSure() && bead.zh().get(0).type() != Piece.Type.CODE) {
                comparison.english(i);
                comparison.chinese(i);
            }
        }
        return comparison.found;
    }

    private record Word(String text, Passage passage, int from) {}

    /** The names of a bead's English side that Chinese has in characters. */
    private List<Word> words(Bead bead) {
        List<Word> words = new ArrayList<>();
        for (Piece piece : bead.en()) {
            boolean prose = piece.type() != Piece.Type.CODE
                    && piece.type() != Piece.Type.RAW
                    && piece.text().length() < LONGEST;
            Matcher matcher = WORD.matcher(prose ? piece.text() : "");
            while (matcher.find() && words.size() < MOST) {
                String word = matcher.group().replaceFirst("['’]s$", "");
                boolean name = romanisation.isName(word) && !ordinary.contains(word.toLowerCase(Locale.ROOT));
                if (name && isProper(piece, matcher) && !isAside(piece.passage(), matcher.start())) {
                    words.add(new Word(word, piece.passage(), matcher.start()));
                }
            }
        }
        return words;
    }

    /** Whether the capital letter says that it is a name: inside a sentence, with a hyphen, or before another capital letter. */
    private static boolean isProper(Piece piece, Matcher word) {
        int before = word.start() - 1;
        while (before >= 0 && " *_\"“'‘([".indexOf(piece.text().charAt(before)) >= 0) {
            before--;
        }
        boolean opening = before < 0 || ".!?:;|\n".indexOf(piece.text().charAt(before)) >= 0;
        int next = word.end() + 1;
        boolean followed = next < piece.text().length()
                && Character.isUpperCase(piece.text().charAt(next));
        return !opening || followed || word.group().indexOf('-') > 0;
    }

    private static boolean isAside(Passage passage, int at) {
        return passage.inlines().stream()
                .anyMatch(inline -> inline.from() <= at && at < inline.to() && Names.isAside(inline));
    }

    private void english(int index) {
        for (Word word : beadWords.get(index)) {
            boolean elsewhereKnown = isNearChinese(index, word.text())
                    || ChineseNames.in(beads.get(index).zh(), word.text());
            if (elsewhereKnown || isPlaceOf(index, word) || !told.add(word.text()) || isHeadline(word)) {
                continue;
            }
            boolean elsewhere =
                    draft.toLowerCase(Locale.ROOT).contains(word.text().toLowerCase(Locale.ROOT))
                            || romanisation.isIn(draft, word.text());
            Side has = Sides.of(
                    word.passage(), word.from(), word.from() + word.text().length());
            boolean whole =
                    isFollowed(word) && !POINTING.matcher(texts.get(index).zh()).find() || isGiven(word);
            add(index, has, false, elsewhere && !whole ? Level.REVIEW : Level.WARNING);
        }
    }

    /** A town before what lies there, if the Chinese has that: "Taipei Nangang Exhibition Center" is 南港展覽館. */
    private boolean isPlaceOf(int index, Word word) {
        Matcher next = WORD.matcher(word.passage().text());
        int from = word.from() + word.text().length() + 1;
        return romanisation.isCustomary(word.text())
                && isFollowed(word)
                && next.region(from, next.regionEnd()).lookingAt()
                && romanisation.isName(next.group())
                && isNearChinese(index, next.group());
    }

    /** Whether the Chinese has the name here, or beside here more often than the English. */
    private boolean isNearChinese(int index, String word) {
        String latin = word.toLowerCase(Locale.ROOT);
        String own = texts.get(index).zh();
        if (own.toLowerCase(Locale.ROOT).contains(latin) || romanisation.isIn(own, word)) {
            return true;
        }
        for (int i = Math.max(0, index - 1); i <= Math.min(beads.size() - 1, index + 1); i++) {
            String zh = i == index ? "" : texts.get(i).zh();
            boolean latinToo = zh.toLowerCase(Locale.ROOT).contains(latin);
            int here = latinToo ? 1 : romanisation.in(zh, word).size();
            if (here > count(i, word)) {
                return true;
            }
        }
        return false;
    }

    private int count(int index, String word) {
        return (int) beadWords.get(index).stream()
                .filter(other -> other.text().equals(word))
                .count();
    }

    /** A heading with capitals in all its words; a table's cells and lists of names have them, too. */
    private static boolean isHeadline(Word word) {
        String text = word.passage().text();
        return Names.isTitle(word.passage()) && text.indexOf(';') < 0 && text.indexOf(',') < 0 && text.indexOf('(') < 0;
    }

    /** Po-cheng behind Shih: a person's whole name, which nobody replaces by a pronoun of another person. */
    private static boolean isGiven(Word word) {
        String text = word.passage().text();
        int before = word.from() - 2;
        int hyphen = word.text().indexOf('-');
        while (before >= 0 && Character.isLowerCase(text.charAt(before))) {
            before--;
        }
        return hyphen > 0
                && before >= 0
                && text.charAt(word.from() - 1) == ' '
                && Character.isUpperCase(text.charAt(before))
                && before < word.from() - 2;
    }

    /** Whether it is a name of several words, such as that of a company. */
    private static boolean isFollowed(Word word) {
        String text = word.passage().text();
        int next = word.from() + word.text().length() + 1;
        return next < text.length() && Character.isUpperCase(text.charAt(next)) && text.charAt(next - 1) == ' ';
    }

    private void chinese(int index) {
        for (Piece piece : beads.get(index).zh()) {
            if (piece.text().length() >= LONGEST || Names.of(piece.passage()).size() > MOST) {
                continue;
            }
            for (Persons.Person person : Persons.in(piece.text())) {
                if (!isNearEnglish(index, person.text())) {
                    boolean elsewhere = names.stream().anyMatch(word -> romanisation.isIn(person.text(), word));
                    tell(index, piece, person.from(), person.text(), elsewhere ? Level.REVIEW : Level.WARNING);
                }
            }
            Lists.in(piece.text()).forEach(row -> listed(index, piece, row));
            links.forEach(name -> linked(index, piece, name));
        }
    }

    /** What the English spells wherever else the Chinese has it. */
    private void linked(int index, Piece piece, String name) {
        int at = piece.text().indexOf(name);
        if (at < 0 || !isAlone(piece.text(), at, name) || isLinkedHere(index, piece, at, name)) {
            return;
        }
        long lacking = 0;
        for (int i = 0; i < beads.size(); i++) {
            boolean has = beads.get(i).isPaired() && texts.get(i).zh().contains(name);
            lacking += has && !spelt(name, texts.get(i).en()) ? 1 : 0;
        }
        if (lacking == 1 && !PRONOUN.matcher(texts.get(index).en()).find()) {
            tell(index, piece, at, name, Level.REVIEW);
        }
    }

    /** A person's surname may stand for the whole name. */
    private boolean isLinkedHere(int index, Piece piece, int at, String name) {
        return isNearEnglish(index, piece.text().substring(Math.max(0, at - 1), at) + name);
    }

    private void listed(int index, Piece piece, List<Lists.Item> row) {
        long spelt =
                row.stream().filter(item -> isNearEnglish(index, item.text())).count();
        if (spelt < 2 || spelt * 2 < row.size() || spelt == row.size()) {
            return;
        }
        row.stream()
                .filter(item -> item.whole() && !isNearEnglish(index, item.text()))
                .forEach(item -> tell(index, piece, item.from(), item.text(), Level.WARNING));
    }

    /** Whether the English has the characters in Latin letters here, or beside here more often than the Chinese. */
    private boolean isNearEnglish(int index, String name) {
        if (spelt(name, texts.get(index).en())) {
            return true;
        }
        for (int i = Math.max(0, index - 1); i <= Math.min(beads.size() - 1, index + 1); i++) {
            if (i != index
                    && !texts.get(i).zh().contains(name)
                    && spelt(name, texts.get(i).en())) {
                return true;
            }
        }
        return false;
    }

    /** No part of a longer word, as 彰化 is of 彰化縣政府. */
    private static boolean isAlone(String text, int at, String name) {
        int end = at + name.length();
        return end >= text.length() || "縣市區鄉鎮村里州省國人語文市場".indexOf(text.charAt(end)) < 0;
    }

    private void tell(int index, Piece piece, int from, String text, Level level) {
        if (told.add(text)) {
            add(index, Sides.of(piece.passage(), from, from + text.length()), true, level);
        }
    }

    private boolean spelt(String stem, String english) {
        Matcher matcher = WORD.matcher(english);
        while (matcher.find()) {
            if (matcher.group().length() > 2 && romanisation.isIn(stem, matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()).append('\n'));
        return text.toString();
    }

    private void add(int index, Side has, boolean chinese, Level level) {
        found.add(Sides.nameOn(beads.get(index), has, chinese, level));
    }
}
