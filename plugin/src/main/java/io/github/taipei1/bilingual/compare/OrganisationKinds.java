package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.romanise.Romanisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIL-06: an English name that says what kind of body it is, and Chinese characters that spell it but end as another kind does: 望語公司
 * beside "Wangyu Association".
 */
final class OrganisationKinds {
    private static final int LONGEST = 20_000;
    private static final int MOST = 50;
    /** From the characters of a name to its ending. */
    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}&&[^與和及或的、之在是於為]]{0,12}");

    private final Organisations organisations = Organisations.standard();
    private final Romanisation romanisation = Romanisation.standard();
    private final DifferingNames differing = new DifferingNames("機構種類不一致", "Organisations of different kinds");

    private OrganisationKinds() {}

    /** @param beads without those that have been told to differ so */
    static List<Difference> of(List<Bead> beads) {
        OrganisationKinds kinds = new OrganisationKinds();
        for (Bead bead : beads) {
            if (bead.isPaired()
                    && bead.isSure()
                    && bead.zh().get(0).type() != Piece.Type.CODE
                    && bead.zh().get(0).type() != Piece.Type.RAW) {
                bead.en().stream()
                        .filter(piece -> piece.text().length() < LONGEST)
                        .forEach(piece -> EnglishOrganisations.in(piece.text()).stream()
                                .limit(MOST)
                                .forEach(name -> kinds.compare(bead, piece, name)));
            }
        }
        return kinds.differing.found();
    }

    /** Chinese characters with an ending of other kinds. */
    private record Other(Piece piece, int from, int to) {}

    private void compare(Bead bead, Piece english, EnglishOrganisations.Name name) {
        Optional<Other> other = Optional.empty();
        for (String word : spellings(name)) {
            if (!romanisation.isName(word)) {
                continue;
            }
            for (Piece piece : bead.zh()) {
                if (piece.text().length() >= LONGEST) {
                    return;
                }
                for (Span span : spans(piece.text(), word)) {
                    Optional<Boolean> fits = fits(piece.text(), span, name);
                    if (fits.isPresent() && fits.get()) {
                        return;
                    }
                    if (fits.isPresent()) {
                        other = Optional.of(new Other(piece, span.from(), end(piece.text(), span)));
                    }
                }
            }
            boolean place = romanisation.isCustomary(word)
                    && bead.zh().stream()
                            .anyMatch(piece -> name.kinds().stream().anyMatch(kind -> kind.isIn(piece.text())));
            if (place) {
                return;
            }
        }
        other.ifPresent(found -> tell(bead, found, english, name));
    }

    /** The words of a name, and every two in a row as one: Cheng Kung. */
    private static List<String> spellings(EnglishOrganisations.Name name) {
        List<String> all = new ArrayList<>(name.words());
        for (int i = 0; i + 1 < name.words().size(); i++) {
            all.add(name.words().get(i) + name.words().get(i + 1));
        }
        return all;
    }

    private record Span(int from, int to) {}

    private List<Span> spans(String text, String word) {
        List<Span> spans = new ArrayList<>();
        for (String stem : new HashSet<>(romanisation.in(text, word))) {
            for (int at = text.indexOf(stem); at >= 0 && stem.length() >= 2; at = text.indexOf(stem, at + 1)) {
                spans.add(new Span(at, at + stem.length()));
            }
        }
        return spans;
    }

    private static String run(String text, Span span) {
        Matcher run = RUN.matcher(text).region(span.to(), text.length());
        return run.lookingAt() ? run.group() : "";
    }

    /** Whether the ending behind the characters is of the English kind; empty if there is none. */
    private Optional<Boolean> fits(String text, Span span, EnglishOrganisations.Name name) {
        Set<Organisations.Kind> kinds = organisations.endingsIn(run(text, span));
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        String english = name.text().toLowerCase(Locale.ROOT);
        return Optional.of(kinds.stream()
                .anyMatch(kind -> name.kinds().contains(kind)
                        || kind.english().stream().anyMatch(word -> english.contains(" " + word))));
    }

    private int end(String text, Span span) {
        return span.to() + organisations.lengthToEnding(run(text, span));
    }

    private void tell(Bead bead, Other other, Piece english, EnglishOrganisations.Name name) {
        Side zh = Sides.of(other.piece().passage(), other.from(), other.to());
        Side en = Sides.of(
                english.passage(), name.from(), name.from() + name.text().length());
        differing.tell(bead, zh, en);
    }
}
