package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.romanise.Romanisation;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIL-06: persons and companies of other countries that the English names and the Chinese has neither in Latin letters nor in characters that spell
 * them: "Banyan Ridge Ventures" beside 一家國際創投.
 */
final class ForeignNames {
    private static final int LONGEST = 20_000;
    /** Of the names of one passage. */
    private static final int MOST = 100;

    /** Capitalised words in a row; a point ends it, unless behind a single letter or a title. */
    private static final Pattern RUN = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}'’-]*\\.?(?:(?:(?<!\\p{Ll}\\p{Ll}\\.)|(?<=Prof\\.|Mrs\\.)) (?:(?:&|de|da|di|del|van|von|der|den|la|le|bin|al|ten) )*\\p{Lu}[\\p{L}'’./-]*)+");

    private static final Pattern TITLE = Pattern.compile("(?:Dr|Prof|Mr|Ms|Mrs)\\.?|Professor|Sir|Dame");
    private static final Pattern MARKS = Pattern.compile("['’]s$|[.,]+$");

    private final List<Bead> beads;
    private final ForeignNameWords words = ForeignNameWords.standard();
    private final Romanisation romanisation = Romanisation.standard();
    private final List<String> chinese = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> rendered = new HashSet<>();

    /** A name found, without a title. */
    record Name(String text, int from, List<String> parts, boolean person) {}

    private record Lack(int bead, Piece piece, Name name) {}

    private ForeignNames(List<Bead> beads) {
        this.beads = beads;
        beads.forEach(bead -> chinese.add(text(bead.zh())));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.stream()
                .filter(ForeignNames::isProse)
                .forEach(piece -> text.append(piece.text()).append('\n'));
        return text.toString();
    }

    private static boolean isProse(Piece piece) {
        return piece.type() != Piece.Type.CODE
                && piece.type() != Piece.Type.RAW
                && piece.text().length() < LONGEST;
    }

    /** @param known what other comparisons have found; a name that they tell of is not told again */
    static List<Difference> of(List<Bead> beads, List<Difference> known) {
        ForeignNames comparison = new ForeignNames(beads);
        List<Lack> lacks = new ArrayList<>();
        for (int i = 0; i < beads.size(); i++) {
            if (beads.get(i).isPaired() && beads.get(i).isSure()) {
                comparison.bead(i, lacks);
            }
        }
        Set<String> told = new HashSet<>();
        return lacks.stream()
                .filter(lack -> told.add(lack.name().text()))
                .map(comparison::difference)
                .filter(difference -> known.stream().noneMatch(other -> tells(other, difference)))
                .toList();
    }

    private static boolean tells(Difference known, Difference other) {
        return known.rule().equals(other.rule())
                && known.level().atLeast(Level.WARNING)
                && known.passageId().equals(other.passageId())
                && other.en().quote().contains(known.en().quote())
                && !known.en().quote().isEmpty();
    }

    private void bead(int index, List<Lack> lacks) {
        for (Piece piece : beads.get(index).en()) {
            if (!isProse(piece) || Names.isTitle(piece.passage()) && piece.type() == Piece.Type.HEADING) {
                continue;
            }
            for (Name name : in(piece.text())) {
                if (isLatin(name, near(index))) {
                    kept.add(name.text());
                } else if (isRendered(index, name)) {
                    rendered.add(name.text());
                } else {
                    lacks.add(new Lack(index, piece, name));
                }
            }
        }
    }

    /** The Chinese here and beside here. */
    private String near(int index) {
        return String.join("\n", chinese.subList(Math.max(0, index - 1), Math.min(chinese.size(), index + 2)));
    }

    private static boolean isLatin(Name name, String zh) {
        String lower = zh.toLowerCase(Locale.ROOT);
        return name.parts().stream()
                .anyMatch(part -> part.length() > 2 && lower.contains(part.toLowerCase(Locale.ROOT)));
    }

    private boolean isRendered(int index, Name name) {
        String zh = near(index);
        boolean customary = name.parts().stream()
                .anyMatch(part -> ChineseNames.in(beads.get(index).zh(), part)
                        || !words.isGiven(part) && romanisation.isIn(zh, part));
        return customary || words.spells(chinese.get(index)) || !name.person() && words.namesFund(chinese.get(index));
    }

    /** A draft that spells other names in characters, and keeps none, may have this one in characters that are seldom used so. */
    private Difference difference(Lack lack) {
        Bead bead = beads.get(lack.bead());
        int from = lack.name().from();
        Side has =
                Sides.of(lack.piece().passage(), from, from + lack.name().text().length());
        boolean note = lack.piece().type() == Piece.Type.FOOTNOTE;
        return Sides.nameOn(
                bead, has, false, kept.isEmpty() && !rendered.isEmpty() || note ? Level.REVIEW : Level.WARNING);
    }

    /** The names of a text. */
    static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (names.size() < MOST && run.find()) {
            name(run.group(), run.start()).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<Name> name(String run, int from) {
        ForeignNameWords words = ForeignNameWords.standard();
        List<String> all = List.of(run.split(" "));
        int at = 0;
        for (int i = 0; i + 1 < all.size(); i++) {
            List<String> rest = all.subList(i, all.size()).stream()
                    .map(word -> MARKS.matcher(word).replaceFirst(""))
                    .toList();
            boolean titled = i > 0 && TITLE.matcher(all.get(i - 1)).matches() && rest.size() >= 2;
            String last = rest.get(rest.size() - 1);
            boolean company = words.isForm(last, rest.size() - 1)
                    || words.isForm(all.get(all.size() - 1), rest.size() - 1)
                    || words.isFund(last);
            boolean person = (titled || words.isGiven(rest.get(0)))
                    && rest.stream().skip(1).noneMatch(words::makesNoPerson);
            boolean article = all.get(i).equals("The") && all.size() > i + 2;
            if ((company || person) && !article) {
                String text = MARKS.matcher(run.substring(at)).replaceFirst("");
                return Optional.of(
                        new Name(text, from + at, company ? rest.subList(0, rest.size() - 1) : rest, !company));
            }
            at += all.get(i).length() + 1;
        }
        return Optional.empty();
    }
}
