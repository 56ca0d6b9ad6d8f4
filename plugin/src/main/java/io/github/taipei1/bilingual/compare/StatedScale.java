package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIL-03: the order of magnitude that a text gives to all its amounts, 單位：新臺幣千元 against "in thousands of New Taiwan dollars". */
final class StatedScale {
    private static final Pattern ZH =
            Pattern.compile("(?:單位|金額)[^。；\\d]{0,12}?((?:新[臺台]幣|美元|美金)?([百千]?[萬億]|十[萬億]|[百千])元)");
    private static final Pattern EN = Pattern.compile(
            "\\b((?:in|units?:|unit is|units of) (?:nt\\$ ?|us\\$ ?)?(hundred|thousand|million|billion|10(?:,?0{3})+|1(?:,?0{3})+|100(?:,?0{3})*)s?(?: of)?(?: new taiwan| us| nt)? ?(?:dollars?)?)",
            Pattern.CASE_INSENSITIVE);
    /** What a quantity is that may be a scale; most are none, and their passages need no reading for one. */
    private static final Pattern POWER = Pattern.compile(
            "(?:10[0,]*|hundreds?|thousands?|millions?|billions?)(?: dollars?)?$", Pattern.CASE_INSENSITIVE);

    private StatedScale() {}

    /** What a passage states: the power of ten, and its words. */
    private record Stated(int power, Side side) {}

    static void compare(Bead bead, List<Difference> found) {
        Optional<Stated> zh = stated(bead.zh(), ZH);
        Optional<Stated> en = stated(bead.en(), EN);
        if (zh.isEmpty() || en.isEmpty() || zh.get().power() == en.get().power()) {
            return;
        }
        Side left = zh.get().side();
        Side right = en.get().side();
        int power = Math.abs(zh.get().power() - en.get().power());
        found.add(new Difference(
                "BIL-03",
                Level.ERROR,
                bead.id(),
                left,
                right,
                Messages.mismatch(
                        "金額單位的數量級不一致",
                        "Amounts are given in another order of magnitude",
                        left,
                        right,
                        "，相差 10^" + power + " 倍",
                        ", a factor of 10^" + power)));
    }

    /** Whether a figure is a scale that the other draft states too: the NT$10,000 of "in units of NT$10,000". */
    static boolean isStated(Bead bead, Quantity quantity) {
        return POWER.matcher(quantity.text()).find()
                && stated(bead.zh(), ZH).isPresent()
                && stated(bead.en(), EN)
                        .filter(en -> en.side().quote().endsWith(quantity.text()))
                        .isPresent();
    }

    private static Optional<Stated> stated(List<Piece> pieces, Pattern pattern) {
        for (Piece piece : pieces) {
            Passage passage = piece.passage();
            Matcher matcher = pattern.matcher(passage.text());
            if (matcher.find()) {
                int power = PowersOfTen.of(matcher.group(2));
                return Optional.of(new Stated(power, Sides.of(passage, matcher.start(1), matcher.end(1))));
            }
        }
        return Optional.empty();
    }
}
