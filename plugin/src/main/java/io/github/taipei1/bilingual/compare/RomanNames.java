package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.romanise.Romanisation;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Pattern POINTING = Pattern.compile("該[公院校所館會系中廠]|本[公院校所館會系中廠團計案]|兩[校院家造]|雙方|三方");

    private static final Pattern LOWER = Pattern.compile("\\b[a-z]{4,}\\b");

    private final List<Bead> beads;
    private final Romanisation romanisation = Romanisation.standard();
    private final Organisations organisations = Organisations.standard();
    private final String draft;
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> told = new HashSet<>();
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
        beads.forEach(bead -> words(bead).forEach(word -> names.add(word.text())));
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
        String near = near(index, Language.ZH_TW);
        String latin = near.toLowerCase(Locale.ROOT);
        for (Word word : words(beads.get(index))) {
            boolean there =
                    latin.contains(word.text().toLowerCase(Locale.ROOT)) || romanisation.isIn(near, word.text());
            if (there || !told.add(word.text()) || Names.isTitle(word.passage())) {
                continue;
            }
            boolean elsewhere =
                    draft.toLowerCase(Locale.ROOT).contains(word.text().toLowerCase(Locale.ROOT))
                            || romanisation.isIn(draft, word.text());
            Side has = Sides.of(
                    word.passage(), word.from(), word.from() + word.text().length());
            boolean whole = isFollowed(word) && !POINTING.matcher(near).find();
            add(index, has, false, elsewhere && !whole ? Level.REVIEW : Level.WARNING);
        }
    }

    /** Whether it is a name of several words, such as that of a company. */
    private static boolean isFollowed(Word word) {
        String text = word.passage().text();
        int next = word.from() + word.text().length() + 1;
        return next < text.length() && Character.isUpperCase(text.charAt(next)) && text.charAt(next - 1) == ' ';
    }

    private void chinese(int index) {
        String near = near(index, Language.EN);
        for (Piece piece : beads.get(index).zh()) {
            if (piece.text().length() >= LONGEST || Names.of(piece.passage()).size() > MOST) {
                continue;
            }
            for (Persons.Person person : Persons.in(piece.text())) {
                boolean there = spelt(person.text(), near);
                if (!there && told.add(person.text())) {
                    Side has = Sides.of(
                            piece.passage(),
                            person.from(),
                            person.from() + person.text().length());
                    boolean elsewhere = names.stream().anyMatch(word -> romanisation.isIn(person.text(), word));
                    add(index, has, true, elsewhere ? Level.REVIEW : Level.WARNING);
                }
            }
            for (Organisations.Name name : organisations.in(piece.text())) {
                boolean there = name.isRendered(near) || spelt(name.stem(), near);
                if (!there && told.add(name.text())) {
                    boolean sure =
                            name.certain() || names.stream().anyMatch(word -> romanisation.isIn(name.stem(), word));
                    Side has = Sides.of(
                            piece.passage(),
                            name.from(),
                            name.from() + name.text().length());
                    add(index, has, true, sure ? Level.WARNING : Level.REVIEW);
                }
            }
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

    private String near(int index, Language language) {
        StringBuilder near = new StringBuilder();
        for (int i = Math.max(0, index - 1); i <= Math.min(beads.size() - 1, index + 1); i++) {
            String text = text(Sides.pieces(beads.get(i), language));
            near.append(text.length() < LONGEST ? text : "").append('\n');
        }
        return near.toString();
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()).append('\n'));
        return text.toString();
    }

    private void add(int index, Side has, boolean chinese, Level level) {
        Bead bead = beads.get(index);
        Side lacks = Sides.lacking(bead, chinese ? Language.EN : Language.ZH_TW);
        found.add(new Difference(
                "BIL-06",
                level,
                bead.id(),
                chinese ? has : lacks,
                chinese ? lacks : has,
                Messages.oneSided("只有一邊有的名稱", "A name on one side only", has, chinese)));
    }
}
