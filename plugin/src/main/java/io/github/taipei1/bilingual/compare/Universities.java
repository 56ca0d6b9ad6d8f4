package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * BIL-06: universities that are not the same: 科技大學 beside "Institute of Technology", one that the draft calls 大學 elsewhere, and a
 * known one, after {@code language/chinese-names.tsv}, beside another.
 */
final class Universities {
    private static final Pattern TECHNICAL = Pattern.compile("(\\p{IsHan}{2})科技大學");
    private static final Pattern OTHER_CHINESE = Pattern.compile("學院|研究院|理工|技術學院");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2}(?:大學|科大|[交清成興政師]大)");
    private static final Pattern INSTITUTE = Pattern.compile("\\b(?:\\w+ )?Institute of Technology\\b");
    private static final Pattern UNIVERSITY = Pattern.compile("\\b[A-Z]\\w+ University\\b");
    private static final Pattern OF_TECHNOLOGY =
            Pattern.compile("\\b(?:Science and Technology|University of \\w*Technology|Technology University|Tech)\\b");

    private final DifferingNames differing = new DifferingNames("大學名稱不一致", "Universities differ");
    private final String zhAll;
    private final String enAll;

    private Universities(List<Bead> beads) {
        zhAll = beads.stream().map(bead -> text(bead.zh())).collect(Collectors.joining("\n"));
        enAll = beads.stream().map(bead -> text(bead.en())).collect(Collectors.joining("\n"));
    }

    static List<Difference> of(List<Bead> beads) {
        Universities universities = new Universities(beads);
        for (Bead bead : beads) {
            if (bead.isSure() && bead.zh().get(0).type() != Piece.Type.CODE) {
                universities.technical(bead);
                universities.known(bead);
            }
        }
        return universities.differing.found();
    }

    private void technical(Bead bead) {
        String english = text(bead.en());
        if (OF_TECHNOLOGY.matcher(english).find()) {
            return;
        }
        for (Piece piece : bead.zh()) {
            Matcher name = TECHNICAL.matcher(piece.text());
            while (name.find()) {
                boolean otherwise = zhAll.contains(name.group(1) + "大學")
                        && !OF_TECHNOLOGY.matcher(enAll).find();
                Pattern wrong = OTHER_CHINESE.matcher(piece.text()).find() ? Pattern.compile("(?!)") : INSTITUTE;
                find(bead.en(), wrong)
                        .or(() -> otherwise ? find(bead.en(), UNIVERSITY) : Optional.empty())
                        .ifPresent(en -> differing.tell(bead, Sides.of(piece.passage(), name.start(), name.end()), en));
            }
        }
    }

    /** A known university whose Chinese name the passage has not, but that of another body instead. */
    private void known(Bead bead) {
        if (!CHINESE.matcher(text(bead.zh())).find()) {
            return;
        }
        for (ChineseNames.Known university : ChineseNames.universities()) {
            if (!enAll.contains(university.english())) {
                continue;
            }
            Pattern name = Pattern.compile("\\b" + Pattern.quote(university.english()) + " University\\b");
            boolean there = university.forms().stream().anyMatch(text(bead.zh())::contains);
            if (!there) {
                find(bead.en(), name)
                        .ifPresent(en -> find(bead.zh(), CHINESE).ifPresent(zh -> differing.tell(bead, zh, en)));
            }
        }
    }

    private static Optional<Side> find(List<Piece> pieces, Pattern pattern) {
        for (Piece piece : pieces) {
            Passage passage = piece.passage();
            Matcher matcher = pattern.matcher(piece.text());
            if (matcher.find()) {
                return Optional.of(Sides.of(passage, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }
}
