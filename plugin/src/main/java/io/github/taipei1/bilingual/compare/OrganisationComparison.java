package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.romanise.Romanisation;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIL-06: organisations that one draft names and the other does not, or makes bodies of another kind: 海石大學 beside "a university", beside
 * "Haishi Hospital", or beside nothing.
 */
final class OrganisationComparison {
    /** Of a passage, and of the names of one passage. */
    private static final int LONGEST = 20_000;

    private static final int MOST = 100;
    private static final int MOST_WORDS = 2_000;
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][a-z]+(?:[-'’][A-Za-z][a-z]{0,5}\\b)?");
    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{3,}\\b");
    /** What stands for a name told before. */
    private static final Pattern POINTING = Pattern.compile("該[公院校所館會系中廠部署局]|本[公院校所館會系中廠部署局]|兩[校院家造]|雙方|三方|貴[公院校會]");

    private static final Pattern PRONOUN = Pattern.compile(
            "\\b(?:[Ii]ts?|[Tt]hey|[Tt]heir|[Tt]hem|[Ww]e|[Oo]ur|[Tt]he (?:[a-z]+ )?(?:company|firm|hospital|team|center|centre|school|university|foundation|institute|association|museum|council|bureau|ministry|library|consortium))\\b");

    private final List<Bead> beads;
    private final Organisations organisations = Organisations.standard();
    private final Romanisation romanisation = Romanisation.standard();
    private final OfficialNames official = OfficialNames.standard();
    private final List<Texts> texts = new ArrayList<>();
    /** Words of the English draft that may be names in Latin letters. */
    private final Set<String> words = new LinkedHashSet<>();

    private final Set<String> told = new HashSet<>();
    /** What the words of an English name are that a Chinese one was found to be. */
    private final Map<String, Set<String>> renderings = new HashMap<>();

    private final List<Difference> found = new ArrayList<>();

    /** Both sides of a bead, empty where they are too long or no prose. */
    private record Texts(String zh, String en, List<EnglishOrganisations.Name> names) {}

    private OrganisationComparison(List<Bead> beads) {
        this.beads = beads;
        for (Bead bead : beads) {
            String en = text(bead.en());
            List<EnglishOrganisations.Name> names = EnglishOrganisations.in(en);
            texts.add(new Texts(text(bead.zh()), en, names.subList(0, Math.min(MOST, names.size()))));
            Matcher word = WORD.matcher(en);
            while (word.find() && words.size() < MOST_WORDS) {
                if (romanisation.isName(word.group())) {
                    words.add(word.group());
                }
            }
        }
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            boolean prose = piece.type() != Piece.Type.CODE
                    && piece.type() != Piece.Type.RAW
                    && piece.text().length() < LONGEST;
            text.append(prose ? piece.text() : "").append('\n');
        }
        return text.toString();
    }

    static List<Difference> of(List<Bead> beads) {
        OrganisationComparison comparison = new OrganisationComparison(beads);
        for (int i = 0; i < beads.size(); i++) {
            if (beads.get(i).isPaired() && beads.get(i).isSure()) {
                comparison.chinese(i);
                comparison.english(i);
                comparison.official(i);
            }
        }
        return comparison.found;
    }

    private void chinese(int index) {
        for (Piece piece : beads.get(index).zh()) {
            if (piece.text().length() < LONGEST) {
                organisations.in(piece.text()).stream().limit(MOST).forEach(name -> chinese(index, piece, name));
            }
        }
    }

    private void chinese(int index, Piece piece, Organisations.Name name) {
        String english = texts.get(index).en();
        if (isSpelt(index, piece.text(), name)) {
            return;
        }
        boolean first = !renderings.containsKey(name.stem());
        Set<String> rendering = renderings.computeIfAbsent(name.stem(), stem -> new HashSet<>());
        if (name.isRenderedAsName(english)) {
            texts.get(index).names().stream()
                    .filter(other -> name.kinds().stream().anyMatch(other.kinds()::contains))
                    .forEach(other -> rendering.addAll(other.words()));
            return;
        }
        if (rendering.stream().anyMatch(english::contains) || hasOwnAcronym(index)) {
            return;
        }
        boolean known = words.stream().anyMatch(word -> romanisation.isIn(name.stem(), word));
        boolean sure = known || name.certain();
        String near = english(index, name.stem());
        if (sure && name.isAny(english)) {
            tell(index, piece, name, known || first ? Level.WARNING : Level.REVIEW);
        } else if (!name.isRendered(near) && (first || !PRONOUN.matcher(english).find())) {
            tell(index, piece, name, sure ? Level.WARNING : Level.REVIEW);
        } else if (known
                && !name.isRenderedAsName(near)
                && !PRONOUN.matcher(english).find()) {
            tell(index, piece, name, Level.WARNING);
        }
    }

    /** Whether the English has the name in Latin letters, here or beside here; 和 before a stem may belong to it. */
    private boolean isSpelt(int index, String text, Organisations.Name name) {
        String stem = text.substring(Math.max(0, name.from() - 1), name.from()) + name.stem();
        return spelling(stem, english(index, name.stem())).isPresent();
    }

    /** The English here, and beside here where its own Chinese has not the name. */
    private String english(int index, String stem) {
        StringBuilder near = new StringBuilder();
        for (int i = Math.max(0, index - 1); i <= Math.min(beads.size() - 1, index + 1); i++) {
            near.append(
                            i == index || !texts.get(i).zh().contains(stem)
                                    ? texts.get(i).en()
                                    : "")
                    .append('\n');
        }
        return near.toString();
    }

    private Optional<String> spelling(String stem, String english) {
        Matcher word = WORD.matcher(english);
        while (word.find()) {
            if (word.group().length() > 2 && romanisation.isIn(stem, word.group())) {
                return Optional.of(word.group());
            }
        }
        return Optional.empty();
    }

    private void english(int index) {
        Texts here = texts.get(index);
        String zh = nearChinese(index);
        for (EnglishOrganisations.Name name : here.names()) {
            boolean kept = name.words().stream().anyMatch(word -> word.length() > 2 && zh.contains(word));
            boolean spelt = name.words().stream().anyMatch(word -> romanisation.isIn(zh, word));
            boolean kind = name.kinds().stream().anyMatch(one -> one.isIn(zh));
            boolean pointed = POINTING.matcher(here.zh()).find()
                    || ACRONYM.matcher(here.zh()).find();
            boolean before = told.contains(name.text()) || isBefore(index, name.text());
            boolean other = kept || spelt || kind || pointed || before || official.covers(name.text());
            if (!other && told.add(name.text())) {
                side(index, name)
                        .filter(en -> !isTitle(index, name.text()))
                        .ifPresent(en -> add(index, en, false, Level.WARNING));
            }
        }
    }

    /** Bodies with official names in both languages, the first time that a draft has them. */
    private void official(int index) {
        Texts here = texts.get(index);
        for (OfficialNames.Mention mention : official.chinese(here.zh())) {
            boolean any = mention.body().english().stream().anyMatch(english(index, mention.text())::contains);
            if (!any && !PRONOUN.matcher(here.en()).find()) {
                piece(index, mention.text(), true)
                        .filter(side -> told.add(mention.text()))
                        .ifPresent(side -> add(index, side, true, Level.WARNING));
            }
        }
        for (OfficialNames.Mention mention : official.english(here.en())) {
            boolean any = mention.body().chinese().stream().anyMatch(nearChinese(index)::contains);
            if (!any && !isBefore(index, mention.text())) {
                piece(index, mention.text(), false)
                        .filter(side -> told.add(mention.text()))
                        .ifPresent(side -> add(index, side, false, Level.WARNING));
            }
        }
    }

    private Optional<Side> piece(int index, String name, boolean chinese) {
        List<Piece> pieces = chinese ? beads.get(index).zh() : beads.get(index).en();
        return pieces.stream()
                .filter(piece -> piece.text().contains(name))
                .map(piece -> Sides.of(
                        piece.passage(),
                        piece.text().indexOf(name),
                        piece.text().indexOf(name) + name.length()))
                .findFirst();
    }

    private boolean isTitle(int index, String name) {
        return beads.get(index).en().stream()
                .anyMatch(piece -> piece.text().contains(name) && Names.isTitle(piece.passage()));
    }

    private boolean isBefore(int index, String name) {
        return texts.subList(0, index).stream().anyMatch(text -> text.en().contains(name));
    }

    /** Whether the English passage has an acronym that the Chinese one lacks: it may stand for any name. */
    private boolean hasOwnAcronym(int index) {
        String chinese = texts.get(index).zh();
        return ACRONYM.matcher(texts.get(index).en()).results().anyMatch(acronym -> !chinese.contains(acronym.group()));
    }

    private Optional<Side> side(int index, EnglishOrganisations.Name name) {
        return beads.get(index).en().stream()
                .filter(piece -> piece.text().contains(name.text()))
                .map(piece -> {
                    int from = piece.text().indexOf(name.text());
                    return Sides.of(piece.passage(), from, from + name.text().length());
                })
                .findFirst();
    }

    private void tell(int index, Piece piece, Organisations.Name name, Level level) {
        if (told.add(name.text())) {
            add(index, zhSide(piece, name), true, level);
        }
    }

    private static Side zhSide(Piece piece, Organisations.Name name) {
        return Sides.of(piece.passage(), name.from(), name.from() + name.text().length());
    }

    private String nearChinese(int index) {
        StringBuilder near = new StringBuilder();
        for (int i = Math.max(0, index - 1); i <= Math.min(beads.size() - 1, index + 1); i++) {
            near.append(texts.get(i).zh()).append('\n');
        }
        return near.toString();
    }

    private void add(int index, Side has, boolean chinese, Level level) {
        found.add(Sides.nameOn(beads.get(index), has, chinese, level));
    }
}
