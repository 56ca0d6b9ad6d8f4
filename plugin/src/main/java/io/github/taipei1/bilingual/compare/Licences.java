package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIL-06: licences that both drafts give, but not the same: CC BY beside CC BY-NC is another permission. */
final class Licences {
    private static final Pattern LICENCE =
            Pattern.compile("\\bCC(?:[ -]?BY(?:[ -](?:NC|SA|ND)\\b)*|0\\b)", Pattern.CASE_INSENSITIVE);

    private Licences() {}

    private record Licence(String key, Side side) {}

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        beads.stream().filter(Bead::isPaired).forEach(bead -> compare(bead, found));
        return found;
    }

    private static void compare(Bead bead, List<Difference> found) {
        List<Licence> zh = in(bead.zh());
        List<Licence> en = in(bead.en());
        List<Licence> zhLeft = new ArrayList<>(zh);
        List<Licence> enLeft = new ArrayList<>(en);
        zhLeft.removeIf(one -> en.stream().anyMatch(other -> other.key().equals(one.key())));
        enLeft.removeIf(one -> zh.stream().anyMatch(other -> other.key().equals(one.key())));
        if (!zhLeft.isEmpty() && !enLeft.isEmpty()) {
            Side left = zhLeft.get(0).side();
            Side right = enLeft.get(0).side();
            found.add(new Difference(
                    "BIL-06",
                    bead.isSure() ? Level.ERROR : Level.WARNING,
                    bead.id(),
                    left,
                    right,
                    Messages.mismatch("授權條款不一致", "Licences differ", left, right, "", "")));
        }
    }

    private static List<Licence> in(List<Piece> pieces) {
        List<Licence> licences = new ArrayList<>();
        for (Piece piece : pieces) {
            Matcher licence = LICENCE.matcher(piece.text());
            while (licence.find()) {
                String key = licence.group().toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
                licences.add(new Licence(key, Sides.of(piece.passage(), licence.start(), licence.end())));
            }
        }
        return licences;
    }
}
